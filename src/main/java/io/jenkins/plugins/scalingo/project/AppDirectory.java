package io.jenkins.plugins.scalingo.project;

import io.jenkins.plugins.scalingo.account.NoAccountException;
import io.jenkins.plugins.scalingo.platform.App;
import io.jenkins.plugins.scalingo.platform.AppName;
import io.jenkins.plugins.scalingo.platform.Precedence;
import io.jenkins.plugins.scalingo.platform.RepoLink;
import io.jenkins.plugins.scalingo.platform.Scalingo;
import io.jenkins.plugins.scalingo.platform.ScalingoException;
import io.jenkins.plugins.scalingo.platform.ScmIntegration;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What a form wants to know of the platform. It asks when somebody does, goes before all that runs in the background,
 * and remembers the answer for as long as a person takes to fill in a form, so that neither each key pressed nor each
 * page opened costs a request. Thread-safe.
 */
final class AppDirectory {

    private static final Duration FRESH = Duration.ofSeconds(60);
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int REMEMBERED = 200;

    private final Clients clients;
    private final InstantSource clock;
    private final Memory<List<String>> apps = new Memory<>();
    private final Memory<Optional<RepoLink>> links = new Memory<>();
    private final Memory<List<ScmIntegration>> integrations = new Memory<>();

    AppDirectory(Clients clients, InstantSource clock) {
        this.clients = clients;
        this.clock = clock;
    }

    /** The names of all apps that the account sees, sorted. */
    List<String> apps(String account) throws NoAccountException, ScalingoException, InterruptedException {
        Scalingo client = clients.required(account);
        return apps.recall(new Subject(client, ""), () -> hurried(client).apps().list().stream()
                .map(App::name)
                .sorted()
                .toList());
    }

    /** How the app is linked to a repository; empty if it is not. */
    Optional<RepoLink> link(String account, AppName app)
            throws NoAccountException, ScalingoException, InterruptedException {
        Scalingo client = clients.required(account);
        return links.recall(
                new Subject(client, app.value()), () -> hurried(client).repoLinks().get(app));
    }

    /** The account's access to services that host repositories. */
    List<ScmIntegration> integrations(String account)
            throws NoAccountException, ScalingoException, InterruptedException {
        Scalingo client = clients.required(account);
        return integrations.recall(
                new Subject(client, ""), () -> hurried(client).scmIntegrations().list());
    }

    private static Scalingo hurried(Scalingo client) {
        return client.with(Precedence.INTERACTIVE).within(PATIENCE);
    }

    /** Where the accounts' clients come from: the same one as long as nothing about the account changes. */
    @FunctionalInterface
    interface Clients {
        Scalingo required(String account) throws NoAccountException;
    }

    @FunctionalInterface
    private interface Question<A> {
        A ask() throws ScalingoException, InterruptedException;
    }

    private record Subject(Scalingo account, String app) {}

    private record Answer<A>(A said, Instant at) {}

    private final class Memory<A> {
        private final Map<Subject, Answer<A>> answers = new ConcurrentHashMap<>();

        A recall(Subject subject, Question<A> question) throws ScalingoException, InterruptedException {
            Instant now = clock.instant();
            Answer<A> known = answers.get(subject);
            if (known != null && known.at.plus(FRESH).isAfter(now)) {
                return known.said;
            }
            A said = question.ask();
            if (answers.size() >= REMEMBERED) {
                answers.clear();
            }
            answers.put(subject, new Answer<>(said, now));
            return said;
        }
    }
}
