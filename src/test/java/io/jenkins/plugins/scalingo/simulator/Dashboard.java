package io.jenkins.plugins.scalingo.simulator;

import java.util.function.Consumer;

/** What people do by hand, past the API: it costs no request and no fault touches it. Thread-safe. */
public final class Dashboard {
    private final World world;

    Dashboard(World world) {
        this.world = world;
    }

    /** Deletes an app, whatever kind it is of. */
    public void deleteApp(String app) {
        world.act(() -> world.apps.delete(find(app), Deletion.By.PERSON));
    }

    /** Gives an app another name. */
    public void renameApp(String app, String name) {
        world.act(() -> world.apps.rename(find(app), name));
    }

    /** Makes the review app of an open pull request. */
    public void createReviewApp(String parent, int pullRequest) {
        world.act(() -> {
            App app = find(parent);
            Pull pull = link(parent).repository.pullOrNull(pullRequest);
            world.platform.createByHand(app.owner, app, pull);
        });
    }

    /** Makes a child app. */
    public void createChildApp(String parent, String name) {
        world.act(() -> world.apps.createChild(find(parent).owner, find(parent), name));
    }

    /** Deploys the head of a branch. */
    public void deploy(String app, String branch) {
        world.act(() -> {
            String head = link(app).repository.headOrNull(branch);
            world.deployer.deployFor(find(app).owner, find(app), head, true, null);
        });
    }

    /** Takes an app off its repository. */
    public void removeLink(String app) {
        world.act(() -> find(app).link = null);
    }

    /**
     * Links an app to a repository, with all of the platform's own triggers off; the integration is made if need be.
     */
    public void link(String app, Repository repository) {
        world.act(() -> world.link(find(app), repository));
    }

    /** Sets the auto-deploy branch and whether the platform deploys pushes to it by itself. */
    public void autoDeploy(String app, String branch, boolean on) {
        change(app, link -> {
            link.branch = branch;
            link.autoDeploy = on;
        });
    }

    /** Whether the platform makes review apps by itself, and whether also for pull requests from forks. */
    public void reviewApps(String app, boolean on, boolean fromForks) {
        change(app, link -> {
            link.deployReviewApps = on;
            link.forksAllowed = fromForks;
        });
    }

    /** Whether the platform deletes review apps that it made so many hours after their pull request was closed. */
    public void deleteOnClose(String app, boolean on, int hours) {
        change(app, link -> {
            link.deleteOnClose = on;
            link.hoursBeforeDeleteOnClose = hours;
        });
    }

    /** Whether the platform deletes review apps on whose pull request nobody worked for so many hours. */
    public void deleteStale(String app, boolean on, int hours) {
        change(app, link -> {
            link.deleteStale = on;
            link.hoursBeforeDeleteStale = hours;
        });
    }

    private void change(String app, Consumer<Link> settings) {
        world.act(() -> {
            settings.accept(link(app));
            link(app).updatedAt = world.now();
            find(app).reviewApps.values().forEach(world.platform::planStaleDeletion);
        });
    }

    private Link link(String app) {
        Link link = find(app).link;
        if (link == null) {
            throw new IllegalStateException(app + " is not linked to a repository");
        }
        return link;
    }

    private App find(String app) {
        return world.apps.find(app).orElseThrow(() -> new IllegalStateException("there is no app " + app));
    }
}
