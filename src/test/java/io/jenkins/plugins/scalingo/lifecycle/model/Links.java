package io.jenkins.plugins.scalingo.lifecycle.model;

import io.jenkins.plugins.scalingo.lifecycle.LinkField;
import io.jenkins.plugins.scalingo.lifecycle.LinkKey;
import io.jenkins.plugins.scalingo.simulator.AppState;
import io.jenkins.plugins.scalingo.simulator.Dashboard;
import io.jenkins.plugins.scalingo.simulator.LinkState;
import java.io.IOException;
import java.time.Duration;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/** What people say of repo links in the settings and on a project's page, and do with them in the dashboard. */
final class Links {

    private final World world;
    /** Ids of links of which somebody said, having seen them, that they may be replaced. */
    private final Set<String> replaceable = new HashSet<>();

    Links(World world) {
        this.world = world;
    }

    /** How the project's app is linked; empty if it is not. */
    Optional<LinkState> of(String project) {
        return world.owners().parent(project).map(AppState::id).flatMap(world.simulator::linkOf);
    }

    /** Whether the project's app is linked to the project's repository. */
    boolean leadHome(String project) {
        return of(project).filter(link -> isHome(project, link)).isPresent();
    }

    /** Whether it is linked to another one. */
    boolean leadElsewhere(String project) {
        return of(project).filter(link -> !isHome(project, link)).isPresent();
    }

    private boolean isHome(String project, LinkState link) {
        return link.repository().equals(world.projects.get(project).repository.url());
    }

    boolean mayBeReplaced(LinkState link) {
        return replaceable.contains(link.id());
    }

    // In Jenkins.

    void settings(Step step) {
        world.project(step, project -> project.link.say(step.words().get(1)));
    }

    void unlink(Step step) {
        world.project(step, project -> project.link.unlink(step.words().get(1).equals("removed")));
    }

    /** A person wants it as the settings say; replaced as it is seen at this moment, or only changed. */
    void apply(Step step) {
        Optional<String> seen = step.words().contains("replaced")
                ? of(step.project()).map(LinkState::id)
                : Optional.empty();
        seen.ifPresent(replaceable::add);
        apply(world.project(step), seen);
    }

    private void apply(Project project, Optional<String> replaces) {
        project.link.left = null;
        LinkKey key = project.linkKey();
        try {
            world.lifecycle().applyLink(key, EnumSet.allOf(LinkField.class), replaces, "jane");
        } catch (IOException refused) {
            // The person is told, and nothing is done.
        } catch (Crash crash) {
            world.time.schedule(Duration.ofMinutes(1), () -> apply(project, replaces));
            throw crash;
        }
    }

    // By hand.

    void remove(Step step) {
        touch(step, (dashboard, app) -> dashboard.removeLink(app));
    }

    void again(Step step) {
        if (!leadHome(step.project())) {
            touch(step, (dashboard, app) -> dashboard.link(app, world.project(step).repository));
        }
    }

    void elsewhere(Step step) {
        world.project(step).link.wasElsewhere = true;
        touch(step, (dashboard, app) -> dashboard.link(
                app, world.simulator.repository(world.project(step).link.elsewhere())));
    }

    void change(Step step) {
        touch(step, (dashboard, app) -> dashboard.autoDeploy(app, "develop", false));
    }

    void reviewAppsByPlatform(Step step) {
        touch(step, (dashboard, app) -> dashboard.reviewApps(app, true, false));
    }

    void autoDeployOn(Step step) {
        touch(step, (dashboard, app) -> dashboard.autoDeploy(app, Project.MAIN, true));
    }

    private void touch(Step step, BiConsumer<Dashboard, String> deed) {
        world.owners().parent(step.project()).ifPresent(parent -> {
            boolean atRest = world.witness.links.isAtRest(world.project(step));
            Owners.byHand(() -> deed.accept(world.simulator.dashboard(), parent.name()));
            world.project(step).link.touched(of(step.project()), atRest);
        });
    }
}
