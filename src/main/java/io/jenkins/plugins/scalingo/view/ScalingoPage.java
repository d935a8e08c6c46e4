package io.jenkins.plugins.scalingo.view;

import hudson.model.AbstractItem;
import hudson.model.Action;
import hudson.model.Item;
import io.jenkins.plugins.scalingo.multibranch.ChangeRequestJob;
import io.jenkins.plugins.scalingo.platform.RepoLink;
import io.jenkins.plugins.scalingo.project.ProjectSettings;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import jenkins.branch.MultiBranchProject;
import org.kohsuke.stapler.HttpResponse;
import org.kohsuke.stapler.HttpResponses;
import org.kohsuke.stapler.QueryParameter;
import org.kohsuke.stapler.verb.GET;
import org.kohsuke.stapler.verb.POST;

/**
 * The Scalingo page of a project. Reading it needs what reading the project needs; what changes something is a POST,
 * has a permission of its own, and is not offered to who lacks it.
 */
public final class ScalingoPage implements Action {

    static final String URL = "scalingo";

    private static final int SUGGESTED = 20;

    private final AbstractItem project;

    ScalingoPage(AbstractItem project) {
        this.project = project;
    }

    @Override
    public String getIconFileName() {
        return project.hasPermission(Item.READ) ? "symbol-cloud" : null;
    }

    @Override
    public String getDisplayName() {
        return "Scalingo";
    }

    @Override
    public String getUrlName() {
        return URL;
    }

    /** For the view: whose page it is. */
    public AbstractItem getProject() {
        return project;
    }

    /** For the view: the app; null if the project's settings went away meanwhile. */
    public String getApp() {
        return ProjectSettings.of(project).map(settings -> settings.app().value()).orElse(null);
    }

    /** For the view: the auto-deploy branch, to begin with. */
    public String getBranch() {
        return ProjectSettings.of(project).flatMap(ProjectSettings::autoDeployBranch).orElse("");
    }

    /** For the view: whether it has change requests at all. */
    public boolean isWithReviewApps() {
        return project instanceof MultiBranchProject;
    }

    /** For the view. */
    public boolean isDeployAllowed() {
        return project.hasPermission(ScalingoPermissions.DEPLOY);
    }

    /** For the view. */
    public boolean isDestroyAllowed() {
        return project.hasPermission(ScalingoPermissions.DESTROY);
    }

    /** For the view. */
    public boolean isConfigureAllowed() {
        return project.hasPermission(Item.CONFIGURE);
    }

    /** What the page shows now, as {@link Overview}. */
    @GET
    public HttpResponse doData(@QueryParameter String search, @QueryParameter int page) {
        project.checkPermission(Item.READ);
        return JsonPage.of(
                Overview.of(project, settings(), Desk.get(), search == null ? "" : search, Math.max(1, page)));
    }

    /** Open change requests without regard to their builds, by number or title, newest first; the first few. */
    @GET
    public HttpResponse doSuggest(@QueryParameter String search) {
        project.checkPermission(ScalingoPermissions.DEPLOY);
        String wanted = search == null ? "" : search.strip().toLowerCase(Locale.ROOT);
        if (!(project instanceof MultiBranchProject<?, ?> multibranch)) {
            return JsonPage.of(List.of());
        }
        return JsonPage.of(ChangeRequestJob.all(multibranch).values().stream()
                .filter(job -> job.live() && !job.fromFork())
                .map(job -> new Suggestion(job.number(), job.title().orElse("")))
                .filter(suggestion -> suggestion.holds(wanted))
                .sorted(Suggestion.NEWEST_FIRST)
                .limit(SUGGESTED)
                .toList());
    }

    /** «Deploy now». */
    @POST
    public HttpResponse doDeploy(@QueryParameter String branch) {
        project.checkPermission(ScalingoPermissions.DEPLOY);
        return new Clerk(project, settings()).deploy(branch);
    }

    /** «Deploy» of a review app, and «New review app». */
    @POST
    public HttpResponse doDeployReviewApp(@QueryParameter String number) {
        project.checkPermission(ScalingoPermissions.DEPLOY);
        return new Clerk(project, settings()).deployReviewApp(number);
    }

    /** «Destroy». */
    @POST
    public HttpResponse doDestroyReviewApp(@QueryParameter String number) {
        project.checkPermission(ScalingoPermissions.DESTROY);
        return new Clerk(project, settings()).destroyReviewApp(number);
    }

    /** «Switch them off»: the platform's own triggers. */
    @POST
    public HttpResponse doTakeOver() {
        project.checkPermission(Item.CONFIGURE);
        ProjectSettings settings = settings();
        Optional<RepoLink> link = Desk.get()
                .glimpses()
                .of(settings.account(), settings.app())
                .link()
                .value()
                .flatMap(known -> known);
        Doubled doubled = link.map(known -> Doubled.of(known, settings)).orElse(new Doubled(false, false));
        if (!doubled.any()) {
            return JsonPage.done(Messages.ScalingoPage_nothingDoubled());
        }
        TakeOver.of(settings.account(), settings.app(), doubled);
        return JsonPage.done(Messages.ScalingoPage_takenOver(settings.app()));
    }

    private ProjectSettings settings() {
        return ProjectSettings.of(project)
                .orElseThrow(() -> HttpResponses.errorWithoutStack(404, Messages.ScalingoPage_noSettings()));
    }

    /** A change request that a person may mean. */
    record Suggestion(String number, String title) {

        static final Comparator<Suggestion> NEWEST_FIRST = Comparator.comparingInt(
                        (Suggestion suggestion) -> suggestion.number.length())
                .thenComparing(Suggestion::number)
                .reversed();

        boolean holds(String wanted) {
            return number.startsWith(wanted) || title.toLowerCase(Locale.ROOT).contains(wanted);
        }
    }
}
