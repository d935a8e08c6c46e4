package io.jenkins.plugins.scalingo.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StreamsTest {
    private final VirtualTime time = new VirtualTime();
    private final Simulator simulator = new Simulator(time);
    private final ApiUser user = ApiUser.of(simulator);
    private final List<String> frames = new ArrayList<>();
    private final List<String> ends = new ArrayList<>();

    @BeforeEach
    void addApp() {
        simulator.addLinkedApp("shop-api", "acme/shop");
    }

    @Test
    void nothingIsSentBeforeTheBearer() {
        connect();
        user.deploy("shop-api", "main");
        advance(Duration.ofMinutes(1));

        assertThat(frames).isEmpty();
    }

    @Test
    void badBearerEndsTheStreamAtOnce() {
        connect().received(auth("nonsense"));
        connect().received("no JSON");

        assertThat(ends).hasSize(2);
        assertThat(frames).isEmpty();
        assertThat(simulator.streams().open()).isZero();
    }

    @Test
    void logSoFarComesFirstThenWhatHappens() {
        user.deploy("shop-api", "main");
        advance(Duration.ofSeconds(10));
        connect().received(auth(user.bearer()));
        assertThat(frames).hasSize(1).first().asString().contains("\"type\":\"log\"", "Building");

        advance(Duration.ofMinutes(1));
        assertThat(frames.stream().filter(frame -> frame.contains("\"status\":")).map(StreamsTest::status))
                .containsExactly("pushing", "starting", "success");
    }

    @Test
    void newDeploymentIsAnnouncedInEitherForm() {
        connect().received(auth(user.bearer()));
        user.deploy("shop-api", "main");
        assertThat(frames.get(0)).startsWith("{\"type\":\"new\",\"data\":{\"deployment\":{\"id\":");

        simulator.behaviour().newFrameHoldsObject(false);
        advance(Duration.ofMinutes(1));
        frames.clear();
        user.deploy("shop-api", "main");
        assertThat(frames.get(0)).startsWith("{\"type\":\"new\",\"data\":{\"deployment\":\"");
    }

    @Test
    void idleStreamIsPinged() {
        connect().received(auth(user.bearer()));
        advance(Duration.ofSeconds(60));

        assertThat(frames).hasSize(3).allSatisfy(frame -> assertThat(frame).startsWith("{\"type\":\"ping\""));
    }

    @Test
    void streamEndsWithItsAppAndWhenThePlatformRestarts() {
        connect().received(auth(user.bearer()));
        simulator.dashboard().deleteApp("shop-api");
        assertThat(ends).hasSize(1);

        simulator.addApp("shop-api");
        connect().received(auth(user.bearer()));
        simulator.streams().closeAll();
        assertThat(ends).hasSize(2);
    }

    @Test
    void clientThatLeftHearsNothing() {
        Streams.Connection connection = connect();
        connection.received(auth(user.bearer()));
        connection.closed();
        simulator.streams().sendRaw("shop-api", "no JSON");

        assertThat(frames).isEmpty();
    }

    @Test
    void anyTextCanBeSent() {
        connect().received(auth(user.bearer()));
        simulator.streams().sendRaw("shop-api", "no JSON");

        assertThat(frames).containsExactly("no JSON");
    }

    private Streams.Connection connect() {
        return simulator.streams().connect("shop-api", frames::add, () -> ends.add("closed"));
    }

    private void advance(Duration duration) {
        time.advance(duration);
        simulator.catchUp();
    }

    private static String auth(String bearer) {
        return "{\"type\":\"auth\",\"data\":{\"token\":\"" + bearer + "\"}}";
    }

    private static String status(String frame) {
        return frame.replaceFirst(".*\"status\":\"", "").replaceFirst("\".*", "");
    }
}
