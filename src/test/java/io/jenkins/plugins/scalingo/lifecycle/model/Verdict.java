package io.jenkins.plugins.scalingo.lifecycle.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.jenkins.plugins.scalingo.lifecycle.Key;
import io.jenkins.plugins.scalingo.lifecycle.LinkKey;
import io.jenkins.plugins.scalingo.lifecycle.Report;
import io.jenkins.plugins.scalingo.lifecycle.Report.Phase;
import io.jenkins.plugins.scalingo.lifecycle.ReviewAppKey;
import io.jenkins.plugins.scalingo.lifecycle.Vouched;
import io.jenkins.plugins.scalingo.lifecycle.Wish;
import io.jenkins.plugins.scalingo.simulator.AppState;
import io.jenkins.plugins.scalingo.simulator.DeploymentState;
import io.jenkins.plugins.scalingo.simulator.Request;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What must be in the end, when nothing has happened and nothing went wrong for more than an hour.
 *
 * <p>Where the platform makes it impossible, somebody must be told. A review app can be found, and so deleted, only by
 * the list of its parent: while the parent has no link or is not known by its name, everything about its review apps is
 * reported as blocked, and the ledger keeps its records. Review apps whose records were destroyed on the disk are
 * nobody's.
 *
 * <p>A branch that was forced back to a green commit, after the platform had brought another one in its place, gets it
 * once the Git host says that it is the head: the platform does not tell a branch's head but by deploying it, and
 * Jenkins does not build a commit again that it has built. In the end the Git host always answers.
 */
final class Verdict {

    private static final int PER_MINUTE = 60;
    private static final int MOST_IN_A_CALM_HALF_HOUR = 60;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final World world;

    Verdict(World world) {
        this.world = world;
    }

    void afterQuiet() {
        world.projects.forEach((name, project) -> {
            Stream.of("1", "2").forEach(place -> reviewApp(name, project, place));
            branch(name, project);
            new LinkVerdict(world).afterQuiet(name, project);
            world.witness.childApps.afterQuiet(name, project);
        });
        world.projects.forEach(this::released);
        noOrphans();
        withinTheBudget();
        calm();
        orders();
    }

    void afterTeardown() {
        noOrphans();
        withinTheBudget();
        world.projects.forEach((name, project) -> {
            world.witness.childApps.noneLeft(name, project);
            if (isReachable(name, project) && project.appNames.size() == 1) {
                nothingLeft(project);
            }
        });
    }

    // Review apps.

    private void reviewApp(String name, Project project, String place) {
        Optional<String> commit = wanted(project, place);
        if (commit.isEmpty()) {
            return;
        }
        Key key = project.key(place);
        if (isHeld(key)) {
            return;
        }
        AppState app = world.owners().reviewApp(name, place).orElse(null);
        if (!isReachable(name, project)) {
            boolean runs = world.links().leadElsewhere(name) && app != null && commit.get().equals(app.lastCommit());
            require(
                    runs || phase(key) == Phase.BLOCKED,
                    "%s cannot be, and is not reported as blocked: %s",
                    key,
                    report(key));
            return;
        }
        require(app != null, "%s is missing: %s", key, report(key));
        boolean failed = commit.get().equals(app.lastCommit())
                && app.lastStatus().endsWith("-error")
                && phase(key) == Phase.FAILED;
        require(
                failed || commit.get().equals(app.runningCommit()) && commit.get().equals(app.lastCommit()),
                "%s does not run %s: %s, %s",
                key,
                commit.get(),
                app,
                report(key));
        require(failed || phase(key) == Phase.SETTLED, "%s is not reported as settled: %s", key, report(key));
    }

