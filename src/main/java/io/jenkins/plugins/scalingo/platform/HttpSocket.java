package io.jenkins.plugins.scalingo.platform;

import java.io.IOException;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicBoolean;

/** A WebSocket of the JDK's client. Holds no thread: the client calls when something comes. */
final class HttpSocket implements Transport.Socket, WebSocket.Listener {
    private final Transport.Receiver receiver;
    private final Duration timeout;
    private final AtomicBoolean closed = new AtomicBoolean();
    private volatile WebSocket socket;

    HttpSocket(Transport.Receiver receiver, Duration timeout) {
        this.receiver = receiver;
        this.timeout = timeout;
    }

    void opened(WebSocket open) {
        this.socket = open;
    }

    @Override
    public void send(String text) throws IOException, InterruptedException {
        HttpTransport.await(socket.sendText(text, true), timeout);
    }

    @Override
    public void close() {
        boolean first = closed.compareAndSet(false, true);
        // Only after that: one that opens meanwhile sees that it is closed, or is seen here.
        WebSocket open = socket;
        if (first && open != null) {
            // The other side may never answer: the connection goes as soon as the farewell is out.
            open.sendClose(WebSocket.NORMAL_CLOSURE, "").whenComplete((sent, error) -> open.abort());
        }
    }

    @Override
    public void onOpen(WebSocket open) {
        socket = open;
        if (closed.get()) {
            // Too late: whoever wanted it has given up, and the client goes on all the same.
            open.abort();
        } else {
            open.request(1);
        }
    }

    @Override
    public CompletionStage<?> onText(WebSocket open, CharSequence data, boolean last) {
        receiver.text(data, last);
        open.request(1);
        return null;
    }

    @Override
    public CompletionStage<?> onBinary(WebSocket open, ByteBuffer data, boolean last) {
        open.request(1);
        return null;
    }

    @Override
    public CompletionStage<?> onClose(WebSocket open, int code, String reason) {
        receiver.closed(code, reason);
        return null;
    }

    @Override
    public void onError(WebSocket open, Throwable error) {
        receiver.failed(error);
    }
}
