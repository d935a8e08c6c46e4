package io.jenkins.plugins.scalingo.lifecycle.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.jenkins.plugins.scalingo.lifecycle.Key;
import io.jenkins.plugins.scalingo.lifecycle.ReviewAppKey;
import io.jenkins.plugins.scalingo.lifecycle.Wish;
import io.jenkins.plugins.scalingo.platform.AppName;
import io.jenkins.plugins.scalingo.platform.Transport.Request;
import io.jenkins.plugins.scalingo.platform.Transport.Response;
import io.jenkins.plugins.scalingo.simulator.AppState;
import io.jenkins.plugins.scalingo.simulator.DeploymentState;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What must never happen, seen at the instant at which it would: at each call that changes something on the platform
 * and at each page of the ledger that is written.
 *
 * <ul>
 *   <li>An app is ours when a call of ours made it, or when the ledger took it over while a green build, or somebody's
 *       word, wanted it, or while it was not known whether a call of ours had made it. Where the platform did not say
 *       what a call made, what was made within a quarter of an hour of it cannot be told from it. It stays so until it
 *       is gone or the ledger's records of it were destroyed.
 *   <li>Only review apps that are ours are deployed, deleted or handed over; deleted only when Jenkins said that they
 *       are not wanted, and given back only when it said that the platform's own triggers look after them. Of a
 *       project's own app only its auto-deploy branch is deployed.
 *   <li>A commit that we deploy was vouched for; or else the branch had moved on after the Git host was asked for its
 *       head, or the host gave no answer, and Jenkins had not seen it.
 *   <li>We do not deploy a commit on a review app twice in a row, nor on a project's own app where anybody has just
 *       deployed it, or where we did whatever people have deployed since, unless the branch was not wanted in between;
 *       nor while our own last deployment runs. A deployment that failed may be repeated, and a commit that Jenkins has
 *       not seen may come again, when the platform brings it instead of the one that was green. While somebody's order
 *       is open, what it deploys is its own affair.
 * </ul>
 */
final class Witness implements Wire.Witness {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** By how much the platform's clock and that of the process may differ. */
    private static final Duration SAME_TIME = Duration.ofMinutes(15);

    private final World world;
    /** Whose of ours it is, by id of the app. */
    private final Map<String, Project> ours = new HashMap<>();
    /** Those that the platform deploys by itself again, because we said so. */
    private final Set<String> givenBack = new HashSet<>();
    /** The review apps that were about to be made when the ledger was last written. */
    private final Set<ReviewAppKey> about = new HashSet<>();
    /** The last deployment that we asked for, by id of the app. */
    private final Map<String, String> lastOfOurs = new HashMap<>();

    /** Deployments of commits that Jenkins had not seen: we had asked for others. */
    private final Set<String> surprises = new HashSet<>();

    final LinkWitness links;
    final ChildAppWitness childApps;

    private AppState appBefore;
    private Set<String> reviewAppsBefore = Set.of();
    private Set<String> deploymentsBefore = Set.of();
    private DeploymentState newestBefore;

    Witness(World world) {
        this.world = world;
        this.links = new LinkWitness(world);
        this.childApps = new ChildAppWitness(world);
    }

    boolean isOurs(AppState app) {
        return ours.containsKey(app.id()) || childApps.isOurs(app);
    }

    /** Whether it is the platform's business again, whatever becomes of its pull request. */
    boolean isGivenBack(AppState app) {
        return givenBack.contains(app.id());
    }

    Optional<String> lastOfOurs(AppState app) {
        return Optional.ofNullable(lastOfOurs.get(app.id()));
    }

    /**
     * The records about a project's apps were destroyed: nobody can know any more which were ours, or who asked for
     * what.
     */
    void recordsLost(String name) {
        Project project = world.projects.get(name);
        project.forgetAsks();
        project.appNames.forEach(links::recordsLost);
        project.link.left = null;
        childApps.recordsLost(project);
        ours.values().removeIf(project::equals);
        world.owners().parent(name).ifPresent(parent -> lastOfOurs.remove(parent.id()));
    }

