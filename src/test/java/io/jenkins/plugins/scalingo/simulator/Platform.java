package io.jenkins.plugins.scalingo.simulator;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** What the platform does with review apps, when told to and by itself when something happens in a repository. */
final class Platform {
    private static final Deletion.By MYSELF = Deletion.By.PLATFORM;

    private final World world;

    Platform(World world) {
        this.world = world;
    }

    /**
     * Makes the review app of an open pull request because somebody asked; it goes as soon as the pull request closes.
     */
    ReviewApp createByHand(Account person, App parent, Pull pull) {
        ReviewApp reviewApp = create(parent, pull, true);
        world.deployer.deployFor(person, reviewApp.app, pull.head, true, null);
        return reviewApp;
    }

    void opened(Pull pull) {
        for (App app : List.copyOf(world.apps.all())) {
            if (createsFor(app, pull)) {
                try {
                    ReviewApp reviewApp = create(app, pull, false);
                    deployWhenTestsAllow(reviewApp.app, pull.source, pull.head);
                } catch (Refusal nobodyIsTold) {
                    // Nobody asked, so that there is nobody to answer: the review app just does not appear.
                    continue;
                }
            }
        }
    }

    void reopened(Pull pull) {
        reviewApps(pull).forEach(reviewApp -> reviewApp.deleteAsClosedAt = null);
        opened(pull);
    }

    void closed(Pull pull) {
        reviewApps(pull).toList().forEach(this::planDeletionOnClose);
    }

    void pushed(Repository repository, String branch, String commit) {
        for (App app : List.copyOf(world.apps.all())) {
            if (autoDeploys(app, repository, branch)) {
                deployWhenTestsAllow(app, repository, commit);
            }
        }
    }

    void testsSucceeded(Repository repository, String commit) {
        for (App app : List.copyOf(world.apps.all())) {
            if (app.link != null
                    && autoDeploys(app, repository, app.link.branch)
                    && commit.equals(repository.headOrNull(app.link.branch))) {
                world.deployer.deployByPlatform(app, commit);
            }
        }
    }

    /**
     * Somebody worked on the pull request, or the parent's settings changed: the day on which it counts as stale moves.
     */
    void planStaleDeletion(ReviewApp reviewApp) {
        Link link = reviewApp.parent.link;
        if (link == null || !link.deleteStale) {
            reviewApp.deleteAsStaleAt = null;
            return;
        }
        Instant at = latest(reviewApp.pull.activeAt, reviewApp.createdAt)
                .plus(Duration.ofHours(link.hoursBeforeDeleteStale));
        reviewApp.deleteAsStaleAt = at;
        world.agenda.at(latest(at, world.now()), () -> {
            if (at.equals(reviewApp.deleteAsStaleAt)) {
                world.apps.delete(reviewApp.app, MYSELF);
            }
        });
    }

    void active(Pull pull) {
        pull.activeAt = world.now();
        reviewApps(pull).toList().forEach(this::planStaleDeletion);
    }

    private ReviewApp create(App parent, Pull pull, boolean manual) {
        if (parent.reviewApps.containsKey(pull)) {
            throw Refusal.conflict("a review app of this pull request already exists");
        }
        App app = world.apps.create(parent.owner, parent.name + "-pr" + pull.number, Apps.LONGEST_NAME);
        ReviewApp reviewApp =
                new ReviewApp(world.ids.uuid(), parent.link.id, app, parent, pull, manual, world.now());
        app.parent = parent;
        app.reviewApp = reviewApp;
        app.link = new Link(
                world.ids.uuid(), pull.source, parent.link.integration, parent.link.linker, world.now());
        app.link.branch = pull.branch;
        app.link.autoDeploy = true;
        parent.reviewApps.put(pull, reviewApp);
        planStaleDeletion(reviewApp);
        return reviewApp;
    }

    private void planDeletionOnClose(ReviewApp reviewApp) {
        Link link = reviewApp.parent.link;
        if (link == null || reviewApp.parent.deleted) {
            return;
        }
        if (reviewApp.manual || (link.deleteOnClose && link.hoursBeforeDeleteOnClose == 0)) {
            world.apps.delete(reviewApp.app, MYSELF);
        } else if (link.deleteOnClose) {
            Instant at = world.now().plus(Duration.ofHours(link.hoursBeforeDeleteOnClose));
            reviewApp.deleteAsClosedAt = at;
            world.agenda.at(at, () -> {
                if (at.equals(reviewApp.deleteAsClosedAt)) {
                    world.apps.delete(reviewApp.app, MYSELF);
                }
            });
        }
    }

    private void deployWhenTestsAllow(App app, Repository repository, String commit) {
        if (repository.testsAllow(commit)) {
            world.deployer.deployByPlatform(app, commit);
        }
    }

    private Stream<ReviewApp> reviewApps(Pull pull) {
        return world.apps.all().stream()
                .map(app -> app.reviewApp)
                .filter(reviewApp -> reviewApp != null && reviewApp.pull == pull);
    }

    private static boolean createsFor(App app, Pull pull) {
        return app.link != null
                && app.reviewApp == null
                && app.link.repository.equals(pull.base)
                && app.link.deployReviewApps
                && (!pull.isFromFork() || app.link.forksAllowed)
                && !app.reviewApps.containsKey(pull);
    }

    private static boolean autoDeploys(App app, Repository repository, String branch) {
        return app.link != null
                && app.link.autoDeploy
                && app.link.repository.equals(repository)
                && branch != null
                && branch.equals(app.link.branch);
    }

    private static Instant latest(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }
}
