package io.jenkins.plugins.scalingo.platform;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * One call: what is tried, in words and as a request.
 *
 * @param what in words, to follow "could not"
 * @param app the app it is for; null if none
 * @param method the HTTP method
 * @param root the root of the host it goes to
 * @param path the path from {@code /v1} on, encoded, with its query
 * @param body what to send as JSON; null for nothing
 * @param accept the type of the wanted answer
 */
record Call(String what, String app, String method, URI root, String path, Map<String, ?> body, String accept) {
    private static final String UNRESERVED = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~";
    private static final int LONGEST_SEGMENT = 200;
    private static final String EXCHANGE = "/v1/tokens/exchange";
    private static final char[] HEX = "0123456789ABCDEF".toCharArray();

    static Call get(String what, URI root, String... segments) {
        return new Call(what, null, "GET", root, path(segments), null, "application/json");
    }

    static Call post(String what, URI root, Map<String, ?> body, String... segments) {
        return new Call(what, null, "POST", root, path(segments), body, "application/json");
    }

    static Call patch(String what, URI root, Map<String, ?> body, String... segments) {
        return new Call(what, null, "PATCH", root, path(segments), body, "application/json");
    }

    static Call delete(String what, URI root, String... segments) {
        return new Call(what, null, "DELETE", root, path(segments), null, "application/json");
    }

    Call of(AppName name) {
        return new Call(what, name.value(), method, root, path, body, accept);
    }

    Call ofApp(String nameOrId) {
        return new Call(what, Text.line(nameOrId, AppName.LONGEST), method, root, path, body, accept);
    }

    Call accepting(String type) {
        return new Call(what, app, method, root, path, body, type);
    }

    Call query(String name, String value) {
        String more = (path.contains("?") ? "&" : "?") + encoded(name) + "=" + encoded(value);
        return new Call(what, app, method, root, path + more, body, accept);
    }

    URI uri() {
        return URI.create(root + path);
    }

    /** Method and path, without a query: that is not needed to know which call it was, and may hold a secret. */
    String request() {
        int query = path.indexOf('?');
        return method + " " + (query < 0 ? path : path.substring(0, query));
    }

    boolean exchangesToken() {
        return path.equals(EXCHANGE);
    }

    boolean changes() {
        return !method.equals("GET");
    }

    /**
     * Whether something can be addressed by that name: the platform's ids have 36 characters at most, and servers take
     * the two dots for directions even when encoded.
     */
    static boolean fits(String segment) {
        return !segment.isEmpty()
                && segment.length() <= LONGEST_SEGMENT
                && !segment.equals(".")
                && !segment.equals("..");
    }

    /** An id that the platform gave, or a word in its place if nothing can be addressed by it. */
    static String named(String id) {
        return fits(id) ? id : "unknown";
    }

    private static String path(String... segments) {
        StringBuilder path = new StringBuilder("/v1");
        for (String segment : segments) {
            if (!fits(segment)) {
                throw new IllegalArgumentException(
                        "\"" + Text.line(segment, 60) + "\" cannot be part of a Scalingo address");
            }
            path.append('/').append(encoded(segment));
        }
        return path.toString();
    }

    private static String encoded(String text) {
        StringBuilder encoded = new StringBuilder();
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            if (UNRESERVED.indexOf((char) (b & 0xff)) >= 0) {
                encoded.append((char) b);
            } else {
                encoded.append('%').append(HEX[b >> 4 & 15]).append(HEX[b & 15]);
            }
        }
        return encoded.toString();
    }
}
