package io.jenkins.plugins.scalingo.lifecycle.model;

import io.jenkins.plugins.scalingo.simulator.AppState;
import io.jenkins.plugins.scalingo.simulator.Dashboard;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Who owns the apps, and what they do by hand in the platform's dashboard. */
final class Owners {

    private final World world;
    private final Map<String, String> parents = new HashMap<>();

    Owners(World world) {
        this.world = world;
    }

    /** An app for a project of this name, linked to its repository. */
    void own(String project, String app) {
        parents.put(project, app);
    }

    private Dashboard dashboard() {
        return world.simulator.dashboard();
    }

    /** The app that the project deploys to, under whatever name. */
    Optional<AppState> parent(String project) {
        return world.simulator.app(parents.get(project));
    }

    Optional<AppState> reviewApp(String project, String place) {
        return parent(project).flatMap(parent -> world.simulator.reviewApps().stream()
                .filter(app -> parent.name().equals(app.parent()) && place.equals("" + app.pullRequest()))
                .findFirst());
    }

    /** The dashboard refuses what is not possible, as the API would. */
    static void byHand(Runnable deed) {
        try {
            deed.run();
        } catch (RuntimeException refused) {
            // Nothing has happened then.
        }
    }

    void deleteReviewApp(Step step) {
        reviewApp(step.project(), step.place())
                .ifPresent(app -> byHand(() -> dashboard().deleteApp(app.name())));
    }

    void renameReviewApp(Step step) {
        reviewApp(step.project(), step.place())
                .ifPresent(app -> byHand(() -> dashboard().renameApp(app.name(), app.name() + "-x")));
    }

    void makeReviewApp(Step step) {
        parent(step.project())
                .filter(parent -> world.links().leadHome(step.project()))
                .ifPresent(parent -> byHand(
                        () -> dashboard().createReviewApp(parent.name(), Integer.parseInt(step.place()))));
    }

    /** The app of a place: the review app, or the project's own. */
    private Optional<AppState> appAt(Step step) {
        return step.place().equals(Project.MAIN)
                ? parent(step.project())
                : reviewApp(step.project(), step.place());
    }

    private String branchAt(Step step) {
        return step.place().equals(Project.MAIN) ? Project.MAIN : "feature-" + step.place();
    }

    void deployByHand(Step step) {
        appAt(step)
                .filter(app -> world.project(step).repository.head(branchAt(step)) != null)
                .ifPresent(app -> byHand(() -> dashboard().deploy(app.name(), branchAt(step))));
    }

    void autoDeployOn(Step step) {
        if (step.place().equals(Project.MAIN)) {
            world.links().autoDeployOn(step);
            return;
        }
        appAt(step).ifPresent(app -> byHand(() -> dashboard().autoDeploy(app.name(), branchAt(step), true)));
    }

    /** Somebody brings an old commit to the app, by way of a branch that holds it. */
    void rollBack(Step step) {
        parent(step.project()).ifPresent(parent -> byHand(() -> {
            world.project(step).repository.push("stable", Developers.commit(0));
            dashboard().deploy(parent.name(), "stable");
        }));
    }

    void renameApp(Step step) {
        parent(step.project()).ifPresent(parent -> dashboard()
                .renameApp(parent.name(), (parent.name().startsWith("shop") ? "store-" : "shop-") + step.project()));
    }

    void settingsFollow(Step step) {
        parent(step.project()).ifPresent(parent -> world.project(step, project -> project.appIs(parent.name())));
    }

    void deleteApp(Step step) {
        parent(step.project()).ifPresent(parent -> {
            world.simulator
                    .deploymentsOf(parent.id())
                    .forEach(deployment -> world.project(step).ran.add(deployment.commit()));
            dashboard().deleteApp(parent.name());
        });
    }
}
