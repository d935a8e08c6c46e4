package io.jenkins.plugins.scalingo.platform;

import static io.jenkins.plugins.scalingo.platform.Precedence.BACKGROUND;
import static io.jenkins.plugins.scalingo.platform.Precedence.INTERACTIVE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(30)
class RequestBudgetTest {
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final ManualTime time = new ManualTime();

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 10, 15, 29, 30, 59, 60, 61, 240, 1000})
    void noMinuteWhereverItStartsHoldsMoreRequestsThanAllowed(int perMinute) throws Exception {
        RequestBudget budget = new RequestBudget(perMinute, time);
        Random random = new Random(perMinute);
        List<Instant> granted = new ArrayList<>();
        for (int i = 0; i < perMinute * 6; i++) {
            if (random.nextInt(10) == 0) {
                time.move(Duration.ofMillis(random.nextInt(90_000)));
            }
            budget.acquire(random.nextBoolean() ? INTERACTIVE : BACKGROUND);
            granted.add(time.instant());
        }
        for (int i = perMinute; i < granted.size(); i++) {
            assertThat(Duration.between(granted.get(i - perMinute), granted.get(i)))
                    .as("time from request %s to request %s", i - perMinute, i)
                    .isGreaterThanOrEqualTo(MINUTE.minusNanos(perMinute));
        }
        assertThat(budget.granted()).isEqualTo(granted.size());
    }

    @Test
    void backgroundWorkGetsNearlyTheWholeBudget() throws Exception {
        RequestBudget budget = new RequestBudget(60, time);
        Instant start = time.instant();
        for (int i = 0; i < 560; i++) {
            budget.acquire(BACKGROUND);
        }
        assertThat(Duration.between(start, time.instant())).isLessThan(Duration.ofMinutes(10));
    }

    @Test
    void aPersonHardlyWaitsBehindFullBackgroundLoad() throws Exception {
        RequestBudget budget = new RequestBudget(60, time);
        for (int i = 0; i < 200; i++) {
            budget.acquire(BACKGROUND);
        }
        Instant asked = time.instant();
        budget.acquire(INTERACTIVE);
        budget.acquire(INTERACTIVE);
        budget.acquire(INTERACTIVE);
        assertThat(Duration.between(asked, time.instant())).isLessThanOrEqualTo(Duration.ofSeconds(2));
    }

    @Test
    void aPersonOvertakesBackgroundWorkThatIsAlreadyWaiting() throws Exception {
        RequestBudget budget = new RequestBudget(15, time);
        budget.acquire(BACKGROUND);
        List<String> order = new ArrayList<>();
        time.duringNextPause(() -> {
            take(budget, INTERACTIVE);
            order.add("person");
        });
        budget.acquire(BACKGROUND);
        order.add("background");
        assertThat(order).containsExactly("person", "background");
    }

    @Test
    void backgroundWorkStandsBackWhileAPersonWaits() throws Exception {
        SteppedTime stepped = new SteppedTime();
        RequestBudget budget = new RequestBudget(15, stepped);
        budget.acquire(BACKGROUND);
        List<String> order = Collections.synchronizedList(new ArrayList<>());
        ExecutorService pool = Executors.newCachedThreadPool();
        try {
            List<Future<?>> all = new ArrayList<>();
            for (Precedence precedence : List.of(BACKGROUND, BACKGROUND, INTERACTIVE, INTERACTIVE)) {
                all.add(pool.submit(() -> {
                    budget.acquire(precedence);
                    order.add(precedence.name());
                    return null;
                }));
                stepped.awaitSleepers(all.size());
            }
            while (order.size() < all.size()) {
                stepped.moveToNextWake();
                stepped.awaitQuiet(all.size(), order::size);
            }
            assertThat(order).containsExactly("INTERACTIVE", "INTERACTIVE", "BACKGROUND", "BACKGROUND");
        } finally {
            pool.shutdownNow();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 15, 30, 60})
    void workInsideAPauseOfTheSameThreadIsNotBlockedByThatPause(int perMinute) {
        RequestBudget budget = new RequestBudget(perMinute, time);
        List<Integer> done = new ArrayList<>();
        nest(budget, 5, done);
        assertThat(done).hasSize(6);
        List<Integer> flat = new ArrayList<>();
        take(budget, BACKGROUND);
        time.duringNextPause(() -> {
            take(budget, BACKGROUND);
            flat.add(1);
        });
        while (flat.isEmpty()) {
            take(budget, BACKGROUND);
        }
    }

    @Test
    void whoeverDidOtherWorkInsideAPauseKeepsThePlaceInTheQueue() throws Exception {
        RequestBudget budget = new RequestBudget(15, time);
        budget.acquire(BACKGROUND);
        Duration period = budget.expectedWait(BACKGROUND);
        List<Duration> behind = new ArrayList<>();
        time.duringNextPause(() -> {
            take(budget, BACKGROUND);
            time.duringNextPause(() -> behind.add(budget.expectedWait(BACKGROUND)));
        });
        budget.acquire(BACKGROUND);
        assertThat(behind).singleElement().satisfies(wait -> assertThat(wait).isCloseTo(period, Duration.ofMillis(1)));
    }

    private void nest(RequestBudget budget, int depth, List<Integer> done) {
        take(budget, INTERACTIVE);
        take(budget, INTERACTIVE);
        if (depth > 0) {
            time.duringNextPause(() -> nest(budget, depth - 1, done));
        }
        take(budget, BACKGROUND);
        take(budget, BACKGROUND);
        done.add(depth);
    }

    @Test
    void nobodyCallsBeforeTheTimeThePlatformAskedForIsOver() throws Exception {
        RequestBudget budget = new RequestBudget(60, time);
        Instant refused = time.instant();
        budget.refused(Duration.ofSeconds(42));
        budget.refused(Duration.ofSeconds(3));
        assertThat(budget.expectedWait(INTERACTIVE)).isEqualTo(Duration.ofSeconds(42));
        budget.acquire(INTERACTIVE);
        assertThat(Duration.between(refused, time.instant())).isEqualTo(Duration.ofSeconds(42));
    }

    @Test
    void aSecondRefusalMakesThePauseLonger() {
        RequestBudget budget = new RequestBudget(60, time);
        budget.refused(Duration.ofSeconds(3));
        budget.refused(Duration.ofSeconds(42));
        assertThat(budget.expectedWait(INTERACTIVE)).isEqualTo(Duration.ofSeconds(42));
    }

    @Test
    void anAbsurdPauseIsCutOff() {
        RequestBudget budget = new RequestBudget(60, time);
        budget.refused(Duration.ofDays(365));
        assertThat(budget.expectedWait(INTERACTIVE)).isEqualTo(RequestBudget.LONGEST_PAUSE);
        time.move(RequestBudget.LONGEST_PAUSE);
        assertThat(budget.expectedWait(INTERACTIVE)).isZero();
    }

    @Test
    void theExpectedWaitIsWhatItTakes() throws Exception {
        RequestBudget budget = new RequestBudget(60, time);
        assertThat(budget.expectedWait(BACKGROUND)).isZero();
        budget.acquire(BACKGROUND);
        budget.acquire(BACKGROUND);
        Duration expected = budget.expectedWait(BACKGROUND);
        assertThat(expected).isPositive();
        assertThat(budget.expectedWait(INTERACTIVE)).isZero();
        Instant asked = time.instant();
        budget.acquire(BACKGROUND);
        assertThat(Duration.between(asked, time.instant())).isCloseTo(expected, Duration.ofMillis(1));
    }

    @Test
    void anInterruptedWaitTakesNothing() throws Exception {
        RequestBudget budget = new RequestBudget(15, time);
        budget.acquire(BACKGROUND);
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> budget.acquire(BACKGROUND)).isInstanceOf(InterruptedException.class);
        assertThat(budget.granted()).isEqualTo(1);
        time.move(MINUTE);
        assertThat(budget.expectedWait(BACKGROUND)).isZero();
    }

    @Test
    void aLimitThatCannotBeKeptIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new RequestBudget(1, time));
    }

    @Test
    void threadsAreServedInTheOrderTheyCame() throws Exception {
        SteppedTime stepped = new SteppedTime();
        RequestBudget budget = new RequestBudget(15, stepped);
        budget.acquire(BACKGROUND);
        List<Integer> order = Collections.synchronizedList(new ArrayList<>());
        ExecutorService pool = Executors.newCachedThreadPool();
        try {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                int number = i;
                all.add(pool.submit(() -> {
                    budget.acquire(BACKGROUND);
                    order.add(number);
                    return null;
                }));
                stepped.awaitSleepers(i + 1);
            }
            while (order.size() < 8) {
                stepped.moveToNextWake();
                stepped.awaitQuiet(8, order::size);
            }
            for (Future<?> one : all) {
                one.get(10, TimeUnit.SECONDS);
            }
            assertThat(order).containsExactly(0, 1, 2, 3, 4, 5, 6, 7);
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void manyThreadsTogetherKeepTheLimit() throws Exception {
        RequestBudget budget = new RequestBudget(60, time);
        List<Instant> granted = Collections.synchronizedList(new ArrayList<>());
        ExecutorService pool = Executors.newFixedThreadPool(8);
        CountDownLatch start = new CountDownLatch(1);
        List<Future<?>> all = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            Precedence precedence = i % 4 == 0 ? INTERACTIVE : BACKGROUND;
            all.add(pool.submit(() -> {
                start.await();
                for (int j = 0; j < 50; j++) {
                    budget.acquire(precedence);
                    granted.add(time.instant());
                }
                return null;
            }));
        }
        start.countDown();
        for (Future<?> one : all) {
            one.get(20, TimeUnit.SECONDS);
        }
        pool.shutdown();
        assertThat(budget.granted()).isEqualTo(400);
        assertThat(Duration.between(ManualTime.START, time.instant())).isGreaterThan(Duration.ofMinutes(6));
    }

    private static void take(RequestBudget budget, Precedence precedence) {
        try {
            budget.acquire(precedence);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** A clock whose sleepers wake when the test moves it past their time. */
    private static final class SteppedTime implements Time {
        private Instant now = ManualTime.START;
        private final List<Instant> wakes = new ArrayList<>();

        @Override
        public synchronized Instant instant() {
            return now;
        }

        @Override
        public void sleep(Duration duration) throws InterruptedException {
            synchronized (this) {
                Instant wake = now.plus(duration);
                wakes.add(wake);
                notifyAll();
                while (now.isBefore(wake)) {
                    wait();
                }
                wakes.remove(wake);
            }
        }

        void awaitSleepers(int count) throws InterruptedException {
            synchronized (this) {
                while (wakes.size() < count) {
                    wait();
                }
            }
        }

        synchronized void moveToNextWake() {
            wakes.stream().filter(wake -> wake.isAfter(now)).min(Instant::compareTo).ifPresent(wake -> now = wake);
            notifyAll();
        }

        /** Waits until each thread sleeps or has got what it wanted, so that one movement serves one at most. */
        synchronized void awaitQuiet(int threads, IntSupplier served) throws InterruptedException {
            while (wakes.stream().filter(wake -> wake.isAfter(now)).count() + served.getAsInt() < threads) {
                wait(1);
            }
        }
    }
}