    // The ledger.

    /** A page was written: what it claims must be ours. */
    void written(byte[] content) {
        JsonNode page = read(content);
        links.written(page.path("app").asText(), page.path("link"));
        childApps.written(page.path("app").asText(), page.path("childApps"));
        for (JsonNode entry : page.path("reviewApps")) {
            String id = entry.path("app").path("id").asText("");
            ReviewAppKey key = new ReviewAppKey(
                    page.path("account").asText(),
                    AppName.of(page.path("app").asText()),
                    entry.path("pullRequest").asText());
            boolean wasAbout = about.remove(key);
            if (entry.path("intention").path("kind").asText().equals("CREATE")) {
                about.add(key);
            }
            if (!id.isEmpty() && !ours.containsKey(id)) {
                require(
                        wasAbout || isWanted(key) || isOfTheSameTime(entry, id),
                        "the ledger claims %s, which it did not make, though nobody wants it",
                        key);
                ours.put(id, projectsOf(key).findFirst().orElseThrow());
            }
        }
    }

    /** A page was struck, since nothing is left on it. */
    void struck(String file) {
        String app = file.substring(file.lastIndexOf('/') + 1).replace(".json", "");
        links.written(app, MissingNode.getInstance());
        childApps.written(app, MissingNode.getInstance());
    }

    /** Whether it was made when we made one, and the platform did not say which. */
    private boolean isOfTheSameTime(JsonNode entry, String id) {
        JsonNode last = entry.path("last");
        return last.path("kind").asText().equals("CREATE")
                && world.simulator.deploymentsOf(id).stream().findFirst().stream()
                        .anyMatch(first -> !first.createdAt()
                                .isAfter(Instant.parse(last.path("at").asText()).plus(SAME_TIME)));
    }

    private boolean isWanted(ReviewAppKey key) {
        boolean asked = projectsOf(key).anyMatch(project -> project.memory(key.pullRequest()).asked != null);
        return world.jenkins.told(key) instanceof Wish.Open open && (open.green().isPresent() || asked);
    }

    private Stream<Project> projectsOf(Key key) {
        return world.projects.values().stream()
                .filter(project -> project.appNames.contains(key.app().value()));
    }

    // The calls.

    @Override
    public void before(Request request) {
        if (request.method().equals("GET")) {
            return;
        }
        appBefore = app(request).orElse(null);
        childApps.before();
        if (appBefore != null) {
            links.before(appBefore);
        }
        reviewAppsBefore = new HashSet<>(world.simulator.reviewApps().stream().map(AppState::id).toList());
        List<DeploymentState> deployments = deployments(appBefore);
        newestBefore = deployments.isEmpty() ? null : deployments.get(deployments.size() - 1);
        deploymentsBefore = new HashSet<>(deployments.stream().map(DeploymentState::id).toList());
    }

    @Override
    public void after(Request request) {
        if (request.method().equals("GET") || request.uri().getPath().endsWith("/tokens/exchange")) {
            return;
        }
        List<String> path = path(request);
        String call = request.method() + " " + path.get(path.size() - 1);
        if (appBefore == null && call.endsWith(" scm_repo_link")) {
            // Somebody has renamed or deleted it since it was looked at.
            return;
        }
        if (appBefore != null && appBefore.parent() == null && call.endsWith(" scm_repo_link")) {
            linked(request.method());
        } else if (call.equals("POST child_apps")) {
            made();
        } else if (call.equals("POST deployments")) {
            archiveDeployed();
        } else if (call.equals("POST manual_review_app")) {
            created(request);
        } else if (call.equals("POST manual_deploy")) {
            deployed();
        } else if (call.equals("PATCH scm_repo_link")) {
            changed(request);
        } else if (request.method().equals("DELETE") && path.size() == 3) {
            deleted();
        } else {
            throw new AssertionError("nothing of the life cycle calls " + request);
        }
    }