    /**
     * The commit that the review app is to run; empty if it is not to be, or nothing is certain. What a build of a job
     * said is forgotten when the job is gone, but only if it is seen to be gone before it is made again: the numbers of
     * its builds, by which the newer word is known, then begin again.
     */
    private static Optional<String> wanted(Project project, String place) {
        Project.Asked asked = project.memory(place).asked;
        if (asked != null && project.memory(place).mayBeForgotten) {
            return Optional.empty();
        }
        Wish wish = project.wish(place, Optional.ofNullable(asked).map(word -> word.build().job()));
        if (!(wish instanceof Wish.Open open)) {
            return Optional.empty();
        }
        Vouched target = open.green().orElse(null);
        if (asked != null && asked.wanted() && (target == null || asked.build().build() > target.build())) {
            target = asked.build();
        }
        if (asked != null && !asked.wanted() && (target == null || asked.build().build() >= target.build())) {
            return Optional.empty();
        }
        return Optional.ofNullable(target)
                .map(Vouched::commit)
                .filter(commit -> open.head().equals(Optional.of(commit)));
    }

    /** What the platform's own triggers look after is theirs altogether. */
    private void released(String name, Project project) {
        Stream.of("1", "2")
                .filter(place -> project.wish(place, askedBy(project, place)) instanceof Wish.Released)
                .filter(place -> isReachable(name, project) && project.appNames.size() == 1)
                .forEach(place -> {
                    world.owners()
                            .reviewApp(name, place)
                            .filter(world.witness::isOurs)
                            .ifPresent(app -> require(app.autoDeploy(), "%s is not given back", app));
                    require(!ledger(project).path("reviewApps").has(place), "%s is still followed", project.key(place));
                });
    }

    /** Every review app of ours is wanted, or somebody is told. */
    private void noOrphans() {
        for (AppState app : world.simulator.reviewApps()) {
            if (!world.witness.isOurs(app) || world.witness.isGivenBack(app)) {
                continue;
            }
            String place = "" + app.pullRequest();
            world.projects.forEach((name, project) -> {
                boolean child = world.owners()
                        .parent(name)
                        .filter(parent -> parent.name().equals(app.parent()))
                        .isPresent();
                if (child && project.wish(place, askedBy(project, place)) instanceof Wish.Gone) {
                    boolean told = project.appNames.stream()
                            .map(appName -> Project.key(place, appName))
                            .anyMatch(key -> phase(key) == Phase.BLOCKED);
                    boolean excused = !isReachable(name, project) || project.appNames.size() > 1;
                    require(told && excused, "%s is left over: %s", app, report(project.key(place)));
                }
            });
            boolean parentLives = world.simulator.app(app.parent()).isPresent();
            require(parentLives || isReportedAsBlocked(app), "%s is left over, and nobody is told", app);
        }
    }

    /** Whether it has to wait until the app is linked to the settings' repository, and says so. */
    private boolean isHeld(Key key) {
        return phase(key) == Phase.HELD
                && world.report(key).filter(report -> report.message().contains("is linked to")).isPresent()
                && phase(new LinkKey(key.account(), key.app())) == Phase.BLOCKED;
    }

    private static Optional<String> askedBy(Project project, String place) {
        return Optional.ofNullable(project.memory(place).asked).map(asked -> asked.build().job());
    }

    private boolean isReportedAsBlocked(AppState app) {
        return world.lifecycle().reports().stream()
                .filter(report -> report.key() instanceof ReviewAppKey key
                        && key.pullRequest().equals("" + app.pullRequest()))
                .anyMatch(report -> report.phase() == Phase.BLOCKED);
    }

    /** Whether the name in the settings leads to the project's app, and that one to its repository. */
    private boolean isReachable(String name, Project project) {
        return world.links().leadHome(name)
                && world.owners().parent(name)
                        .filter(parent -> parent.name().equals(project.app()))
                        .isPresent();
    }

    // Branches.

