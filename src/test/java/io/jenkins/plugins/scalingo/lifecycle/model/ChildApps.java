package io.jenkins.plugins.scalingo.lifecycle.model;

import io.jenkins.plugins.scalingo.lifecycle.ChildAppKey;
import io.jenkins.plugins.scalingo.lifecycle.DeployOrder;
import io.jenkins.plugins.scalingo.lifecycle.Report;
import io.jenkins.plugins.scalingo.platform.AppName;
import io.jenkins.plugins.scalingo.simulator.AppState;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Pull request 3 of each project comes from where the platform cannot fetch it: the settings want no review app for it,
 * and its builds deploy their workspace to a child app. What they ask for, and what people do with those apps by hand.
 */
final class ChildApps {

    static final String PLACE = "3";

    private static final Duration PIPELINE = Duration.ofMinutes(2);

    private final World world;
    /** When people made such apps by hand, by id. */
    private final Map<String, Instant> byHand = new HashMap<>();
    private int archives;

    ChildApps(World world) {
        this.world = world;
    }

    /** Those of the plugin that live. */
    List<AppState> ours(Project project) {
        return world.simulator.apps().stream()
                .filter(app -> app.pullRequest() == null && world.witness.isOurs(app))
                .filter(app -> world.witness.childApps.projectOf(app) == project)
                .toList();
    }

    /** When somebody made it by hand; empty if nobody did. */
    Optional<Instant> madeByHand(String id) {
        return Optional.ofNullable(byHand.get(id));
    }

    // Builds.

    /** The newest build deploys its workspace: it asks for the app, and orders the deployment once it is there. */
    void deployWorkspace(Step step) {
        Project project = world.project(step);
        project.job(PLACE).flatMap(job -> job.newest(project.jobName(PLACE))).ifPresent(build -> {
            ChildAppKey key = project.childAppKey();
            say(project, key, new Project.Asked(build, true));
            world.time.schedule(PIPELINE, () -> order(key));
        });
    }

    private void order(ChildAppKey key) {
        world.report(key)
                .filter(report -> report.phase() == Report.Phase.SETTLED)
                .flatMap(Report::appName)
                .ifPresent(name -> {
                    String commit = Developers.commit(1000 + ++archives);
                    URI archive = URI.create("https://archives.example/" + commit);
                    world.order(DeployOrder.ofArchive(
                            key.account(), AppName.of(name), archive, Optional.of(commit), "a step"));
                });
    }

    void dismiss(Step step) {
        Project project = world.project(step);
        Project.Asked asked = project.memory(PLACE).asked;
        if (asked != null) {
            say(project, project.childAppKey(), new Project.Asked(asked.build(), false));
        }
    }

    private void say(Project project, ChildAppKey key, Project.Asked word) {
        Project.Memory memory = project.memory(PLACE);
        Project.Asked before = memory.asked;
        boolean forgottenBefore = memory.mayBeForgotten;
        memory.asked = word;
        memory.mayBeForgotten = !key.equals(project.childAppKey());
        try {
            if (word.wanted()) {
                world.lifecycle().askChildApp(key, word.build().job(), "a step");
            } else {
                world.lifecycle().dismissChildApp(key, "alice");
            }
        } catch (IOException refused) {
            memory.asked = before;
            memory.mayBeForgotten = forgottenBefore;
        } catch (Crash crash) {
            world.time.schedule(Duration.ofMinutes(1), () -> {
                if (memory.asked == word) {
                    say(project, key, word);
                }
            });
            throw crash;
        }
    }

    // By hand.

    private Optional<AppState> listed(Step step) {
        return world.owners().parent(step.project()).flatMap(parent -> world.simulator.apps().stream()
                .filter(app -> app.pullRequest() == null && parent.name().equals(app.parent()))
                .findFirst());
    }

    void delete(Step step) {
        listed(step).ifPresent(app -> {
            world.simulator.dashboard().deleteApp(app.name());
            world.project(step).memory(PLACE).mayBeForgotten = true;
        });
    }

    void rename(Step step) {
        listed(step).ifPresent(app -> Owners.byHand(() ->
                world.simulator.dashboard().renameApp(app.name(), app.name() + "-x")));
    }

    /** Somebody makes a child app of the name that the plugin would give. */
    void make(Step step) {
        world.owners().parent(step.project()).ifPresent(parent -> Owners.byHand(() -> {
            String name = parent.name() + "-pr" + PLACE;
            world.simulator.dashboard().createChildApp(parent.name(), name);
            byHand.put(world.simulator.app(name).orElseThrow().id(), world.time.instant());
        }));
    }
}
