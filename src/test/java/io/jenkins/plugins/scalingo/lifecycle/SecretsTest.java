package io.jenkins.plugins.scalingo.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.scalingo.platform.AppName;
import io.jenkins.plugins.scalingo.simulator.Kind;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The token and the bearer are known to the transport, and to nothing that lasts or can be read. */
class SecretsTest {
    private static final String TOKEN = "tk-us-MARKEDtoken0123456789";
    private static final String BASIC =
            Base64.getEncoder().encodeToString((":" + TOKEN).getBytes(StandardCharsets.UTF_8));

    private final Scene given = new Scene();
    private final Logger all = Logger.getLogger("io.jenkins.plugins.scalingo");
    private final Recorder recorder = new Recorder();

    /** Everything that is logged, at whatever level, as a file would have it. */
    private static final class Recorder extends Handler {
        private final StringBuilder written = new StringBuilder();
        private final SimpleFormatter formatter = new SimpleFormatter();

        @Override
        public synchronized void publish(LogRecord line) {
            written.append(formatter.format(line)).append(Thread.currentThread().getName());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }

    @BeforeEach
    void listen() {
        given.simulator.account().token(TOKEN);
        given.useToken(TOKEN);
        recorder.setLevel(Level.ALL);
        all.setLevel(Level.ALL);
        all.setUseParentHandlers(false);
        all.addHandler(recorder);
    }

    @AfterEach
    void stop() {
        all.removeHandler(recorder);
        all.setUseParentHandlers(true);
        all.setLevel(null);
    }

    @Test
    void areNowhereAfterARunInWhichEverythingGoesWrong() throws Exception {
        String echo = "{\"error\":\"refused: Authorization: Basic " + BASIC + " for " + TOKEN
                + " at Bearer eyJhbGciOiJIUzUxMiJ9.eyJpc3MiOiJTY2FsaW5nbyJ9.c2ln\"}";
        for (Kind kind : Kind.values()) {
            given.simulator.faults().on(kind).times(1).answer(500, "application/json", echo);
            given.simulator.faults().on(kind).times(1).answer(422, "application/json", echo);
            given.simulator.faults().on(kind).times(1).answer(401, "text/html", "<html><h1>" + TOKEN + "</h1></html>");
        }
        Scene.PullRequest pullRequest = given.pullRequest(42).builtGreen();
        given.builtBranch("main", true);
        given.lifecycle()
                .order("1", new DeployOrder(Scene.ACCOUNT, AppName.of(Scene.APP), "main", Optional.empty(), "a test"));
        given.passMinutes(60);
        pullRequest.pushed().builtGreen();
        given.storage.broken(true);
        given.passMinutes(30);
        given.storage.broken(false);
        given.simulator.account().revokeToken(TOKEN).expireBearers();
        given.passMinutes(10);
        StringBuilder seen = new StringBuilder(everythingKept());
        given.simulator.account().token(TOKEN);
        given.passMinutes(10);
        pullRequest.closed();
        given.pass(Duration.ofHours(2));
        seen.append(everythingKept());

        assertThat(given.reviewApps()).as("the run came to its end").isEmpty();
        assertThat(recorder.written).as("something was logged").contains("422", "500");
        assertThat(seen.append(recorder.written).toString())
                .contains("****")
                .doesNotContain(TOKEN, BASIC)
                .doesNotContainPattern("eyJ[A-Za-z0-9_-]{8,}\\.");
    }

    /** The ledger, the reports, and what the objects print that hold a secret. */
    private String everythingKept() throws IOException {
        StringWriter kept = new StringWriter();
        PrintWriter out = new PrintWriter(kept);
        for (String name : given.storage.names()) {
            out.println(name);
            out.println(new String(given.storage.read(name), StandardCharsets.UTF_8));
        }
        given.lifecycle().reports().forEach(out::println);
        given.lifecycle().reports().forEach(report -> out.println(report.message()));
        out.println(given.client());
        out.println(given.lifecycle());
        Thread.getAllStackTraces().keySet().forEach(thread -> out.println(thread.getName()));
        return kept.toString();
    }
}
