package io.jenkins.plugins.scalingo.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tuple;

/**
 * Whatever comes over a live stream, whoever watches hears of deployments or one clear line, and of one end. The same
 * frames at each run; {@link HostileStreamSoak} tries others each time.
 */
class HostileStreamTest {
    private static final int LONGEST_MESSAGE = 1024 * 1024;
    private static final int LONGEST_LINE = 250;

    @Property(
            tries = 500,
            seed = "-5163201882474119273",
            edgeCases = EdgeCasesMode.NONE,
            shrinking = ShrinkingMode.BOUNDED)
    void everyFrameIsToldOrLeftOut(@ForAll("frames") List<Frame> frames) throws Exception {
        ScriptedPlatform exchanging = new ScriptedPlatform();
        Wire wire = new Wire();
        Listener listener = new Listener();
        Scalingo scalingo = Scalingo.of(
                ScriptedPlatform.REGION,
                new ApiToken(ScriptedPlatform.API_TOKEN),
                exchanging.budget,
                new Wired(exchanging, wire),
                exchanging.time);
        scalingo.deployments().stream(app(), listener);
        frames.forEach(frame -> frame.arrive(wire.receiver));
        long ends = frames.stream().filter(frame -> frame.kind != Frame.Kind.TEXT).count();
        assertThat(listener.ends).isEqualTo(ends == 0 ? 0 : 1);
        assertThat(listener.longest).isLessThanOrEqualTo(LONGEST_MESSAGE);
    }

    @Provide
    Arbitrary<List<Frame>> frames() {
        return Frame.any().list().ofMinSize(1).ofMaxSize(12);
    }

    private static App app() {
        URI stream = URI.create("wss://deployments.scalingo.com/apps/example-app");
        return new App("a-1", "example-app", "", "", null, null, "", null, null, null, null, stream);
    }

    /** Something that arrives. */
    record Frame(Kind kind, String text, boolean last, int code) {

        enum Kind {
            TEXT,
            CLOSED,
            FAILED
        }

        private static final List<String> WHOLE = List.of(
                "{\"type\":\"ping\",\"data\":{\"ts\":1}}",
                "{\"type\":\"new\",\"data\":{\"deployment\":\"d-1\"}}",
                "{\"type\":\"NEW\",\"data\":{\"Deployment\":{\"id\":\"\"}}}",
                "{\"type\":\"log\",\"id\":\"d-1\",\"data\":{\"content\":\"line\\r\\n\\u001b[31m\"}}",
                "{\"type\":\"log\",\"id\":[],\"data\":{\"content\":null}}",
                "{\"type\":\"status\",\"id\":\"d-1\",\"data\":{\"Status\":\"success\"}}",
                "{\"type\":\"status\",\"data\":\"success\"}",
                "{\"type\":7,\"data\":[]}",
                "{\"type\":\"\u202e<script>\\n\",\"data\":null}",
                "{}",
                "[]",
                "null",
                "",
                "\"text\"",
                "{\"type\":\"log\"",
                "{\"type\":\"new\"}{\"type\":\"new\"}",
                "[".repeat(100_000),
                "{\"data\":".repeat(5_000),
                "{\"type\":\"log\",\"data\":{\"content\":\"" + "x".repeat(1_100_000) + "\"}}",
                "x".repeat(600_000));

        static Arbitrary<Frame> any() {
            Arbitrary<Kind> kinds = Arbitraries.frequency(
                    Tuple.of(12, Kind.TEXT), Tuple.of(1, Kind.CLOSED), Tuple.of(1, Kind.FAILED));
            Arbitrary<String> texts = Arbitraries.frequencyOf(
                    Tuple.of(4, Arbitraries.of(WHOLE)),
                    Tuple.of(1, Arbitraries.strings().ofMaxLength(60)),
                    Tuple.of(2, Combinators.combine(
                                    Arbitraries.of(WHOLE), Arbitraries.integers().between(0, 60))
                            .as((whole, cut) -> whole.substring(0, Math.min(cut, whole.length())))));
            return Combinators.combine(
                            kinds,
                            texts,
                            Arbitraries.frequency(Tuple.of(4, true), Tuple.of(1, false)),
                            Arbitraries.integers())
                    .as(Frame::new);
        }

        void arrive(Transport.Receiver receiver) {
            switch (kind) {
                case TEXT -> receiver.text(text, last);
                case CLOSED -> receiver.closed(code, text);
                case FAILED -> receiver.failed(new IllegalStateException(text.isEmpty() ? null : text));
            }
        }

        @Override
        public String toString() {
            return kind + (last ? "" : "…") + " " + (text.length() > 100 ? text.substring(0, 100) + "…" : text);
        }
    }

    /** Holds the receiving side. */
    private static final class Wire {
        private Transport.Receiver receiver;
    }

    /** Exchanges tokens as the scripted platform does, and opens the wire. */
    private record Wired(ScriptedPlatform exchanging, Wire wire) implements Transport {
        @Override
        public Response send(Request request) throws IOException, InterruptedException {
            return exchanging.send(request);
        }

        @Override
        public Socket open(URI uri, Map<String, String> headers, Duration timeout, Receiver receiver) {
            wire.receiver = receiver;
            return new Socket() {
                @Override
                public void send(String text) {}

                @Override
                public void close() {}
            };
        }
    }

    /** Holds what is told to what was promised. */
    private static final class Listener implements DeploymentStream.Listener {
        private int ends;
        private int longest;

        @Override
        public void began(String deployment) {
            assertThat(ends).isZero();
            assertThat(deployment).isNotEmpty();
        }

        @Override
        public void logged(String deployment, String content) {
            assertThat(ends).isZero();
            assertThat(deployment).isNotNull();
            longest = Math.max(longest, content.length());
        }

        @Override
        public void changed(String deployment, DeploymentStatus status) {
            assertThat(ends).isZero();
            assertThat(deployment).isNotNull();
            assertThat(status).isNotNull();
        }

        @Override
        public void skipped(String why) {
            assertThat(ends).isZero();
            assertLine(why);
        }

        @Override
        public void ended(String why) {
            ends++;
            assertLine(why);
        }

        private static void assertLine(String why) {
            assertThat(why)
                    .isNotBlank()
                    .hasSizeLessThan(LONGEST_LINE)
                    .matches("[^\\p{Cc}\\p{Zl}\\p{Zp}\\p{Cs}\\u202a-\\u202e]*");
        }
    }
}
