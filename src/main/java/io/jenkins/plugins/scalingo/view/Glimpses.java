package io.jenkins.plugins.scalingo.view;

import io.jenkins.plugins.scalingo.account.NoAccountException;
import io.jenkins.plugins.scalingo.platform.AppName;
import io.jenkins.plugins.scalingo.platform.Precedence;
import io.jenkins.plugins.scalingo.platform.Scalingo;
import io.jenkins.plugins.scalingo.platform.ScalingoException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.function.UnaryOperator;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * What pages saw of the platform last, shared by all who look.
 *
 * <p>Looking costs nothing and waits for nobody. It sets off a call in the background if one is due: after the first
 * look at an app each question once, from then on one question every ten seconds at most, however many people look, and
 * twenty calls a minute of an account at most, however many of its apps are looked at. Whom nobody looks at is not
 * asked for. Thread-safe.
 */
final class Glimpses {

    private static final Logger LOGGER = Logger.getLogger(Glimpses.class.getName());

    static final Duration PAUSE = Duration.ofSeconds(10);
    static final int CALLS_PER_MINUTE = 20;

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int REMEMBERED = 500;

    private final Clients clients;
    private final Executor background;
    private final InstantSource clock;
    private final Map<Subject, Place> places = new ConcurrentHashMap<>();
    private final Map<String, Deque<Instant>> calls = new ConcurrentHashMap<>();

    /**
     * Nothing seen yet.
     *
     * @param background runs the calls
     */
    Glimpses(Clients clients, Executor background, InstantSource clock) {
        this.clients = clients;
        this.background = background;
        this.clock = clock;
    }

    /** What was seen of the app last. Returns at once. */
    Glimpse of(String account, AppName app) {
        Place place = place(account, app);
        place.lookIfDue();
        return place.glimpse;
    }

    /** What was seen of the app last, if anybody looked; asks nobody. */
    Optional<Glimpse> known(String account, AppName app) {
        return Optional.ofNullable(places.get(new Subject(account, app))).map(place -> place.glimpse);
    }

    /** Something was done that changes the answer to a question: it is asked again at the next turn. */
    void outdated(String account, AppName app, Question<?> question) {
        place(account, app).update(question::outdated);
    }

    private Place place(String account, AppName app) {
        if (places.size() >= REMEMBERED) {
            places.clear();
        }
        return places.computeIfAbsent(new Subject(account, app), Place::new);
    }

    /** Whether the account may be called once more in this minute; counts the call if so. */
    private boolean granted(String account, Instant now) {
        return granted(account, 1, now);
    }

    /** The same for several calls by others who share the allowance. */
    boolean granted(String account, int many) {
        return granted(account, many, clock.instant());
    }

    private boolean granted(String account, int many, Instant now) {
        Deque<Instant> lately = calls.computeIfAbsent(account, name -> new ArrayDeque<>());
        synchronized (lately) {
            while (!lately.isEmpty() && !lately.peekFirst().plus(MINUTE).isAfter(now)) {
                lately.removeFirst();
            }
            if (lately.size() + many > CALLS_PER_MINUTE) {
                return false;
            }
            for (int call = 0; call < many; call++) {
                lately.addLast(now);
            }
            return true;
        }
    }

    /** Where the accounts' clients come from. */
    @FunctionalInterface
    interface Clients {
        Scalingo required(String account) throws NoAccountException;
    }

    private record Subject(String account, AppName app) {}

    private final class Place {

        private final Subject subject;
        private volatile Glimpse glimpse = Glimpse.NOTHING;

        // Both guarded by this.
        private boolean busy;
        private Instant next = Instant.MIN;

        Place(Subject subject) {
            this.subject = subject;
        }

        synchronized void update(UnaryOperator<Glimpse> change) {
            glimpse = change.apply(glimpse);
        }

        void lookIfDue() {
            synchronized (this) {
                Instant now = clock.instant();
                if (busy || now.isBefore(next) || question(now).isEmpty()) {
                    return;
                }
                busy = true;
            }
            try {
                background.execute(this::look);
            } catch (RuntimeException e) {
                LOGGER.log(Level.FINE, "Nobody looks at the platform for a page just now", e);
                rest(PAUSE);
            }
        }

        private Optional<Question<?>> question(Instant now) {
            Glimpse seen = glimpse;
            return Question.ALL.stream()
                    .<Question<?>>map(question -> question)
                    .filter(question -> !question.due(seen).isAfter(now))
                    .min(Comparator.comparing(question -> question.due(seen)));
        }

        /** The first look asks all there is; a refusal ends it. */
        private void look() {
            Duration pause = PAUSE;
            try {
                boolean first;
                do {
                    Instant now = clock.instant();
                    Optional<Question<?>> due = question(now);
                    if (due.isEmpty() || !granted(subject.account(), now)) {
                        return;
                    }
                    first = due.get().due(glimpse).equals(Instant.MIN);
                    pause = ask(due.get());
                } while (first && pause.equals(PAUSE) && isAnythingUnknown());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } finally {
                rest(pause);
            }
        }

        private boolean isAnythingUnknown() {
            return Question.ALL.stream()
                    .anyMatch(question -> question.due(glimpse).equals(Instant.MIN));
        }

        /** Asks; the answer is how long to leave the platform alone. */
        private Duration ask(Question<?> question) throws InterruptedException {
            try {
                Scalingo client = clients.required(subject.account())
                        .with(Precedence.INTERACTIVE)
                        .within(PATIENCE);
                update(question.ask(client, subject.app(), clock.instant()));
                return PAUSE;
            } catch (NoAccountException e) {
                fail(question, e.getMessage());
                return MINUTE;
            } catch (ScalingoException e) {
                fail(question, e.getMessage());
                boolean ofTheQuestion = e.kind() == ScalingoException.Kind.NOT_FOUND;
                Duration told = e.retryAfter().orElse(Duration.ZERO);
                return ofTheQuestion ? PAUSE : told.compareTo(PAUSE) > 0 ? told : PAUSE.plus(PAUSE);
            } catch (RuntimeException e) {
                LOGGER.log(Level.WARNING, e, () -> "A fault of the plugin: it cannot look at " + subject.app());
                fail(question, e.toString());
                return MINUTE;
            }
        }

        private void fail(Question<?> question, String why) {
            update(before -> question.failed(before, why, clock.instant()));
        }

        private synchronized void rest(Duration pause) {
            busy = false;
            next = clock.instant().plus(pause);
        }
    }
}
