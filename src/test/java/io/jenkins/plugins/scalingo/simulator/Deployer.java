package io.jenkins.plugins.scalingo.simulator;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;

/**
 * Walks deployments through their states: one at a time per app, so many at a time per owner, the others queued in the
 * order in which they came.
 */
final class Deployer {
    private static final int BUILT = 65;
    private static final int PUSHED = 80;

    private final World world;
    private final Map<Account, Deque<Deploy>> queues = new HashMap<>();
    private final Map<Account, Integer> running = new HashMap<>();

    Deployer(World world) {
        this.world = world;
    }

    /** Deploys for a person or a program; refused while another deployment has the app, unless told to queue. */
    Deploy deployFor(Account pusher, App app, String gitRef, boolean byLink, String sourceUrl) {
        if (app.busy() && world.behaviour.whenBusy() == Behaviour.WhenBusy.REFUSE) {
            throw Refusal.conflict("a deployment of " + app.name + " is already running");
        }
        return enqueue(app, gitRef, pusher, byLink, sourceUrl);
    }

    /** Deploys by the platform's own decision: queues behind whatever has the app. */
    Deploy deployByPlatform(App app, String commit) {
        app.link.lastAutoDeployAt = world.now();
        return enqueue(app, commit, null, true, null);
    }

    /** The app is gone: whatever was under way is aborted. */
    void abort(App app) {
        queue(app.owner).removeIf(deploy -> deploy.app == app);
        for (Deploy deploy : app.deployments) {
            if (!deploy.finished()) {
                finish(deploy, DeploymentEnd.ABORTED, app.current == deploy);
            }
        }
    }

    private Deploy enqueue(App app, String gitRef, Account pusher, boolean byLink, String sourceUrl) {
        Deploy deploy = new Deploy(world.ids.uuid(), app, gitRef, pusher, byLink, sourceUrl, world.now());
        app.deployments.add(deploy);
        queue(app.owner).add(deploy);
        world.streams.announce(deploy);
        world.streams.status(deploy);
        startWhatMayStart(app.owner);
        return deploy;
    }

    private void startWhatMayStart(Account owner) {
        Iterator<Deploy> waiting = queue(owner).iterator();
        while (waiting.hasNext() && running.getOrDefault(owner, 0) < world.behaviour.parallelDeployments()) {
            Deploy deploy = waiting.next();
            if (deploy.app.current == null) {
                waiting.remove();
                start(deploy);
            }
        }
    }

    private void start(Deploy deploy) {
        deploy.app.current = deploy;
        running.merge(deploy.app.owner, 1, Integer::sum);
        Deployments.Plan plan = world.deployments.planFor(deploy.app);
        world.agenda.in(share(plan, 5), () -> building(deploy, plan));
    }

    private void building(Deploy deploy, Deployments.Plan plan) {
        if (deploy.finished()) {
            return;
        }
        enter(deploy, "building", "-----> Building " + deploy.gitRef);
        for (int i = 0; i < world.deployments.loggedTimes(); i++) {
            log(deploy, world.deployments.logged());
        }
        world.agenda.in(share(plan, BUILT - 5), () -> built(deploy, plan));
    }

    private void built(Deploy deploy, Deployments.Plan plan) {
        if (deploy.finished()) {
            return;
        }
        Optional<String> trouble = world.sources.troubleWith(deploy.sourceUrl);
        if (trouble.isPresent()) {
            log(deploy, " !     " + trouble.get());
            finish(deploy, DeploymentEnd.BUILD_ERROR, true);
        } else if (!plan.end().starts()) {
            finish(deploy, plan.end(), true);
        } else {
            enter(deploy, "pushing", "-----> Pushing the image");
            world.agenda.in(share(plan, PUSHED - BUILT), () -> pushed(deploy, plan));
        }
    }

    private void pushed(Deploy deploy, Deployments.Plan plan) {
        if (deploy.finished()) {
            return;
        }
        enter(deploy, "starting", "-----> Starting the app");
        world.agenda.in(share(plan, 100 - PUSHED), () -> {
            if (!deploy.finished()) {
                finish(deploy, plan.end(), true);
            }
        });
    }

    private void finish(Deploy deploy, DeploymentEnd end, boolean began) {
        App app = deploy.app;
        deploy.finishedAt = world.now();
        if (end == DeploymentEnd.SUCCESS) {
            app.running = deploy;
            app.status = "running";
            log(deploy, "-----> The app runs");
        } else {
            log(deploy, " !     The deployment ended with " + end.status());
            if (end == DeploymentEnd.CRASHED_ERROR && app.running == null) {
                app.status = "crashed";
            }
        }
        deploy.status = end.status();
        world.streams.status(deploy);
        if (began) {
            app.current = null;
            running.merge(app.owner, -1, Integer::sum);
            startWhatMayStart(app.owner);
        }
    }

    private void enter(Deploy deploy, String status, String line) {
        deploy.status = status;
        world.streams.status(deploy);
        log(deploy, line);
    }

    private void log(Deploy deploy, String line) {
        deploy.log.add(line);
        world.streams.log(deploy, line);
    }

    private Deque<Deploy> queue(Account owner) {
        return queues.computeIfAbsent(owner, account -> new ArrayDeque<>());
    }

    private static Duration share(Deployments.Plan plan, int percent) {
        return plan.duration().multipliedBy(percent).dividedBy(100);
    }
}
