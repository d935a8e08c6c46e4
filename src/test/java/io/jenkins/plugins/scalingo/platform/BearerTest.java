package io.jenkins.plugins.scalingo.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.jenkins.plugins.scalingo.platform.ScalingoException.Kind;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class BearerTest {
    private static final String APPS = "{'apps':[]}";

    private final ScriptedPlatform platform = new ScriptedPlatform();
    private final ExecutorService pool = Executors.newCachedThreadPool();

    @AfterEach
    void stop() {
        pool.shutdownNow();
    }

    private void call() throws Exception {
        platform.answers(200, APPS);
        platform.scalingo.apps().list();
    }

    @Test
    void aBearerIsRenewedBeforeItEnds() throws Exception {
        call();
        platform.time.move(Duration.ofMinutes(54));
        call();
        assertThat(platform.exchanges).hasSize(1);
        platform.time.move(Duration.ofSeconds(61));
        call();
        assertThat(platform.exchanges).hasSize(2);
        assertThat(platform.asked().headers().get("Authorization")).isEqualTo("Bearer " + platform.bearer(2));
    }

    @Test
    void aBearerWithoutReadableEndIsUsedForItsHour() throws Exception {
        for (String odd : List.of(
                "opaque-token",
                "a.b.c",
                "a.e30.c",
                ScriptedPlatform.jwt("{\"exp\":\"tomorrow\"}"),
                ScriptedPlatform.jwt("[]"))) {
            ScriptedPlatform other = new ScriptedPlatform();
            other.exchangesTokens(request -> ScriptedPlatform.json(200, "{'token':'" + odd + "'}"));
            other.answers(200, APPS).answers(200, APPS).answers(200, APPS);
            other.scalingo.apps().list();
            other.time.move(Duration.ofMinutes(54));
            other.scalingo.apps().list();
            assertThat(other.exchanges).as(odd).hasSize(1);
            other.time.move(Duration.ofMinutes(2));
            other.scalingo.apps().list();
            assertThat(other.exchanges).as(odd).hasSize(2);
        }
    }

    @Test
    void anExchangeThatIsNotFoundDoesNotMeanThatTheAppIsGone() {
        platform.exchangesTokens(request -> ScriptedPlatform.json(404, "{'error':'not found'}"));
        assertThatExceptionOfType(ScalingoException.class)
                .isThrownBy(() -> platform.scalingo.repoLinks().get(AppName.of("example-app")))
                .withMessageContaining("Check the region's URLs")
                .satisfies(e -> assertThat(e.kind()).isEqualTo(ScalingoException.Kind.UNEXPECTED));
    }

    @Test
    void aClockThatIsWrongDoesNotMeanARenewalForEachCall() throws Exception {
        platform.exchangesTokens(request -> ScriptedPlatform.json(
                200,
                "{'token':'"
                        + ScriptedPlatform.bearer(1, platform.time.instant().minus(Duration.ofHours(3))) + "'}"));
        call();
        call();
        assertThat(platform.exchanges).hasSize(1);
    }

    @Test
    void aShortLivedBearerIsUsedForHalfItsTime() throws Exception {
        platform.exchangesTokens(request -> ScriptedPlatform.json(
                200,
                "{'token':'"
                        + ScriptedPlatform.bearer(1, platform.time.instant().plusSeconds(120)) + "'}"));
        call();
        platform.time.move(Duration.ofSeconds(50));
        call();
        assertThat(platform.exchanges).hasSize(1);
        platform.time.move(Duration.ofSeconds(20));
        call();
        assertThat(platform.exchanges).hasSize(2);
    }

    @Test
    void aCallThatMeetsAnInvalidBearerIsMadeAgainWithANewOne() throws Exception {
        platform.answers(401, "{'error':'expired'}").answers(200, APPS);
        platform.scalingo.apps().list();
        assertThat(platform.requests).hasSize(2);
        assertThat(platform.exchanges).hasSize(2);
        assertThat(platform.asked().headers().get("Authorization")).isEqualTo("Bearer " + platform.bearer(2));
    }

    @Test
    void aSecondRefusalIsFinal() {
        platform.answers(401, "{'error':'no'}").answers(401, "{'error':'still no'}");
        ScalingoException e = catchThrowableOfType(
                ScalingoException.class, () -> platform.scalingo.apps().list());
        assertThat(e.kind()).isEqualTo(Kind.UNAUTHORIZED);
        assertThat(e.said()).isEqualTo("still no");
        assertThat(e.retryable()).isFalse();
        assertThat(platform.requests).hasSize(2);
        assertThat(platform.exchanges).hasSize(2);
    }

    @Test
    void aRefusedApiTokenIsNotTriedAgainForAWhile() throws Exception {
        platform.exchangesTokens(request -> ScriptedPlatform.json(401, "{'error':'revoked'}"));
        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(() -> platform.scalingo.apps().list()).hasMessageContaining("revoked");
        }
        assertThat(platform.exchanges).hasSize(1);
        platform.time.move(Bearer.REFUSED_FOR);
        platform.exchangesTokens(request -> ScriptedPlatform.json(200, "{'token':'fresh'}"));
        call();
        assertThat(platform.exchanges).hasSize(2);
    }

    @Test
    void aRefusedApiTokenIsTriedAgainThoughSomebodySetTheClockBack() throws Exception {
        platform.exchangesTokens(request -> ScriptedPlatform.json(401, "{'error':'revoked'}"));
        assertThatThrownBy(() -> platform.scalingo.apps().list()).hasMessageContaining("revoked");
        platform.time.setBack(Duration.ofHours(3));
        platform.time.move(Bearer.REFUSED_FOR);
        platform.exchangesTokens(request -> ScriptedPlatform.json(200, "{'token':'fresh'}"));
        call();
        assertThat(platform.exchanges).hasSize(2);
    }

    @Test
    void anExchangeThatFailsForAWhileIsTriedAgainAtTheNextCall() throws Exception {
        platform.exchangesTokens(request -> ScriptedPlatform.response(503, "text/html", "<h1>Down</h1>"));
        assertThatThrownBy(() -> platform.scalingo.apps().list()).hasMessageContaining("Down");
        platform.exchangesTokens(request -> ScriptedPlatform.json(200, "{'token':'fresh'}"));
        call();
        assertThat(platform.exchanges).hasSize(2);
    }

    @Test
    void manyThreadsShareOneRenewal() throws Exception {
        CountDownLatch exchanging = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        platform.exchangesTokens(request -> {
            exchanging.countDown();
            goOn.await();
            return ScriptedPlatform.json(200, "{'token':'shared'}");
        });
        List<Future<List<App>>> calls = startTogether(12, exchanging);
        goOn.countDown();
        for (Future<List<App>> call : calls) {
            assertThat(call.get(10, TimeUnit.SECONDS)).isEmpty();
        }
        assertThat(platform.exchanges).hasSize(1);
        assertThat(platform.requests).hasSize(12).allSatisfy(request -> assertThat(
                        request.headers().get("Authorization"))
                .isEqualTo("Bearer shared"));
    }

    @Test
    void aRenewalThatFailsIsToldToAllWhoWait() throws Exception {
        CountDownLatch exchanging = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        platform.exchangesTokens(request -> {
            exchanging.countDown();
            goOn.await();
            return ScriptedPlatform.json(503, "{'error':'out of order'}");
        });
        List<Future<List<App>>> calls = startTogether(12, exchanging);
        goOn.countDown();
        List<Throwable> told = new ArrayList<>();
        for (Future<List<App>> call : calls) {
            assertThatThrownBy(() -> call.get(10, TimeUnit.SECONDS))
                    .isInstanceOf(ExecutionException.class)
                    .cause()
                    .isInstanceOf(ScalingoException.class)
                    .hasMessageContaining("out of order")
                    .satisfies(told::add);
        }
        assertThat(told).as("each thread has an exception of its own").doesNotHaveDuplicates();
        assertThat(platform.exchanges).hasSize(1);
        assertThat(platform.requests).isEmpty();
    }

    @Test
    void aRefusedBearerIsRenewedOnceForAllWhoMetIt() throws Exception {
        call();
        int threads = 6;
        CountDownLatch allRefused = new CountDownLatch(threads);
        for (int i = 0; i < threads; i++) {
            platform.answers(request -> {
                allRefused.countDown();
                allRefused.await();
                return ScriptedPlatform.json(401, "{}");
            });
        }
        for (int i = 0; i < threads; i++) {
            platform.answers(200, APPS);
        }
        List<Future<List<App>>> calls = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            calls.add(pool.submit(
                    (Callable<List<App>>) () -> platform.scalingo.apps().list()));
        }
        for (Future<List<App>> call : calls) {
            call.get(10, TimeUnit.SECONDS);
        }
        assertThat(platform.exchanges).hasSize(2);
    }

    @Test
    void whoeverWaitsForARenewalCanBeInterrupted() throws Exception {
        CountDownLatch exchanging = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        platform.exchangesTokens(request -> {
            exchanging.countDown();
            goOn.await();
            return ScriptedPlatform.json(200, "{'token':'shared'}");
        });
        platform.answers(200, APPS);
        Future<List<App>> first =
                pool.submit((Callable<List<App>>) () -> platform.scalingo.apps().list());
        exchanging.await();
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> platform.scalingo.apps().list()).isInstanceOf(InterruptedException.class);
        goOn.countDown();
        first.get(10, TimeUnit.SECONDS);
    }

    @Test
    void anInterruptedRenewalIsTakenOverByAnother() throws Exception {
        CountDownLatch exchanging = new CountDownLatch(1);
        CountDownLatch never = new CountDownLatch(1);
        platform.exchangesTokens(request -> {
            exchanging.countDown();
            never.await();
            throw new AssertionError();
        });
        Future<List<App>> first =
                pool.submit((Callable<List<App>>) () -> platform.scalingo.apps().list());
        exchanging.await();
        platform.answers(200, APPS);
        CountDownLatch started = new CountDownLatch(1);
        Future<List<App>> second = pool.submit((Callable<List<App>>) () -> {
            started.countDown();
            return platform.scalingo.apps().list();
        });
        started.await();
        platform.exchangesTokens(request -> ScriptedPlatform.json(200, "{'token':'second'}"));
        first.cancel(true);
        assertThat(second.get(10, TimeUnit.SECONDS)).isEmpty();
    }

    @Test
    void waitingForAnotherRenewalHasAnEnd() throws Exception {
        CountDownLatch exchanging = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        ScriptedPlatform slow = new ScriptedPlatform();
        Bearer bearer = new Bearer(
                new Bearer.Exchange() {
                    @Override
                    public String bearer(Bearer.Needed needed) throws InterruptedException {
                        exchanging.countDown();
                        goOn.await();
                        return "late";
                    }

                    @Override
                    public Duration patience() {
                        return Duration.ofMillis(1);
                    }

                    @Override
                    public ScalingoException waitedInVain(Duration waited) {
                        return new Failures(new Secrets(new ApiToken("x")))
                                .waitedInVain(Call.get("wait", Region.OSC_FR1.api(), "x"), waited);
                    }
                },
                slow.time);
        Future<String> first = pool.submit(() -> bearer.get());
        exchanging.await();
        ScalingoException e = catchThrowableOfType(ScalingoException.class, bearer::get);
        assertThat(e.kind()).isEqualTo(Kind.TIMED_OUT);
        goOn.countDown();
        assertThat(first.get(10, TimeUnit.SECONDS)).isEqualTo("late");
    }

    @Test
    void workDoneInsideThePauseBeforeARenewalNeedsNoOtherThread() throws Exception {
        platform.budget.refused(Duration.ofSeconds(20));
        List<Instant> inner = new ArrayList<>();
        platform.time.duringNextPause(() -> {
            try {
                call();
                inner.add(platform.time.instant());
            } catch (Exception e) {
                throw new AssertionError(e);
            }
        });
        call();
        assertThat(inner).hasSize(1);
        assertThat(platform.exchanges)
                .as("the outer call finds the bearer that the inner one got")
                .hasSize(1);
    }

    /** Starts calls of which one renews the bearer, and returns when all others wait for it. */
    private List<Future<List<App>>> startTogether(int threads, CountDownLatch exchanging) throws Exception {
        List<Thread> running = Collections.synchronizedList(new ArrayList<>());
        List<Future<List<App>>> calls = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            platform.answers(200, APPS);
            calls.add(pool.submit((Callable<List<App>>) () -> {
                running.add(Thread.currentThread());
                return platform.scalingo.apps().list();
            }));
        }
        exchanging.await();
        while (waiting(running) < threads - 1) {
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            Thread.onSpinWait();
        }
        return calls;
    }

    private static long waiting(List<Thread> threads) {
        return List.copyOf(threads).stream()
                .filter(thread -> thread.getState() == Thread.State.TIMED_WAITING)
                .count();
    }
}
