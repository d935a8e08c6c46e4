package io.jenkins.plugins.scalingo.simulator;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * What comes back for a {@link Call}, or does not.
 *
 * @param status HTTP status; for a mishap the one that would have been sent
 * @param headers by name
 * @param body whole; a mishap decides how much of it arrives
 * @param mishap what happens to the answer on its way
 */
public record Answer(int status, Map<String, String> headers, byte[] body, Mishap mishap) {

    /** What can happen between the platform and its client. */
    public enum Mishap {
        NONE,
        /** No answer for as long as the client waits. */
        HANG,
        /** The connection breaks in the middle of the body. */
        CUT,
        /** A regular answer whose body ends half-way. */
        TRUNCATED,
        /** Nobody listens; over real HTTP the connection is closed without a word. */
        REFUSED;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static Answer json(int status, JsonNode body) {
        return new Answer(
                status, Map.of("Content-Type", "application/json; charset=utf-8"), Json.write(body), Mishap.NONE);
    }

    static Answer text(int status, String contentType, String body) {
        return new Answer(
                status, Map.of("Content-Type", contentType), body.getBytes(StandardCharsets.UTF_8), Mishap.NONE);
    }

    static Answer empty(int status) {
        return new Answer(status, Map.of(), new byte[0], Mishap.NONE);
    }

    Answer with(Mishap newMishap) {
        return new Answer(status, headers, body, newMishap);
    }

    Answer with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Answer(status, more, body, mishap);
    }

    /** The part of the body that arrives when it is cut or truncated. */
    byte[] firstHalf() {
        return Arrays.copyOf(body, body.length / 2);
    }

    /** The body as text. */
    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }
}
