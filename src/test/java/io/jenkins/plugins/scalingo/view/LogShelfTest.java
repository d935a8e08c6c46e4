package io.jenkins.plugins.scalingo.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.scalingo.platform.ApiToken;
import io.jenkins.plugins.scalingo.platform.AppName;
import io.jenkins.plugins.scalingo.platform.RequestBudget;
import io.jenkins.plugins.scalingo.platform.Scalingo;
import io.jenkins.plugins.scalingo.simulator.InMemoryTransport;
import io.jenkins.plugins.scalingo.simulator.Kind;
import io.jenkins.plugins.scalingo.simulator.Simulator;
import io.jenkins.plugins.scalingo.simulator.VirtualTime;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A log on a page")
class LogShelfTest {

    private static final AppName APP = AppName.of("shop-web");

    private final VirtualTime time = new VirtualTime();
    private final Simulator platform = new Simulator(time);
    private final Deque<Runnable> background = new ArrayDeque<>();
    private final Scalingo client = Scalingo.of(
            platform.region(),
            new ApiToken(Simulator.TOKEN),
            new RequestBudget(60, time),
            new InMemoryTransport(platform, time),
            time);
    private boolean allowed = true;
    private final LogShelf shelf =
            new LogShelf(account -> client, (account, calls) -> allowed, background::add, time);
    private String deployment;

    @BeforeEach
    void runningDeployment() {
        platform.addLinkedApp(APP.value(), "acme/shop");
        platform.dashboard().deploy(APP.value(), "main");
        deployment = platform.deploymentsOf(APP.value()).get(0).id();
    }

    @Test
    void isNeverWaitedFor() {
        assertThat(look()).isEqualTo(LogShelf.Log.UNREAD);
        assertThat(platform.requests()).isEmpty();
    }

    @Test
    void growsWhileTheDeploymentRunsAndIsReadOnceMoreAtItsEnd() {
        time.advance(Duration.ofSeconds(5));
        String first = read().text();
        assertThat(read().running()).isTrue();
        time.advance(Duration.ofMinutes(5));
        LogShelf.Log whole = read();
        assertThat(whole.running()).isFalse();
        assertThat(whole.text()).startsWith(first).hasSizeGreaterThan(first.length());
        platform.forgetRequests();
        time.advance(Duration.ofHours(1));
        read();
        assertThat(platform.requests()).as("asked for a log that has ended").isEmpty();
    }

    @Test
    void costsTwoCallsInTenSecondsHoweverManyRead() {
        for (int second = 0; second < 30; second++) {
            for (int reader = 0; reader < 50; reader++) {
                read();
            }
            time.advance(Duration.ofSeconds(1));
        }
        assertThat(platform.requests(Kind.DEPLOYMENT_OUTPUT)).isLessThanOrEqualTo(3);
    }

    @Test
    void isNotReadBeyondWhatTheAccountAllows() {
        allowed = false;
        assertThat(read()).isEqualTo(LogShelf.Log.UNREAD);
        assertThat(platform.requests()).isEmpty();
    }

    @Test
    void saysWhyItIsNotThereAndKeepsWhatWasRead() {
        time.advance(Duration.ofSeconds(5));
        String first = read().text();
        platform.faults().on(Kind.SHOW_DEPLOYMENT).status(500).always();
        time.advance(Duration.ofSeconds(11));
        LogShelf.Log log = read();
        assertThat(log.text()).isEqualTo(first);
        assertThat(log.problem()).contains("500");
    }

    @Test
    void isCutAtALineAndSaysHowMuchIsMissing() {
        String line = "a line of the log\n";
        String written = "first\n" + line.repeat(2 * LogShelf.MOST / line.length());
        LogShelf.Log log = LogShelf.Log.of(written, false);
        assertThat(log.text()).hasSizeLessThanOrEqualTo(LogShelf.MOST).startsWith(line).endsWith(line);
        assertThat(log.cut() + log.text().length()).isEqualTo(written.length());
        assertThat(LogShelf.Log.of("x".repeat(LogShelf.MOST + 5), false).cut()).isEqualTo(5);
    }

    private LogShelf.Log look() {
        return shelf.of("team", APP, deployment);
    }

    private LogShelf.Log read() {
        look();
        while (!background.isEmpty()) {
            background.poll().run();
        }
        return look();
    }
}
