package io.jenkins.plugins.scalingo.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Where opening and giving up meet; {@code HttpTransportTest} has the rest. */
@DisplayName("A socket")
class HttpSocketTest {

    private final List<String> done = new ArrayList<>();
    private final WebSocket open = (WebSocket) Proxy.newProxyInstance(
            WebSocket.class.getClassLoader(), new Class<?>[] {WebSocket.class}, (proxy, method, arguments) -> {
                done.add(method.getName());
                return method.getReturnType() == CompletableFuture.class
                        ? CompletableFuture.completedFuture(proxy)
                        : null;
            });
    private final HttpSocket socket = new HttpSocket(new Nobody(), Duration.ofSeconds(1));

    @Test
    void thatOpensAfterItWasGivenUpIsNotKept() {
        socket.close();
        socket.onOpen(open);
        assertThat(done).containsExactly("abort");
    }

    @Test
    void thatIsGivenUpBeforeAnybodyHasItIsClosed() {
        socket.onOpen(open);
        socket.close();
        socket.close();
        assertThat(done).containsExactly("request", "sendClose", "abort");
    }

    private static final class Nobody implements Transport.Receiver {
        @Override
        public void text(CharSequence part, boolean last) {}

        @Override
        public void closed(int code, String reason) {}

        @Override
        public void failed(Throwable error) {}
    }
}
