package io.jenkins.plugins.scalingo.project;

import io.jenkins.plugins.scalingo.account.NoAccountException;
import io.jenkins.plugins.scalingo.account.VisibleAccount;
import io.jenkins.plugins.scalingo.platform.AppName;
import io.jenkins.plugins.scalingo.platform.RepoLink;
import io.jenkins.plugins.scalingo.platform.ScalingoException;
import java.util.Optional;

/** Whether an app can do what a project is about to ask of it, in a sentence that says what to do if it cannot. */
final class AppCheck {

    private final AppDirectory directory;

    AppCheck(AppDirectory directory) {
        this.directory = directory;
    }

    /**
     * Asks the platform.
     *
     * @param account the account's key
     * @return a text that may hold what the platform said: it must be escaped
     */
    Verdict of(String account, AppName app) throws InterruptedException {
        try {
            return directory
                    .link(account, app)
                    .map(AppCheck::linked)
                    .orElseGet(() -> Verdict.warning(Messages.AppCheck_notLinked(app)));
        } catch (NoAccountException e) {
            return Verdict.warning(e.getMessage());
        } catch (ScalingoException e) {
            return failed(account, app, e);
        }
    }

    private static Verdict linked(RepoLink link) {
        String repository = repository(link);
        Optional<String> twice = deployedTwice(link);
        return twice.isPresent() ? Verdict.warning(twice.get()) : Verdict.good(Messages.AppCheck_linked(repository));
    }

    private static Optional<String> deployedTwice(RepoLink link) {
        String repository = repository(link);
        if (link.autoDeployEnabled() && link.deployReviewAppsEnabled()) {
            return Optional.of(Messages.AppCheck_bothTwice(repository, link.branch()));
        }
        if (link.autoDeployEnabled()) {
            return Optional.of(Messages.AppCheck_branchTwice(repository, link.branch()));
        }
        return link.deployReviewAppsEnabled()
                ? Optional.of(Messages.AppCheck_reviewAppsTwice(repository))
                : Optional.empty();
    }

    private static String repository(RepoLink link) {
        return link.owner().isEmpty() ? link.repo() : link.owner() + "/" + link.repo();
    }

    private static Verdict failed(String account, AppName app, ScalingoException e) {
        return switch (e.kind()) {
            case NOT_FOUND -> Verdict.bad(Messages.AppCheck_noSuchApp(app, VisibleAccount.name(account)));
            case FORBIDDEN -> Verdict.bad(Messages.AppCheck_forbidden(app, VisibleAccount.name(account)));
            case UNAUTHORIZED -> Verdict.warning(Messages.AppCheck_tokenRefused(VisibleAccount.name(account)));
            case UNREACHABLE, TIMED_OUT, RATE_LIMITED, PAYMENT_REQUIRED, CONFLICT, INVALID, SERVER_ERROR, UNREADABLE,
                    REDIRECTED, UNEXPECTED -> Verdict.warning(Messages.AppCheck_notAsked(e.getMessage()));
        };
    }

    /** What came of it. */
    record Verdict(Grade grade, String text) {

        enum Grade {
            GOOD,
            WARNING,
            BAD
        }

        static Verdict good(String text) {
            return new Verdict(Grade.GOOD, text);
        }

        static Verdict warning(String text) {
            return new Verdict(Grade.WARNING, text);
        }

        static Verdict bad(String text) {
            return new Verdict(Grade.BAD, text);
        }
    }
}
