package io.jenkins.plugins.scalingo.account;

import io.jenkins.plugins.scalingo.platform.App;
import io.jenkins.plugins.scalingo.platform.Precedence;
import io.jenkins.plugins.scalingo.platform.Scalingo;
import io.jenkins.plugins.scalingo.platform.ScalingoException;
import io.jenkins.plugins.scalingo.platform.User;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Asks the platform whose token an account has, and which apps it sees: both of its hosts are used, nothing is changed.
 */
final class ConnectionTest {

    private static final int SHOWN = 10;
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final Scalingo scalingo;

    ConnectionTest(Scalingo scalingo) {
        this.scalingo = scalingo.with(Precedence.INTERACTIVE).within(PATIENCE);
    }

    /** What came of it, in the reader's language. Its text may hold what the platform said: it must be escaped. */
    Outcome run() throws InterruptedException {
        try {
            User user = scalingo.users().self();
            return seen(user, scalingo.apps().list());
        } catch (ScalingoException e) {
            return new Outcome(false, failed(e));
        }
    }

    private Outcome seen(User user, List<App> apps) {
        String who = user.email().isEmpty() ? user.username() : user.username() + " (" + user.email() + ")";
        if (apps.isEmpty()) {
            return new Outcome(false, Messages.ConnectionTest_noApps(who, scalingo.region().name()));
        }
        String names = apps.stream().map(App::name).sorted().limit(SHOWN).collect(Collectors.joining(", "));
        return new Outcome(
                true,
                apps.size() > SHOWN
                        ? Messages.ConnectionTest_manyApps(who, apps.size(), names, apps.size() - SHOWN)
                        : Messages.ConnectionTest_apps(who, apps.size(), names));
    }

    private String failed(ScalingoException e) {
        return switch (e.kind()) {
            case UNAUTHORIZED -> Messages.ConnectionTest_refused(said(e));
            case UNREACHABLE, TIMED_OUT -> Messages.ConnectionTest_unreachable(
                    scalingo.region().auth(), scalingo.region().api(), e.getMessage());
            case RATE_LIMITED -> Messages.ConnectionTest_busy();
            case REDIRECTED, UNREADABLE -> Messages.ConnectionTest_notScalingo(
                    scalingo.region().auth(), scalingo.region().api(), e.getMessage());
            case PAYMENT_REQUIRED, FORBIDDEN, NOT_FOUND, CONFLICT, INVALID, SERVER_ERROR, UNEXPECTED -> Messages
                    .ConnectionTest_failed(e.getMessage());
        };
    }

    private static String said(ScalingoException e) {
        return e.said().isEmpty() ? "401" : e.said();
    }

    /** Whether the account can be used as it is, and a sentence about it. */
    record Outcome(boolean good, String text) {}
}
