package io.jenkins.plugins.scalingo.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What somebody sees who watches deployments live. */
class DeploymentStreamTest {
    private final ScriptedPlatform exchanging = new ScriptedPlatform();
    private final OneSocket transport = new OneSocket();
    private final Scalingo scalingo = Scalingo.of(
            ScriptedPlatform.REGION,
            new ApiToken(ScriptedPlatform.API_TOKEN),
            exchanging.budget,
            transport,
            exchanging.time);
    private final Told told = new Told();

    private DeploymentStream watch(String uri) throws Exception {
        return scalingo.deployments().stream(app(uri), told);
    }

    private DeploymentStream watch() throws Exception {
        return watch("wss://deployments.scalingo.com/apps/example-app");
    }

    private static App app(String stream) {
        return new App(
                "a-1",
                "example-app",
                "",
                "",
                null,
                null,
                "",
                null,
                null,
                null,
                null,
                stream == null ? null : URI.create(stream));
    }

    @Test
    void theFirstThingSentIsTheBearer() throws Exception {
        watch();
        assertThat(transport.opened).hasToString("wss://deployments.scalingo.com/apps/example-app");
        assertThat(transport.sent).hasSize(1);
        Json auth = Json.read(transport.sent.get(0));
        assertThat(auth.text("type")).isEqualTo("auth");
        assertThat(auth.at("data").text("token")).isEqualTo(exchanging.bearer(1));
        assertThat(transport.headers).containsOnlyKeys("Origin");
    }

    @Test
    void newDeploymentsLogsAndStatesAreTold() throws Exception {
        watch();
        transport.gets("{'type':'ping','data':{'ts':1465288802}}");
        transport.gets("{'type':'new','data':{'deployment':'d-1'}}");
        transport.gets("{'type':'new','data':{'deployment':{'id':'d-2','status':'queued'}}}");
        transport.gets("{'type':'log','id':'d-1','data':{'content':'Bundle completed\\n'}}");
        transport.gets("{'type':'status','id':'d-1','data':{'status':'building'}}");
        transport.gets("{'type':'status','id':'d-1','data':{'Status':'success'}}");
        transport.gets("{'type':'status','id':'d-1','data':{'status':'newfangled'}}");
        assertThat(told.events)
                .containsExactly(
                        "began d-1",
                        "began d-2",
                        "d-1 logged Bundle completed\n",
                        "d-1 is BUILDING",
                        "d-1 is SUCCESS",
                        "d-1 is UNKNOWN");
    }

    @Test
    void aMessageThatMakesNoSenseIsSkippedAndTheStreamGoesOn() throws Exception {
        watch();
        for (String odd : List.of(
                "",
                "not json",
                "[1]",
                "{'type':'log'",
                "{}",
                "{'type':'dance'}",
                "{'type':'log'}",
                "{'type':'new','data':{}}",
                "{'type':'new','data':{'deployment':{}}}",
                "{'type':'status','data':7}")) {
            transport.gets(odd);
        }
        assertThat(told.events).hasSize(10).allMatch(event -> event.startsWith("skipped "));
        transport.gets("{'type':'new','data':{'deployment':'d-1'}}");
        assertThat(told.events).last().isEqualTo("began d-1");
    }

    @Test
    void aMessageInPartsIsPutTogether() throws Exception {
        watch();
        transport.receiver.text("{\"type\":\"new\",\"da", false);
        transport.receiver.text("", false);
        transport.receiver.text("ta\":{\"deployment\":\"d-1\"}}", true);
        assertThat(told.events).containsExactly("began d-1");
    }

    @Test
    void anEndlessMessageDoesNotFillTheMemory() throws Exception {
        watch();
        String part = "x".repeat(100_000);
        for (int i = 0; i < 50; i++) {
            transport.receiver.text(part, false);
        }
        transport.receiver.text("", true);
        assertThat(told.events).containsExactly("skipped a message longer than 1048576 characters");
        transport.gets("{'type':'new','data':{'deployment':'d-1'}}");
        assertThat(told.events).last().isEqualTo("began d-1");
    }

