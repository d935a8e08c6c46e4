package io.jenkins.plugins.scalingo.lifecycle;

import static io.jenkins.plugins.scalingo.lifecycle.Urgency.EVENT;
import static io.jenkins.plugins.scalingo.lifecycle.Urgency.RESYNC;
import static io.jenkins.plugins.scalingo.lifecycle.Urgency.WATCHED;
import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.scalingo.platform.AppName;
import io.jenkins.plugins.scalingo.simulator.VirtualTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class QueueRulesTest {

    private static final Key ONE = Scene.reviewApp(1);
    private static final Key TWO = Scene.reviewApp(2);
    private static final Key THREE = Scene.reviewApp(3);
    private static final Key ELSEWHERE = new ReviewAppKey("other", AppName.of(Scene.APP), "1");

    private final VirtualTime time = new VirtualTime();
    private final WorkQueue queue = new WorkQueue(time);

    @Test
    void keyThatIsNamedTwiceIsTakenOnce() {
        add(ONE, EVENT);
        add(ONE, EVENT);
        done(take());
        assertThat(queue.take(false)).isEmpty();
        assertThat(queue.size()).isZero();
    }

    @Test
    void keyThatIsNamedWhileSomebodyWorksOnItIsTakenOnceMore() {
        add(ONE, EVENT);
        Key taken = take();
        add(ONE, EVENT);
        add(ONE, EVENT);
        assertThat(queue.take(false)).as("by another worker").isEmpty();
        done(taken);
        done(take());
        assertThat(queue.take(false)).isEmpty();
    }

    @Test
    void keyIsTakenAtTheEarlierTimeAndTheHigherUrgency() {
        queue.add(ONE, RESYNC, now().plusSeconds(60));
        queue.add(ONE, WATCHED, now().plusSeconds(90));
        assertThat(queue.due(ONE)).contains(now().plusSeconds(60));
        time.advance(Duration.ofSeconds(60));
        assertThat(queue.take(false)).contains(new WorkQueue.Taken(ONE, WATCHED));
    }

    @Test
    void watchedKeysGoFirstThenEventsThenTheResync() {
        add(THREE, RESYNC);
        add(TWO, EVENT);
        add(ONE, WATCHED);
        done(take(), ONE);
        done(take(), TWO);
        done(take(), THREE);
    }

    @Test
    void accountIsServedByOneWorkerAndByASecondForWhatIsWatched() {
        add(ONE, EVENT);
        add(TWO, EVENT);
        take();
        assertThat(queue.take(false)).as("in the background").isEmpty();
        add(THREE, WATCHED);
        assertThat(queue.take(true)).map(WorkQueue.Taken::key).contains(THREE);
        add(ELSEWHERE, EVENT);
        assertThat(queue.take(false)).as("of another account").map(WorkQueue.Taken::key).contains(ELSEWHERE);
    }

    @Test
    void accountsTakeTurns() {
        add(ONE, EVENT);
        add(TWO, EVENT);
        add(ELSEWHERE, EVENT);
        done(take(), ONE);
        done(take(), ELSEWHERE);
        done(take(), TWO);
    }

    @Test
    void pausedAccountIsLeftAloneUntilItsTimeOrUntilItIsResumed() {
        add(ONE, WATCHED);
        queue.pause(Scene.ACCOUNT, now().plusSeconds(60));
        assertThat(queue.take(false)).isEmpty();
        assertThat(queue.nextDue()).contains(now().plusSeconds(60));
        queue.resume(Scene.ACCOUNT);
        done(take(), ONE);
    }

    @Test
    void keyThatIsToBeTakenAgainWaitsUntilThen() {
        add(ONE, EVENT);
        Key taken = take();
        queue.finished(taken, Optional.of(now().plusSeconds(30)), EVENT);
        assertThat(queue.take(false)).isEmpty();
        assertThat(queue.nextDue()).contains(now().plusSeconds(30));
        time.advance(Duration.ofSeconds(30));
        done(take(), ONE);
    }

    private void add(Key key, Urgency urgency) {
        queue.add(key, urgency, now());
    }

    private Key take() {
        return queue.take(false).orElseThrow().key();
    }

    private void done(Key key) {
        queue.finished(key, Optional.empty(), EVENT);
    }

    private void done(Key key, Key expected) {
        assertThat(key).isEqualTo(expected);
        done(key);
    }

    private Instant now() {
        return time.instant();
    }
}
