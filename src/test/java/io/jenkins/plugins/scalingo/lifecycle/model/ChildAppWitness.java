package io.jenkins.plugins.scalingo.lifecycle.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.jenkins.plugins.scalingo.lifecycle.Report;
import io.jenkins.plugins.scalingo.lifecycle.Report.Phase;
import io.jenkins.plugins.scalingo.lifecycle.Wish;
import io.jenkins.plugins.scalingo.simulator.AppState;
import io.jenkins.plugins.scalingo.simulator.DeploymentState;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What must never happen to child apps, and what must be of them in the end.
 *
 * <ul>
 *   <li>One is made only while a build wants it and its change request lives, and never a second one beside it; one of
 *       ours is what a call of ours made, or may have made when its answer was lost.
 *   <li>Only one of ours is deleted, and only when its change request is gone or somebody wants it away. A workspace is
 *       deployed once, and only there.
 *   <li>In the end there is one where it is wanted, and none where it is not, or somebody is told why.
 * </ul>
 */
final class ChildAppWitness {

    /** By how much the platform's clock and that of the process may differ. */
    private static final Duration SAME_TIME = Duration.ofMinutes(15);

    /** For how long it may stay unnoticed that people have put an app in place of another: two slow looks. */
    private static final Duration UNNOTICED = Duration.ofMinutes(10);

    private final World world;
    /** Whose it is, by id. */
    private final Map<String, Project> ours = new HashMap<>();
    /** What the ledger holds, by the parent's name. */
    private final Map<String, JsonNode> pages = new HashMap<>();

    private Set<String> before = Set.of();

    ChildAppWitness(World world) {
        this.world = world;
    }

    boolean isOurs(AppState app) {
        return ours.containsKey(app.id());
    }

    Project projectOf(AppState app) {
        return ours.get(app.id());
    }

    void recordsLost(Project project) {
        ours.values().removeIf(project::equals);
    }

    // The ledger.

    void written(String parent, JsonNode childApps) {
        JsonNode last = pages.getOrDefault(parent, MissingNode.getInstance()).path(0);
        String id = childApps.path(0).path("id").asText();
        if (!id.isEmpty() && !ours.containsKey(id)) {
            JsonNode doing = last.path("doing");
            boolean mayBe = doing.path("kind").asText().equals("MAKE")
                    && world.childApps()
                            .madeByHand(id)
                            .map(at -> !at.isAfter(Instant.parse(doing.path("at").asText()).plus(SAME_TIME)))
                            .orElse(false);
            require(mayBe, "the ledger claims a child app of %s that is not ours", parent);
            ours.put(id, project(parent));
        }
        pages.put(parent, childApps);
    }

    private Project project(String appName) {
        return world.projects.values().stream()
                .filter(project -> project.appNames.contains(appName))
                .findFirst()
                .orElseThrow();
    }

    // The calls.

    void before() {
        before = new HashSet<>(world.simulator.apps().stream().map(AppState::id).toList());
    }

    void made(AppState parent) {
        world.simulator.apps().stream().filter(app -> !before.contains(app.id())).forEach(app -> {
            Project project = project(parent.name());
            List<AppState> others = world.childApps().ours(project);
            ours.put(app.id(), project);
            require(others.isEmpty(), "%s is made beside %s", app, others);
            require(isAskedFor(project), "%s is made, and no build wants it", app);
            require(!isToldGone(project), "%s is made, though its change request is gone", app);
        });
    }

    void deleted(AppState app) {
        require(isOurs(app), "%s is deleted, which is not ours", app);
        require(isToldGone(projectOf(app)) || !isAskedFor(projectOf(app)), "%s is deleted, though it is wanted", app);
    }

    private static boolean isAskedFor(Project project) {
        Project.Asked asked = project.memory(ChildApps.PLACE).asked;
        return asked != null && asked.wanted();
    }

    private boolean isToldGone(Project project) {
        return project.appNames.stream()
                .anyMatch(name -> world.jenkins.told(Project.childAppKey(name)) instanceof Wish.Gone);
    }

    void deployed(AppState app) {
        require(isOurs(app) || isNewInPlaceOfOurs(app), "a workspace is deployed on %s, which is not ours", app);
        List<String> commits = world.simulator.deploymentsOf(app.id()).stream()
                .map(DeploymentState::commit)
                .toList();
        require(new HashSet<>(commits).size() == commits.size(), "a workspace is deployed twice on %s", app);
    }

    /** An order names its app, as the step does: one that somebody has just put in its place gets the workspace. */
    private boolean isNewInPlaceOfOurs(AppState app) {
        return world.childApps()
                .madeByHand(app.id())
                .filter(at -> !at.isBefore(world.time.instant().minus(UNNOTICED)))
                .isPresent();
    }

    // In the end.

    void afterQuiet(String name, Project project) {
        Project.Memory memory = project.memory(ChildApps.PLACE);
        Wish wish = childWish(project);
        boolean reachable = world.owners().parent(name)
                .filter(parent -> parent.name().equals(project.app()))
                .isPresent();
        List<AppState> there = world.childApps().ours(project);
        Phase phase = world.report(project.childAppKey()).map(Report::phase).orElse(Phase.GONE);
        if (wish instanceof Wish.Open && isAskedFor(project) && !memory.mayBeForgotten) {
            boolean taken = world.simulator.app(project.childAppKey().child().value())
                    .filter(app -> !isOurs(app))
                    .isPresent();
            require(
                    there.size() == 1 && phase == Phase.SETTLED || (taken || !reachable) && phase == Phase.BLOCKED,
                    "the child app of %s is %s, and %s",
                    name,
                    there,
                    phase);
        }
        noneLeft(name, project);
    }

    /** Where none is wanted there is none, or somebody is told. */
    void noneLeft(String name, Project project) {
        boolean unwanted = childWish(project) instanceof Wish.Gone
                || project.memory(ChildApps.PLACE).asked != null && !isAskedFor(project);
        boolean excused = project.appNames.size() > 1
                || world.owners().parent(name).isEmpty()
                || !world.owners().parent(name).get().name().equals(project.app());
        boolean told = project.appNames.stream()
                .anyMatch(app -> world.report(Project.childAppKey(app))
                        .filter(report -> report.phase() == Phase.BLOCKED)
                        .isPresent());
        List<AppState> there = world.childApps().ours(project);
        require(
                !unwanted || there.isEmpty() || excused && told,
                "%s is left over: %s",
                there,
                world.report(project.childAppKey()));
    }

    private static Wish childWish(Project project) {
        Project.Asked asked = project.memory(ChildApps.PLACE).asked;
        return asked == null
                ? new Wish.Unknown("no build has asked, or nobody knows")
                : project.wish(ChildApps.PLACE, Optional.of(asked.build().job()));
    }

    private static void require(boolean holds, String otherwise, Object... about) {
        if (!holds) {
            throw new AssertionError("child apps: " + String.format(otherwise, about));
        }
    }
}