    @Test
    void anEndIsToldOnce() throws Exception {
        watch();
        transport.gets("{'type':'ping'}");
        transport.receiver.closed(1001, "going\naway");
        transport.receiver.failed(new IOException("late"));
        assertThat(told.events).containsExactly("ended the platform closed the stream (1001 going away)");
    }

    @Test
    void aBearerThatIsNotAcceptedIsNamedAsTheLikelyReason() throws Exception {
        watch();
        transport.receiver.closed(1000, "");
        assertThat(told.events)
                .singleElement()
                .asString()
                .contains("before it sent anything", "does not accept the bearer");
    }

    @Test
    void aBrokenConnectionIsTold() throws Exception {
        watch();
        transport.receiver.failed(new IOException("Connection reset"));
        assertThat(told.events).containsExactly("ended the stream broke off (Connection reset)");
    }

    @Test
    void whoeverClosesTheStreamHearsNoMore() throws Exception {
        DeploymentStream stream = watch();
        stream.close();
        stream.close();
        transport.gets("{'type':'new','data':{'deployment':'d-1'}}");
        transport.receiver.closed(1000, "");
        assertThat(told.events).isEmpty();
        assertThat(transport.closed).isEqualTo(1);
    }

    @Test
    void aStreamElsewhereIsNotGivenTheBearer() {
        for (String elsewhere : new String[] {
            "wss://evil.example/apps/x", "ws://deployments.scalingo.com/x", "https://api.osc-fr1.scalingo.com/x", null
        }) {
            ScalingoException e = catchThrowableOfType(ScalingoException.class, () -> watch(elsewhere));
            assertThat(e).isNotNull();
            assertThat(e.retryable()).isFalse();
        }
        assertThat(transport.opened).isNull();
        assertThat(exchanging.exchanges).isEmpty();
    }

    @Test
    void aSocketThatDoesNotOpenOrTakeTheBearerIsAnError() {
        transport.refusal = new IOException("the handshake was answered with the status 502");
        ScalingoException e = catchThrowableOfType(ScalingoException.class, this::watch);
        assertThat(e)
                .hasMessageContaining("Could not watch the deployments (app example-app")
                .hasMessageContaining("502");
        assertThat(e.retryable()).isTrue();
        assertThat(e.mayHaveHappened()).isFalse();

        transport.refusal = null;
        transport.sendFails = true;
        assertThat(catchThrowableOfType(ScalingoException.class, this::watch)).isNotNull();
        assertThat(transport.closed).isEqualTo(1);
    }

    private static final class Told implements DeploymentStream.Listener {
        private final List<String> events = new ArrayList<>();

        @Override
        public void began(String deployment) {
            events.add("began " + deployment);
        }

        @Override
        public void logged(String deployment, String content) {
            events.add(deployment + " logged " + content);
        }

        @Override
        public void changed(String deployment, DeploymentStatus status) {
            events.add(deployment + " is " + status);
        }

        @Override
        public void skipped(String why) {
            events.add("skipped " + why);
        }

        @Override
        public void ended(String why) {
            events.add("ended " + why);
        }
    }

    /** A transport with one socket that the test speaks through. */
    private final class OneSocket implements Transport, Transport.Socket {
        private final List<String> sent = new ArrayList<>();
        private URI opened;
        private Map<String, String> headers;
        private Receiver receiver;
        private IOException refusal;
        private boolean sendFails;
        private int closed;

        @Override
        public Response send(Request request) throws IOException, InterruptedException {
            return exchanging.send(request);
        }

        @Override
        public Socket open(URI uri, Map<String, String> with, Duration timeout, Receiver to) throws IOException {
            if (refusal != null) {
                throw refusal;
            }
            opened = uri;
            headers = with;
            receiver = to;
            return this;
        }

        @Override
        public void send(String text) throws IOException {
            if (sendFails) {
                throw new IOException("Output closed");
            }
            sent.add(text);
        }

        @Override
        public void close() {
            closed++;
        }

        private void gets(String message) {
            receiver.text(message.replace('\'', '"'), true);
        }
    }
}
