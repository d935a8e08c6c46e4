package io.jenkins.plugins.scalingo.platform;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Carries requests to the platform: over the network in {@link HttpTransport}, in memory in tests. It knows nothing of
 * tokens, budgets or JSON, follows no redirect, repeats nothing, and hands every status up as it is.
 *
 * <p>Implementations must be safe to use from many threads.
 */
public interface Transport {
    /**
     * Makes one exchange and blocks until its whole answer is there.
     *
     * @param request what to send
     * @return the answer, whatever its status
     * @throws java.net.http.HttpTimeoutException if the answer was not complete in the request's time;
     *     {@link java.net.http.HttpConnectTimeoutException} if no connection came about
     * @throws java.net.ConnectException if nothing was sent because no connection came about
     * @throws IOException if the exchange broke off; the platform may have carried it out
     * @throws InterruptedException if the calling thread is interrupted; the exchange is given up
     */
    Response send(Request request) throws IOException, InterruptedException;

    /**
     * Opens a WebSocket and blocks until it is open. A transport that has none refuses.
     *
     * @param uri where to, {@code wss} or {@code ws}
     * @param headers what to send along
     * @param timeout how long to wait for it to open
     * @param receiver who is told what comes in
     * @return the open socket
     * @throws IOException if it does not open
     * @throws InterruptedException if the calling thread is interrupted
     */
    default Socket open(URI uri, Map<String, String> headers, Duration timeout, Receiver receiver)
            throws IOException, InterruptedException {
        throw new IOException("This transport has no live streams");
    }

    /**
     * A request.
     *
     * @param method such as {@code GET}
     * @param uri the whole address
     * @param headers what to send along, by name
     * @param body the body, or null for none
     * @param timeout the time for the whole exchange, up to the last byte of the answer
     */
    record Request(String method, URI uri, Map<String, String> headers, byte[] body, Duration timeout) {
        /** Checks what must be there. */
        public Request {
            Objects.requireNonNull(method, "method");
            Objects.requireNonNull(uri, "uri");
            headers = Map.copyOf(headers);
            Objects.requireNonNull(timeout, "timeout");
        }

        /** Method and address only: headers, query and body may hold secrets. */
        @Override
        public String toString() {
            return method + " " + uri.getScheme() + "://" + uri.getRawAuthority() + uri.getRawPath();
        }
    }

    /**
     * An answer.
     *
     * @param status the HTTP status
     * @param headers its headers, by name in any case
     * @param body the body; empty if there is none
     */
    record Response(int status, Map<String, List<String>> headers, byte[] body) {
        /** Checks what must be there. */
        public Response {
            headers = Map.copyOf(headers);
            Objects.requireNonNull(body, "body");
        }

        /**
         * A header.
         *
         * @param name its name in any case
         * @return its first value, or empty if it was not sent
         */
        public Optional<String> header(String name) {
            String wanted = name.toLowerCase(Locale.ROOT);
            return headers.entrySet().stream()
                    .filter(header -> header.getKey().toLowerCase(Locale.ROOT).equals(wanted))
                    .flatMap(header -> header.getValue().stream())
                    .findFirst();
        }

        /** Status and length only: the body may hold secrets. */
        @Override
        public String toString() {
            return status + " (" + body.length + " bytes)";
        }
    }

    /** The sending side of an open WebSocket. */
    interface Socket extends AutoCloseable {
        /**
         * Sends a text frame.
         *
         * @param text the text
         * @throws IOException if it cannot be sent
         * @throws InterruptedException if the calling thread is interrupted
         */
        void send(String text) throws IOException, InterruptedException;

        /** Closes the socket; does nothing on a closed one. Does not wait for the other side. */
        @Override
        void close();
    }

    /**
     * The receiving side of a WebSocket. Called by one thread at a time, in the order of arrival; must not block. After
     * {@link #closed} or {@link #failed} nothing more comes.
     */
    interface Receiver {
        /**
         * A part of a text message has come.
         *
         * @param part the part
         * @param last whether the message is complete with it
         */
        void text(CharSequence part, boolean last);

        /**
         * The other side closed the socket.
         *
         * @param code the WebSocket status code
         * @param reason its reason; may be empty
         */
        void closed(int code, String reason);

        /**
         * The socket broke.
         *
         * @param error why
         */
        void failed(Throwable error);
    }
}
