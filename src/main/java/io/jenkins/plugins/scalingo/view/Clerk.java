package io.jenkins.plugins.scalingo.view;

import hudson.model.AbstractItem;
import hudson.model.User;
import io.jenkins.plugins.scalingo.lifecycle.DeployOrder;
import io.jenkins.plugins.scalingo.lifecycle.Lifecycle;
import io.jenkins.plugins.scalingo.lifecycle.OrderKey;
import io.jenkins.plugins.scalingo.lifecycle.ReviewAppKey;
import io.jenkins.plugins.scalingo.lifecycle.Vouched;
import io.jenkins.plugins.scalingo.multibranch.ChangeRequestJob;
import io.jenkins.plugins.scalingo.project.BranchNames;
import io.jenkins.plugins.scalingo.project.LifecycleService;
import io.jenkins.plugins.scalingo.project.ProjectSettings;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import jenkins.branch.MultiBranchProject;
import jenkins.model.Jenkins;
import org.kohsuke.stapler.HttpResponse;

/**
 * Passes on what people press on a page: leaves a word with the engine, and answers at once. Whoever calls it has
 * checked that they may.
 */
final class Clerk {

    private static final int BAD_REQUEST = 400;
    private static final int NOT_FOUND = 404;
    private static final int CONFLICT = 409;
    private static final int UNAVAILABLE = 503;

    private final AbstractItem project;
    private final ProjectSettings settings;

    Clerk(AbstractItem project, ProjectSettings settings) {
        this.project = project;
        this.settings = settings;
    }

    /** Deploys the head of a branch to the app. */
    HttpResponse deploy(String branch) {
        String wanted = branch == null ? "" : branch.strip();
        Optional<String> wrong =
                wanted.isEmpty() ? Optional.of(Messages.Clerk_noBranch()) : BranchNames.wrong(wanted);
        if (wrong.isPresent()) {
            return JsonPage.refused(BAD_REQUEST, wrong.get());
        }
        return tell(lifecycle -> {
            DeployOrder order = new DeployOrder(settings.account(), settings.app(), wanted, Optional.empty(), person());
            OrderKey key = lifecycle.order(UUID.randomUUID().toString(), order);
            Desk.get().note(key, order);
            Desk.get().glimpses().outdated(settings.account(), settings.app(), Question.DEPLOYMENTS);
            return Messages.Clerk_deploys(wanted, settings.app());
        });
    }

    /** Brings the commit of a change request's newest build to its review app, green or not. */
    HttpResponse deployReviewApp(String number) {
        return about(number, job -> tell(lifecycle -> {
            Optional<String> barrier = barrier(job);
            if (barrier.isPresent()) {
                throw new Refused(barrier.get());
            }
            Vouched newest = newest(job);
            if (settings.reviewApps().deleteStaleAfter().isPresent()) {
                job.wantedByHand();
            }
            lifecycle.ask(key(job.number()), newest, person());
            Desk.get().glimpses().outdated(settings.account(), settings.app(), Question.REVIEW_APPS);
            return Messages.Clerk_deploysReviewApp(job.number(), newest.commit(), newest.build());
        }));
    }

    /** Deletes the review app of a change request until a newer build decides. */
    HttpResponse destroyReviewApp(String number) {
        return about(number, job -> tell(lifecycle -> {
            lifecycle.dismiss(key(job.number()), newest(job), person());
            Desk.get().glimpses().outdated(settings.account(), settings.app(), Question.REVIEW_APPS);
            return Messages.Clerk_destroys(job.number());
        }));
    }

    private HttpResponse about(String number, Answering answering) {
        String wanted = number == null ? "" : number.strip().replaceFirst("^[#!]", "");
        if (!(project instanceof MultiBranchProject<?, ?> multibranch)) {
            return JsonPage.refused(NOT_FOUND, Messages.Clerk_noChangeRequests());
        }
        if (wanted.isEmpty()) {
            return JsonPage.refused(BAD_REQUEST, Messages.Clerk_noNumber());
        }
        ChangeRequestJob job = ChangeRequestJob.all(multibranch).get(wanted);
        if (job == null || !job.live()) {
            return JsonPage.refused(NOT_FOUND, Messages.Clerk_noChangeRequest(wanted));
        }
        return answering.about(job);
    }

    private Optional<String> barrier(ChangeRequestJob job) {
        return switch (job.admission(settings)) {
            case ADMITTED -> Optional.empty();
            case NO_FORKS -> Optional.of(Messages.Clerk_fork(job.number()));
            case UNTRUSTED -> Optional.of(Messages.Clerk_untrusted(job.number()));
        };
    }

    private static Vouched newest(ChangeRequestJob job) throws Refused {
        return job.newest().orElseThrow(() -> new Refused(Messages.Clerk_notBuilt(job.number())));
    }

    private ReviewAppKey key(String number) {
        return new ReviewAppKey(settings.account(), settings.app(), number);
    }

    /** Leaves a word with the engine, if there is one, and answers with what happens now. */
    static HttpResponse tell(Telling telling) {
        Optional<Lifecycle> lifecycle = LifecycleService.lifecycle();
        if (lifecycle.isEmpty()) {
            return JsonPage.refused(UNAVAILABLE, Messages.Clerk_starting());
        }
        try {
            return JsonPage.done(telling.tell(lifecycle.get()));
        } catch (Refused e) {
            return JsonPage.refused(CONFLICT, e.getMessage());
        } catch (IOException e) {
            return JsonPage.refused(UNAVAILABLE, Messages.Clerk_notWritten(e.getMessage()));
        }
    }

    /** Who is at the page. */
    static String person() {
        User user = User.current();
        return user == null ? Jenkins.getAuthentication2().getName() : user.getDisplayName();
    }

    @FunctionalInterface
    interface Telling {
        /** Tells the engine; answers with what happens now. */
        String tell(Lifecycle lifecycle) throws IOException;
    }

    @FunctionalInterface
    private interface Answering {
        HttpResponse about(ChangeRequestJob job);
    }

    /** It cannot be done as things stand; the message is for the person. */
    private static final class Refused extends IOException {
        private static final long serialVersionUID = 1;

        Refused(String message) {
            super(message);
        }
    }
}