    @Override
    public void answered(Request request, Response response) {
        if (request.method().equals("GET") && request.uri().getPath().endsWith("/scm_repo_link")) {
            app(request).ifPresent(app -> links.looked(app, response.status() == 200));
        }
    }

    private void linked(String method) {
        switch (method) {
            case "POST" -> links.made(appBefore);
            case "PATCH" -> links.changed(appBefore);
            default -> links.removed(appBefore);
        }
    }

    private void made() {
        if (appBefore != null) {
            childApps.made(appBefore);
        }
    }

    private void archiveDeployed() {
        if (deployments(appBefore).size() > deploymentsBefore.size()) {
            childApps.deployed(appBefore);
        }
    }

    private void changed(Request request) {
        require(isOursOrGone(), "%s is changed, which is not ours", appBefore);
        if (appBefore == null) {
            return;
        }
        if (!read(request.body()).path("scm_repo_link").path("auto_deploy_enabled").asBoolean()) {
            givenBack.remove(appBefore.id());
            return;
        }
        require(
                keys(projectOf(appBefore), place(appBefore))
                        .anyMatch(key -> world.jenkins.told(key) instanceof Wish.Released),
                "%s is given back to the platform, though Jenkins wants to deploy it",
                appBefore);
        givenBack.add(appBefore.id());
    }

    private boolean isOursOrGone() {
        return appBefore == null || appBefore.pullRequest() != null && isOurs(appBefore);
    }

    private void created(Request request) {
        String number = read(request.body()).path("pull_request_id").asText();
        if (appBefore == null) {
            return;
        }
        AppState parent = appBefore;
        require(!links.isSaidToLeadElsewhere(parent), "a review app of %s is made from elsewhere", parent);
        world.simulator.reviewApps().stream()
                .filter(app -> parent.name().equals(app.parent()) && number.equals("" + app.pullRequest()))
                .filter(app -> !reviewAppsBefore.contains(app.id()))
                .forEach(this::made);
    }

    private void made(AppState app) {
        ours.put(app.id(), projectOf(app));
        lastOfOurs.put(app.id(), deployments(app).get(0).id());
        noteSurprise(app, deployments(app).get(0));
        requireVouched(app, app.lastCommit());
    }

    private void deployed() {
        deployments(appBefore).stream()
                .filter(deployment -> !deploymentsBefore.contains(deployment.id()))
                .forEach(this::deployed);
    }

    private void deployed(DeploymentState made) {
        boolean reviewApp = appBefore.pullRequest() != null;
        require(!reviewApp || isOurs(appBefore), "%s is deployed, which is not ours", appBefore);
        if (!reviewApp && !world.orders.isEmpty()) {
            lastOfOurs.remove(appBefore.id());
            return;
        }
        require(reviewApp || !links.isSaidToLeadElsewhere(appBefore), "%s is deployed from elsewhere", appBefore);
        DeploymentState last = deployments(appBefore).stream()
                .filter(deployment -> deployment.id().equals(lastOfOurs.get(appBefore.id())))
                .findFirst()
                .orElse(null);
        require(last == null || last.finishedAt() != null, "%s is deployed while our last deployment runs", appBefore);
        Project.Memory memory = projectOf(appBefore).memory(place(appBefore));
        if (!noteSurprise(appBefore, made)) {
            DeploymentState before = reviewApp && last != null && !last.equals(newestBefore) ? null : newestBefore;
            require(!isThere(before, made), "%s is deployed, though it was deployed there just before", made);
            require(
                    reviewApp || !isThere(last, made) || surprises.contains(last.id()) || memory.mayBeForgotten,
                    "%s was brought before, and is brought again",
                    made);
        }
        requireVouched(appBefore, made.commit());
        lastOfOurs.put(appBefore.id(), made.id());
        if (!reviewApp) {
            memory.mayBeForgotten = false;
        }
    }

