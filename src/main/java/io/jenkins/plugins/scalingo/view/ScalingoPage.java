package io.jenkins.plugins.scalingo.view;

import hudson.model.AbstractItem;
import hudson.model.Action;
import hudson.model.Item;
import io.jenkins.plugins.scalingo.multibranch.Admission;
import io.jenkins.plugins.scalingo.multibranch.ChangeRequestJob;
import io.jenkins.plugins.scalingo.project.ProjectSettings;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import jenkins.branch.MultiBranchProject;
import org.kohsuke.stapler.HttpResponse;
import org.kohsuke.stapler.HttpResponses;
import org.kohsuke.stapler.QueryParameter;
import org.kohsuke.stapler.Stapler;
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

    /** For the view: the app that was chosen, or the project's main one; null if there is no such app (any more). */
    public String getApp() {
        return chosen(Stapler.getCurrentRequest2().getParameter("app"))
                .map(settings -> settings.app().value())
                .orElse(null);
    }

    /** For the view: the names of all the project's apps, the main one first. */
    public List<String> getApps() {
        return ProjectSettings.all(project).stream()
                .map(settings -> settings.app().value())
                .toList();
    }

    /** For the view: the auto-deploy branch, to begin with. */
    public String getBranch() {
        return chosen(getApp()).flatMap(ProjectSettings::autoDeployBranch).orElse("");
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
    public HttpResponse doData(@QueryParameter String app, @QueryParameter String search, @QueryParameter int page) {
        project.checkPermission(Item.READ);
        return JsonPage.of(
                Overview.of(project, settings(app), Desk.get(), search == null ? "" : search, Math.max(1, page)));
    }

    /** What the page of a deployment's log shows now, as {@link LogPage}. */
    @GET
    public HttpResponse doLogData(
            @QueryParameter String app, @QueryParameter String deployment, @QueryParameter String known) {
        project.checkPermission(Item.READ);
        return LogPage.of(settings(app), deployment, known, Desk.get());
    }

    /** Open change requests without regard to their builds, by number or title, newest first; the first few. */
    @GET
    public HttpResponse doSuggest(@QueryParameter String app, @QueryParameter String search) {
        project.checkPermission(ScalingoPermissions.DEPLOY);
        String wanted = search == null ? "" : search.strip().toLowerCase(Locale.ROOT);
        if (!(project instanceof MultiBranchProject<?, ?> multibranch)) {
            return JsonPage.of(List.of());
        }
        ProjectSettings settings = settings(app);
        Map<String, ChangeRequestJob> jobs = ChangeRequestJob.all(multibranch);
        return JsonPage.of(jobs.values().stream()
                .filter(ChangeRequestJob::live)
                .map(job -> new Suggestion(job.number(), job.title().orElse("")))
                .filter(suggestion -> suggestion.holds(wanted))
                .sorted(Suggestion.NEWEST_FIRST)
                .filter(suggestion -> jobs.get(suggestion.number).admission(settings) == Admission.ADMITTED)
                .limit(SUGGESTED)
                .toList());
    }

    /** «Deploy now». */
    @POST
    public HttpResponse doDeploy(@QueryParameter String app, @QueryParameter String branch) {
        project.checkPermission(ScalingoPermissions.DEPLOY);
        return new Clerk(project, settings(app)).deploy(branch);
    }

    /** «Deploy» of a review app, and «New review app». */
    @POST
    public HttpResponse doDeployReviewApp(@QueryParameter String app, @QueryParameter String number) {
        project.checkPermission(ScalingoPermissions.DEPLOY);
        return new Clerk(project, settings(app)).deployReviewApp(number);
    }

    /** «Destroy». */
    @POST
    public HttpResponse doDestroyReviewApp(@QueryParameter String app, @QueryParameter String number) {
        project.checkPermission(ScalingoPermissions.DESTROY);
        return new Clerk(project, settings(app)).destroyReviewApp(number);
    }

    /** «Switch them off»: the platform's own triggers. */
    @POST
    public HttpResponse doTakeOver(@QueryParameter String app) {
        project.checkPermission(Item.CONFIGURE);
        return new LinkClerk(project, settings(app)).switchOff();
    }

    /** «Apply»: the link is to be as the settings say. */
    @POST
    public HttpResponse doApplyLink(
            @QueryParameter String app, @QueryParameter String fields, @QueryParameter String replaces) {
        project.checkPermission(Item.CONFIGURE);
        return new LinkClerk(project, settings(app)).apply(fields, replaces);
    }

    /** «Take over»: the settings are to say what the link is. */
    @POST
    public HttpResponse doTakeOverLink(@QueryParameter String app) {
        project.checkPermission(Item.CONFIGURE);
        return new LinkClerk(project, settings(app)).takeOver();
    }

    /** The settings of the app of that name; of the main one without a name. Another project's app has none here. */
    private ProjectSettings settings(String app) {
        return chosen(app)
                .orElseThrow(() -> HttpResponses.errorWithoutStack(404, Messages.ScalingoPage_noSettings()));
    }

    private Optional<ProjectSettings> chosen(String app) {
        return ProjectSettings.all(project).stream()
                .filter(settings -> app == null || app.isBlank() || settings.app().value().equals(app))
                .findFirst();
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