    private void branch(String name, Project project) {
        Optional<AppState> app = world.owners().parent(name);
        Optional<String> commit = wanted(project, Project.MAIN);
        if (commit.isEmpty()) {
            return;
        }
        Key key = project.key(Project.MAIN);
        if (isHeld(key)) {
            return;
        }
        if (!isReachable(name, project)) {
            boolean wasBrought = app.map(parent -> deployedOn(parent).contains(commit.get()))
                    .orElse(project.ran.contains(commit.get()));
            require(
                    wasBrought || phase(key) == Phase.BLOCKED,
                    "%s cannot be, and is not reported as blocked: %s",
                    key,
                    report(key));
            return;
        }
        List<DeploymentState> deployments = world.simulator.deploymentsOf(app.get().id());
        DeploymentState newest = deployments.isEmpty() ? null : deployments.get(deployments.size() - 1);
        boolean byOthers = newest != null
                && !world.witness.lastOfOurs(app.get()).filter(newest.id()::equals).isPresent();
        if (project.link.wasElsewhere && phase(key) == Phase.BLOCKED && report(key).contains("times in a row")) {
            // It is asked for ever more seldom, since the link led to another repository and no settings say where to.
            return;
        }
        require(
                deployedOn(app.get()).contains(commit.get()), "%s was never brought: %s", key, report(key));
        require(
                byOthers || newest.commit().equals(commit.get()),
                "%s does not run %s: %s, %s",
                key,
                commit.get(),
                app.get(),
                report(key));
    }

    private List<String> deployedOn(AppState app) {
        return world.simulator.deploymentsOf(app.id()).stream()
                .map(DeploymentState::commit)
                .toList();
    }

    // Orders.

    private void orders() {
        world.orders.forEach((id, order) -> {
            Optional<Report> report = world.lifecycle().reports().stream()
                    .filter(r -> r.key().toString().contains(id))
                    .findFirst();
            boolean ended = report.filter(Report::isFinal).isPresent();
            require(ended, "the order %s has no end: %s", id, report);
        });
    }

    // The account.

    /** Not more than 60 calls in any 60 seconds of one process; what an earlier one did it cannot know. */
    private void withinTheBudget() {
        Deque<Instant> window = new ArrayDeque<>();
        int start = 0;
        for (Request request : world.simulator.requests()) {
            while (start < world.starts.size() && !world.starts.get(start).isAfter(request.at())) {
                window.clear();
                start++;
            }
            window.addLast(request.at());
            while (!window.getFirst().isAfter(request.at().minusSeconds(60))) {
                window.removeFirst();
            }
            require(window.size() <= PER_MINUTE, "%s requests in the minute before %s", window.size(), request.at());
        }
    }

    /** When nothing happens, next to nothing is asked. */
    private void calm() {
        Instant since = world.time.instant().minus(Duration.ofMinutes(30));
        long asked = world.simulator.requests().stream()
                .filter(request -> request.at().isAfter(since))
                .count();
        require(asked <= MOST_IN_A_CALM_HALF_HOUR, "%s requests in the last quiet half hour", asked);
    }

    private void nothingLeft(Project project) {
        JsonNode page = ledger(project);
        Stream.of("reviewApps", "asks", "branches", "childApps", "link")
                .forEach(part -> require(page.path(part).isEmpty(), "the ledger still holds %s", page));
    }

    private JsonNode ledger(Project project) {
        String file = World.ACCOUNT + "/" + project.app() + ".json";
        try {
            return world.disk().holds(file) ? JSON.readTree(world.disk().read(file)) : JSON.createObjectNode();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Phase phase(Key key) {
        return world.report(key).map(Report::phase).orElse(Phase.GONE);
    }

    private String report(Key key) {
        return world.report(key)
                .map(report -> report.phase() + " (" + report.message() + "), wants " + report.wanted())
                .orElse("nothing is known of it");
    }

    private static void require(boolean holds, String otherwise, Object... about) {
        if (!holds) {
            throw new AssertionError("in the end: " + String.format(otherwise, about));
        }
    }
}