    /** Whether Jenkins does not know the commit as the head: we have asked for another one and got this. */
    private boolean noteSurprise(AppState app, DeploymentState made) {
        boolean known = keys(projectOf(app), place(app))
                .map(world.jenkins::told)
                .flatMap(wish -> wish instanceof Wish.Open open ? open.head().stream() : Stream.empty())
                .anyMatch(made.commit()::equals);
        return !known && surprises.add(made.id());
    }

    private static boolean isThere(DeploymentState before, DeploymentState made) {
        return before != null
                && before.commit().equals(made.commit())
                && !before.status().endsWith("-error")
                && !before.status().equals("aborted");
    }

    private void requireVouched(AppState app, String commit) {
        Project project = projectOf(app);
        String place = place(app);
        Set<String> mayRun = project.memory(place).vouched;
        Optional<String> look = world.jenkins.takeLastLook();
        require(look != null, "%s is deployed on %s, and nobody asked the Git host for its head", commit, app);
        require(
                look.isEmpty() || mayRun.contains(look.get()),
                "%s is deployed on %s, though the Git host said that its head is %s, which nobody vouches for",
                commit,
                app,
                look);
        boolean vouched = mayRun.contains(commit);
        require(
                vouched || keys(project, place).anyMatch(key -> headIsVouchedFor(key, project.memory(place))),
                "%s is deployed on %s, which nobody vouches for, though Jenkins knows better",
                commit,
                app);
    }

    /** Whether, as far as Jenkins knows, the head is a commit that may be deployed. */
    private boolean headIsVouchedFor(Key key, Project.Memory memory) {
        return world.jenkins.told(key) instanceof Wish.Open open
                && (open.green().isPresent() || memory.asked != null)
                && open.head().map(memory.vouched::contains).orElse(true);
    }

    private void deleted() {
        if (appBefore == null || world.simulator.app(appBefore.id()).isPresent()) {
            return;
        }
        if (appBefore.parent() != null && appBefore.pullRequest() == null) {
            childApps.deleted(appBefore);
            return;
        }
        require(isOursOrGone(), "%s is deleted, which is not ours", appBefore);
        Project project = projectOf(appBefore);
        String place = "" + appBefore.pullRequest();
        Project.Asked asked = project.memory(place).asked;
        require(
                keys(project, place).anyMatch(key -> world.jenkins.told(key) instanceof Wish.Gone)
                        || asked != null && !asked.wanted(),
                "%s is deleted, though it is wanted",
                appBefore);
    }

    private static String place(AppState app) {
        return app.pullRequest() == null ? Project.MAIN : "" + app.pullRequest();
    }

    private Project projectOf(AppState app) {
        if (isOurs(app)) {
            return ours.get(app.id());
        }
        String parent = app.pullRequest() == null ? app.name() : app.parent();
        return world.projects.entrySet().stream()
                .filter(project -> world.owners().parent(project.getKey())
                        .filter(found -> found.name().equals(parent))
                        .isPresent())
                .findFirst()
                .orElseThrow(() -> new AssertionError(app + " belongs to nobody"))
                .getValue();
    }

    private Stream<Key> keys(Project project, String place) {
        return project.appNames.stream().map(name -> Project.key(place, name));
    }

    private Optional<AppState> app(Request request) {
        List<String> path = path(request);
        return path.size() > 2 && path.get(1).equals("apps") ? world.simulator.app(path.get(2)) : Optional.empty();
    }

    private List<DeploymentState> deployments(AppState app) {
        return app == null ? List.of() : world.simulator.deploymentsOf(app.id());
    }

    private static List<String> path(Request request) {
        return Arrays.stream(request.uri().getPath().split("/")).filter(s -> !s.isEmpty()).toList();
    }

    private static JsonNode read(byte[] content) {
        try {
            return JSON.readTree(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void require(boolean holds, String otherwise, Object... about) {
        if (!holds) {
            throw new AssertionError("never: " + String.format(otherwise, about));
        }
    }
}
