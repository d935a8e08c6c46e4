package io.jenkins.plugins.scalingo.view;

import hudson.Extension;
import hudson.model.Computer;
import hudson.model.PeriodicWork;
import io.jenkins.plugins.scalingo.account.NoAccountException;
import io.jenkins.plugins.scalingo.account.ScalingoAccounts;
import io.jenkins.plugins.scalingo.platform.AppName;
import io.jenkins.plugins.scalingo.platform.RepoLink;
import io.jenkins.plugins.scalingo.platform.ScalingoException;
import io.jenkins.plugins.scalingo.project.AppProjects;
import io.jenkins.plugins.scalingo.project.ProjectSettings;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;

/**
 * Looks once an hour, with one call for each app that a project deploys to, whether the platform's own triggers are on
 * beside Jenkins. What people wait for goes first.
 */
@Extension
public final class TriggersCheck extends PeriodicWork {

    private static final Logger LOGGER = Logger.getLogger(TriggersCheck.class.getName());

    private final AtomicBoolean busy = new AtomicBoolean();

    @Override
    public long getRecurrencePeriod() {
        return Duration.ofHours(1).toMillis();
    }

    @Override
    public long getInitialDelay() {
        return Duration.ofMinutes(2).toMillis();
    }

    @Override
    protected void doRun() {
        if (busy.compareAndSet(false, true)) {
            Computer.threadPoolForRemoting.execute(() -> {
                try {
                    TriggersMonitor.get().found(look());
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                } finally {
                    busy.set(false);
                }
            });
        }
    }

    /** What is done twice now; an app that cannot be asked about is left out. */
    static List<TriggersMonitor.Finding> look() throws InterruptedException {
        List<TriggersMonitor.Finding> found = new ArrayList<>();
        Set<ProjectSettings> all =
                AppProjects.all().stream().map(AppProjects.AppOf::settings).collect(Collectors.toSet());
        Set<Subject> subjects = new LinkedHashSet<>();
        all.forEach(settings -> subjects.add(new Subject(settings.account(), settings.app())));
        for (Subject subject : subjects) {
            Optional<RepoLink> link = link(subject);
            Doubled doubled = all.stream()
                    .filter(settings -> subject.equals(new Subject(settings.account(), settings.app())))
                    .flatMap(settings -> link.stream().map(known -> Doubled.of(known, settings)))
                    .reduce(Doubled.NOTHING, Doubled::and);
            if (doubled.any()) {
                found.add(new TriggersMonitor.Finding(subject.account, subject.app, doubled));
            }
        }
        return found;
    }

    private static Optional<RepoLink> link(Subject subject) throws InterruptedException {
        try {
            return ScalingoAccounts.get().required(subject.account).repoLinks().get(subject.app);
        } catch (NoAccountException | ScalingoException e) {
            LOGGER.log(Level.FINE, e, () -> "Cannot look at the repo link of " + subject.app);
            return Optional.empty();
        }
    }

    private record Subject(String account, AppName app) {}
}
