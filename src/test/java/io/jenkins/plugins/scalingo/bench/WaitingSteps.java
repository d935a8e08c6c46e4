package io.jenkins.plugins.scalingo.bench;

import io.jenkins.plugins.scalingo.bench.Plan.Event;
import io.jenkins.plugins.scalingo.demo.PaperJenkins;
import io.jenkins.plugins.scalingo.lifecycle.Lifecycle;
import io.jenkins.plugins.scalingo.lifecycle.Report;
import io.jenkins.plugins.scalingo.lifecycle.Watch;
import io.jenkins.plugins.scalingo.platform.ApiToken;
import io.jenkins.plugins.scalingo.platform.RequestBudget;
import io.jenkins.plugins.scalingo.platform.Scalingo;
import io.jenkins.plugins.scalingo.platform.Time;
import io.jenkins.plugins.scalingo.simulator.InMemoryTransport;
import io.jenkins.plugins.scalingo.simulator.Simulator;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * What a thousand steps cost that wait for their deployments: a real engine with its own threads and the real clock, a
 * platform without a limit whose deployments do not end, and the heap and the threads before and after.
 */
final class WaitingSteps {

    /**
     * What was found.
     *
     * @param steps how many waited
     * @param threads how many threads the engine has, its steps waiting
     * @param bytesEach what each step keeps alive, in the engine and in itself
     */
    record Found(int steps, int threads, long bytesEach) {}

    /** What a step in Jenkins keeps of it. */
    private static final class Step {
        private final CountDownLatch heard;
        private Watch watch;
        private volatile Report lastSeen;

        Step(CountDownLatch heard) {
            this.heard = heard;
        }

        void see(Report report) {
            if (lastSeen == null) {
                heard.countDown();
            }
            lastSeen = report;
        }
    }

    private static final int STEPS = 1000;
    private static final int UNLIMITED = 100_000_000;

    private final Plan plan = Plan.storm(STEPS, 20, Plan.Act.DROP, false);
    private final List<Event> events = plan.phases().get(0).events();
    private final Time time = Time.system();
    private final Simulator simulator = new Simulator(time);
    private final PaperJenkins jenkins = new PaperJenkins();

    Found measure() throws InterruptedException {
        SimulatedTeam.set(simulator, plan);
        simulator.behaviour().requestsPerMinute(UNLIMITED);
        simulator.deployments().take(Duration.ofDays(1));
        Scalingo client = Scalingo.of(
                simulator.region(),
                new ApiToken(Simulator.TOKEN),
                new RequestBudget(UNLIMITED, time),
                new InMemoryTransport(simulator, time),
                time);
        int threads = Thread.activeCount();
        try (Lifecycle lifecycle = new Lifecycle(jenkins, name -> Optional.of(client), new Forgetful(), time)) {
            lifecycle.start();
            for (Event event : events) {
                String commit = simulator.repository(event.repository()).open(event.pullRequest(), "feature");
                jenkins.built(EngineRun.key(event), commit, true);
            }
            // Once with each step, so that what is kept of the review apps themselves is not counted.
            close(waiting(lifecycle));
            simulator.forgetRequests();
            long before = used();
            List<Step> steps = waiting(lifecycle);
            simulator.forgetRequests();
            long after = used();
            int more = Thread.activeCount() - threads;
            close(steps);
            return new Found(STEPS, more, Math.max(0, after - before) / STEPS);
        }
    }

    private List<Step> waiting(Lifecycle lifecycle) throws InterruptedException {
        CountDownLatch heard = new CountDownLatch(STEPS);
        List<Step> steps = new ArrayList<>(STEPS);
        for (Event event : events) {
            Step step = new Step(heard);
            step.watch = lifecycle.watch(EngineRun.key(event), step::see);
            steps.add(step);
        }
        if (!heard.await(3, TimeUnit.MINUTES)) {
            throw new IllegalStateException(heard.getCount() + " steps heard nothing");
        }
        return steps;
    }

    private static void close(List<Step> steps) {
        steps.forEach(step -> step.watch.close());
    }

    private static long used() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
