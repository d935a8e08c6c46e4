package io.jenkins.plugins.scalingo.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.scalingo.platform.ApiToken;
import io.jenkins.plugins.scalingo.platform.AppName;
import io.jenkins.plugins.scalingo.platform.RequestBudget;
import io.jenkins.plugins.scalingo.platform.Scalingo;
import io.jenkins.plugins.scalingo.platform.Transport;
import io.jenkins.plugins.scalingo.simulator.AppState;
import io.jenkins.plugins.scalingo.simulator.InMemoryTransport;
import io.jenkins.plugins.scalingo.simulator.Repository;
import io.jenkins.plugins.scalingo.simulator.Simulator;
import io.jenkins.plugins.scalingo.simulator.VirtualTime;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The platform, a Jenkins and the engine between them, in virtual time: the words in which the tests of this package
 * are written. One app, {@value #APP}, is linked to one repository; a slow resync runs every five minutes as in
 * Jenkins.
 */
final class Scene {

    static final String ACCOUNT = "team";
    static final String APP = "shop-web";

    private static final Duration RESYNC = Duration.ofMinutes(5);

    final VirtualTime time = new VirtualTime();
    final Simulator simulator = new Simulator(time);
    final Repository repository = simulator.addLinkedApp(APP, "acme/shop");
    final JenkinsDouble jenkins = new JenkinsDouble();
    final MemoryStorage storage = new MemoryStorage();
    final RequestBudget budget = new RequestBudget(60, time);

    private final Map<String, Scalingo> accounts = new HashMap<>();
    private Lifecycle lifecycle;
    private Instant nextResync;

    Scene() {
        useToken(Simulator.TOKEN);
        restart();
    }

    /** The process ends and starts again: only the storage is left. */
    void restart() {
        if (lifecycle != null) {
            lifecycle.close();
        }
        lifecycle = new Lifecycle(
                jenkins, name -> Optional.ofNullable(accounts.get(name)), storage, time);
        lifecycle.resync();
        nextResync = time.instant().plus(RESYNC);
    }

    Lifecycle lifecycle() {
        return lifecycle;
    }

    /** The account's client, for a test that asks the platform itself. */
    Scalingo client() {
        return accounts.get(ACCOUNT);
    }

    /** The account's secret text holds another token from now on. */
    void useToken(String token) {
        accounts.put(
                ACCOUNT,
                Scalingo.of(
                        simulator.region(),
                        new ApiToken(token),
                        budget,
                        new InMemoryTransport(simulator, time),
                        time));
    }

    /** The account's calls go another way to the platform from now on. */
    void goThrough(UnaryOperator<Transport> way) {
        Transport direct = new InMemoryTransport(simulator, time);
        accounts.put(
                ACCOUNT,
                Scalingo.of(simulator.region(), new ApiToken(Simulator.TOKEN), budget, way.apply(direct), time));
    }

    void removeAccount() {
        accounts.clear();
    }

    /** Jenkins knows the account, and whatever is wanted of it, by another name from now on. */
    void callAccount(String name) {
        accounts.put(name, accounts.remove(ACCOUNT));
        jenkins.callAccount(name);
    }

    /** A pull request and its job. */
    final class PullRequest {
        final int number;
        final ReviewAppKey key;

        private PullRequest(int number) {
            this.number = number;
            this.key = reviewApp(number);
        }

        /** The head is built with success, and Jenkins says so. */
        PullRequest builtGreen() {
            jenkins.built(key, repository.headOf(number), true);
            lifecycle.hint(key);
            return this;
        }

        PullRequest builtRed() {
            jenkins.built(key, repository.headOf(number), false);
            lifecycle.hint(key);
            return this;
        }

        PullRequest pushed() {
            repository.pushTo(number);
            return this;
        }

        /** Closed on the Git host, and Jenkins notices. */
        PullRequest closed() {
            repository.close(number);
            return noticedAsClosed();
        }

        PullRequest noticedAsClosed() {
            jenkins.gone(key, "its pull request was closed");
            lifecycle.hint(key);
            return this;
        }

        PullRequest reopened() {
            repository.reopen(number);
            jenkins.back(key);
            lifecycle.hint(key);
            return this;
        }

        String head() {
            return repository.headOf(number);
        }
    }

    PullRequest pullRequest(int number) {
        if (!repository.isOpen(number)) {
            repository.open(number, "feature-" + number);
        }
        return new PullRequest(number);
    }

    static ReviewAppKey reviewApp(int number) {
        return new ReviewAppKey(ACCOUNT, AppName.of(APP), Integer.toString(number));
    }

    static BranchKey branch(String name) {
        return new BranchKey(ACCOUNT, AppName.of(APP), name);
    }

    /** The branch's head is built, and Jenkins says so. */
    void builtBranch(String name, boolean green) {
        jenkins.built(branch(name), repository.head(name), green);
        lifecycle.hint(branch(name));
    }

    /** Lets time pass, with everything that happens in it. */
    void pass(Duration duration) {
        Instant end = time.instant().plus(duration);
        while (true) {
            drain();
            Instant next = lifecycle.nextTurn().filter(at -> at.isBefore(nextResync)).orElse(nextResync);
            if (next.isAfter(end)) {
                break;
            }
            moveTo(next);
            if (!time.instant().isBefore(nextResync)) {
                lifecycle.resync();
                nextResync = nextResync.plus(RESYNC);
            }
        }
        moveTo(end);
    }

    void passMinutes(int minutes) {
        pass(Duration.ofMinutes(minutes));
    }

    /** Does all that can be done now. */
    private void drain() {
        try {
            while (lifecycle.takeTurn(false)) {
                assertThat(budget.granted()).as("requests of a run that does not end").isLessThan(100_000);
            }
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private void moveTo(Instant instant) {
        if (instant.isAfter(time.instant())) {
            time.advance(Duration.between(time.instant(), instant));
        }
    }

    Optional<AppState> reviewAppOf(int number) {
        return simulator.app(APP + "-pr" + number);
    }

    List<AppState> reviewApps() {
        return simulator.reviewApps();
    }

    Report report(Key key) {
        return lifecycle.report(key).orElseThrow(() -> new AssertionError("nothing is known of the " + key));
    }

    /** The ledger's file about the app, as text; empty if there is none. */
    String ledgerFile() {
        try {
            return new String(storage.read(ACCOUNT + "/" + APP + ".json"), java.nio.charset.StandardCharsets.UTF_8);
        } catch (java.nio.file.NoSuchFileException e) {
            return "";
        } catch (java.io.IOException e) {
            throw new AssertionError(e);
        }
    }
}
