package io.jenkins.plugins.scalingo.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.scalingo.e2e.Projects.Orphans;
import io.jenkins.plugins.scalingo.githost.Follower;
import io.jenkins.plugins.scalingo.githost.HostedRepository;
import io.jenkins.plugins.scalingo.simulator.AppState;
import io.jenkins.plugins.scalingo.simulator.Kind;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Jenkins is killed while one of its requests is under way: the platform got it and did not answer, having carried it
 * out or not. Each point works on a pull request of its own in one project, so that each start also finds what the
 * points before have left.
 */
@DisplayName("Killed at any point, Jenkins deploys nothing twice and leaves nothing behind")
@ExtendWith(ShowsLog.class)
class KillE2E {
    private static final String APP = "shop-web";
    /** What a pipeline goes on from. */
    private static final String PROGRAM = "jobs/" + APP + "/branches/PR-101/builds/1/program.dat";

    private static Site site;
    private static HostedRepository repository;
    private static final Set<String> WANTED = new TreeSet<>(Set.of(APP));
    /** Apps of a test that failed, and what was told of them: the tests that follow it fail for their own reasons. */
    private static final Set<String> UNDECIDED = new TreeSet<>();

    private static final Set<String> TOLD = new TreeSet<>();

    /** What is going on when it happens. */
    private enum Act {
        OPEN,
        PUSH,
        CLOSE,
        DEPLOY_MAIN,
        STEP
    }

    /** Whether the platform carried the request out before the answer was lost. */
    private enum Done {
        YES,
        NO
    }

    private enum Point {
        REVIEW_APP_ASKED_FOR(Act.OPEN, Kind.MANUAL_REVIEW_APP, Done.NO),
        REVIEW_APP_MADE(Act.OPEN, Kind.MANUAL_REVIEW_APP, Done.YES),
        LINK_TO_BE_SET(Act.OPEN, Kind.UPDATE_LINK, Done.NO),
        LINK_SET(Act.OPEN, Kind.UPDATE_LINK, Done.YES),
        TOKEN_ASKED_FOR(Act.OPEN, Kind.EXCHANGE_TOKEN, Done.NO),
        LOOKED_WHEN_OPENED(Act.OPEN, Kind.LIST_REVIEW_APPS, Done.YES),
        COMMIT_TO_BE_DEPLOYED(Act.PUSH, Kind.MANUAL_DEPLOY, Done.NO),
        COMMIT_DEPLOYED(Act.PUSH, Kind.MANUAL_DEPLOY, Done.YES),
        LOOKED_WHEN_PUSHED(Act.PUSH, Kind.LIST_REVIEW_APPS, Done.YES),
        REVIEW_APP_TO_BE_DELETED(Act.CLOSE, Kind.DELETE_APP, Done.NO),
        REVIEW_APP_DELETED(Act.CLOSE, Kind.DELETE_APP, Done.YES),
        LOOKED_WHEN_CLOSED(Act.CLOSE, Kind.LIST_REVIEW_APPS, Done.YES),
        MAIN_TO_BE_DEPLOYED(Act.DEPLOY_MAIN, Kind.MANUAL_DEPLOY, Done.NO),
        MAIN_DEPLOYED(Act.DEPLOY_MAIN, Kind.MANUAL_DEPLOY, Done.YES),
        LOOKED_BEFORE_MAIN(Act.DEPLOY_MAIN, Kind.LIST_DEPLOYMENTS, Done.YES),
        STEP_TO_DEPLOY(Act.STEP, Kind.MANUAL_DEPLOY, Done.NO),
        STEP_DEPLOYED(Act.STEP, Kind.MANUAL_DEPLOY, Done.YES),
        STEP_LOOKS(Act.STEP, Kind.LIST_DEPLOYMENTS, Done.YES);

        private final Act act;
        private final Kind kind;
        private final Done done;

        Point(Act act, Kind kind, Done done) {
            this.act = act;
            this.kind = kind;
            this.done = done;
        }

        int number() {
            return ordinal() + 1;
        }

        String branch() {
            return "feature-" + number();
        }

        String reviewApp() {
            return APP + "-pr" + number();
        }
    }

