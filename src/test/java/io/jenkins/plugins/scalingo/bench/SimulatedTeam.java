package io.jenkins.plugins.scalingo.bench;

import io.jenkins.plugins.scalingo.simulator.Simulator;
import java.time.Duration;

/** A platform with the apps of a plan. */
final class SimulatedTeam {

    /** More than any plan needs: the platform's own ten slots would otherwise be what is measured. */
    static final int PARALLEL_DEPLOYMENTS = 10_000;

    static final Duration DEPLOYMENT = Duration.ofMinutes(1);

    private SimulatedTeam() {}

    static void set(Simulator simulator, Plan plan) {
        simulator
                .behaviour()
                .parallelDeployments(PARALLEL_DEPLOYMENTS)
                .emptyReviewAppAnswer(plan.emptyAnswers());
        simulator.deployments().take(DEPLOYMENT);
        for (int app = 0; app < plan.apps(); app++) {
            simulator.addLinkedApp(Plan.appName(app), Plan.repository(app));
        }
    }
}