    @BeforeAll
    static void start() throws Exception {
        site = Site.started("kill");
        repository = site.linkedRepository(Forge.GITHUB, APP, Site.GREEN);
        site.project(Forge.GITHUB, APP, Orphans.REMOVE);
        String main = repository.head("main").orElseThrow();
        site.eventually("main runs", () -> site.runs(APP, main));
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @ParameterizedTest
    @EnumSource(Point.class)
    void everythingIsAsItShouldBeAfterwards(Point point) throws Exception {
        prepare(point);
        String commit = killedIn(point);
        restart();

        switch (point.act) {
            case OPEN, PUSH -> assertEventuallyRuns(point.reviewApp(), commit);
            case CLOSE -> assertEventuallyGone(point.reviewApp());
            case DEPLOY_MAIN -> site.eventually("main runs", () -> site.runs(APP, commit));
            case STEP -> {
                WANTED.add(step(point));
                site.eventually(
                        "the build is green", () -> site.results("job/" + step(point) + "/").contains("SUCCESS"));
            }
        }
        assertNothingIsDoubledOrLeft();
    }

    @Test
    void buildThatRanIsFinishedAndDeployed() throws Exception {
        Path go = site.folder().resolve("go");
        repository.push("slow", "Jenkinsfile", "node { sh 'until test -e %s; do sleep 1; done' }".formatted(go));
        String head = repository.open(101, "slow");
        site.eventually("the build waits, and Jenkins has written down where it is", () ->
                site.jenkins().text("job/" + APP + "/job/PR-101/1/consoleText").contains("+ sleep 1")
                        && Files.exists(site.home().folder().resolve(PROGRAM)));

        site.server().kill();
        restart();
        Files.createFile(go);

        assertEventuallyRuns(APP + "-pr101", head);
        assertNothingIsDoubledOrLeft();
    }

    @Test
    void pullRequestOfAWebhookThatWasTakenLastIsFound() throws Exception {
        repository.push("last", "app.txt", "last");
        String head = repository.open(102, "last");

        site.server().kill();
        restart();

        assertEventuallyRuns(APP + "-pr102", head);
        assertNothingIsDoubledOrLeft();
    }

    @Test
    void deploymentThatWasUnderWayIsNotRepeated() throws Exception {
        site.platform().deployments().take(APP, Duration.ofSeconds(45));
        String head = repository.push("main", "app.txt", "under way");
        site.eventually("it is deployed", () -> site.deployments(APP, head) == 1);

        site.server().kill();
        restart();

        site.eventually("main runs", () -> site.runs(APP, head));
        site.platform().deployments().take(APP, Duration.ofSeconds(2));
        assertNothingIsDoubledOrLeft();
    }

    /**
     * Starts Jenkins again, and indexes the project as it does from time to time: an event it had taken may be lost.
     */
    private static void restart() throws Exception {
        site.server().start();
        site.jenkins().build("job/" + APP + "/");
    }

    private static void assertEventuallyRuns(String app, String commit) {
        WANTED.remove(app);
        UNDECIDED.add(app);
        site.eventually("the review app runs", () -> site.runs(app, commit));
        UNDECIDED.remove(app);
        WANTED.add(app);
    }

    private static void assertEventuallyGone(String app) {
        WANTED.remove(app);
        UNDECIDED.add(app);
        site.eventually("the review app is gone", () -> site.app(app).isEmpty());
        UNDECIDED.remove(app);
    }

    private static void assertNothingIsDoubledOrLeft() {
        site.eventually("the platform deploys no review app by itself", () -> site.platform().reviewApps().stream()
                .noneMatch(AppState::autoDeploy));
        assertThat(site.settled())
                .extracting(AppState::name)
                .filteredOn(name -> !UNDECIDED.contains(name))
                .containsExactlyInAnyOrderElementsOf(WANTED);
        List<String> twice = deployedTwice();
        twice.removeAll(TOLD);
        TOLD.addAll(twice);
        assertThat(twice).isEmpty();
    }

    private static void prepare(Point point) throws Exception {
        switch (point.act) {
            case PUSH, CLOSE -> {
                repository.push(point.branch(), "app.txt", "first");
                assertEventuallyRuns(point.reviewApp(), repository.open(point.number(), point.branch()));
            }
            case OPEN -> repository.push(point.branch(), "app.txt", "first");
            case DEPLOY_MAIN, STEP -> {
                // Nothing has to be there.
            }
        }
        if (point.kind == Kind.EXCHANGE_TOKEN) {
            site.platform().account().expireBearers();
        }
    }

    /** Kills Jenkins in the request, and tells the commit that is to run afterwards. */
    private static String killedIn(Point point) throws Exception {
        Loss loss = Loss.of(site.platform(), point.kind, point.done == Done.YES);
        try {
            String commit = act(point);
            site.eventually("the request is lost", loss::happened);
            site.eventually("the commit is built", () -> isBuilt(point, commit));
            site.server().kill();
            return commit;
        } finally {
            loss.over();
        }
    }

    /** Whether no build is left to be killed as well: Jenkins takes one for red that it loses while it begins. */
    private static boolean isBuilt(Point point, String commit) throws Exception {
        if (point.act == Act.CLOSE || point.act == Act.STEP) {
            return true;
        }
        String job = point.act == Act.DEPLOY_MAIN ? "main" : "PR-" + point.number();
        String build = site.jenkins()
                .text("job/" + APP + "/job/" + job + "/lastBuild/api/json"
                        + "?tree=building,result,actions[lastBuiltRevision[SHA1]]");
        return build.contains(commit)
                && build.contains("\"building\":false")
                && build.contains("\"result\":\"SUCCESS\"");
    }

    /** Does what leads to the request, and tells the commit that is to run afterwards. */
    private static String act(Point point) throws Exception {
        return switch (point.act) {
            case OPEN -> repository.open(point.number(), point.branch());
            case PUSH -> repository.push(point.branch(), "app.txt", "second");
            case CLOSE -> {
                repository.close(point.number());
                yield Follower.NONE;
            }
            case DEPLOY_MAIN -> repository.push("main", "app.txt", point.name());
            case STEP -> {
                String app = step(point);
                site.platform().addLinkedApp(app, site.host(Forge.GITHUB).webAddress(repository));
                site.jenkins().create(app, Projects.pipeline(
                        "scalingoDeploy account: '%s', app: '%s', branch: 'main'".formatted(Site.ACCOUNT, app)));
                site.jenkins().build("job/" + app + "/");
                yield repository.head("main").orElseThrow();
            }
        };
    }

    private static String step(Point point) {
        return "step-" + point.number();
    }

    /** Deployments of what the app had been deployed already. */
    private static List<String> deployedTwice() {
        List<String> twice = new ArrayList<>();
        site.platform().counters().deployments().forEach((app, commits) -> commits.forEach((commit, times) -> {
            if (times > 1) {
                twice.add(app + ": " + commit + " " + times + " times");
            }
        }));
        return twice;
    }
}
