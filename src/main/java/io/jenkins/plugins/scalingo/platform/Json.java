package io.jenkins.plugins.scalingo.platform;

import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * An answer read with tolerance: the platform's documents and its SDKs disagree on types (a number here, its digits as
 * text there), so a field is asked for what it means and never fails for how it is written. A field that is missing,
 * null or of no use is null.
 */
record Json(JsonNode node) {
    /** Some sixty for each review app: what is beyond would only fill the memory, many times the size of the body. */
    private static final int MOST_TOKENS = 1_000_000;

    private static final int LONGEST_LINE = 300;

    private static final int HIGHEST_PORT = 65_535;

    private static final JsonMapper MAPPER = JsonMapper.builder(new JsonFactoryBuilder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxTokenCount(MOST_TOKENS)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    // Year 1 is how the platform's Go parts write "never".
    private static final Instant LONG_AGO = Instant.parse("0002-01-01T00:00:00Z");

    /** Reads a body; null when it is no JSON, is cut off, or is empty. */
    static Json read(byte[] body) {
        try {
            JsonNode node = MAPPER.readTree(body);
            return node == null || node.isMissingNode() ? null : new Json(node);
        } catch (IOException e) {
            return null;
        }
    }

    static Json read(String body) {
        try {
            JsonNode node = MAPPER.readTree(body);
            return node == null || node.isMissingNode() ? null : new Json(node);
        } catch (JsonProcessingException e) {
            return null;
        }
    }

    static byte[] write(Map<String, ?> body) {
        try {
            return MAPPER.writeValueAsBytes(body);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isObject() {
        return node.isObject();
    }

    boolean isArray() {
        return node.isArray();
    }

    boolean isNull() {
        return node.isMissingNode() || node.isNull();
    }

    /** Whether there is a list of that name; null counts as an empty one, as Go writes it so. */
    boolean hasList(String field) {
        JsonNode value = node.get(field);
        return value != null && (value.isArray() || value.isNull());
    }

    Json at(String field) {
        JsonNode value = node.get(field);
        return new Json(value == null ? MissingNode.getInstance() : value);
    }

    /** The field of that name, whatever the case of its letters. */
    Json atAnyCase(String field) {
        for (Map.Entry<String, Json> entry : fields()) {
            if (entry.getKey().equalsIgnoreCase(field)) {
                return entry.getValue();
            }
        }
        return new Json(MissingNode.getInstance());
    }

    List<Map.Entry<String, Json>> fields() {
        List<Map.Entry<String, Json>> fields = new ArrayList<>();
        node.properties().forEach(field -> fields.add(Map.entry(field.getKey(), new Json(field.getValue()))));
        return fields;
    }

    List<Json> items() {
        List<Json> items = new ArrayList<>();
        if (node.isArray()) {
            node.forEach(item -> items.add(new Json(item)));
        }
        return items;
    }

    String text() {
        return node.isValueNode() && !node.isNull() ? node.asText() : null;
    }

    String text(String field) {
        return at(field).text();
    }

    /** As {@link #text(String)}, and empty text when there is none. */
    String textOrEmpty(String field) {
        String text = text(field);
        return text == null ? "" : text;
    }

    /** An id; empty if there is none, or nothing can be addressed by it. */
    String id(String field) {
        String id = textOrEmpty(field);
        return Call.fits(id) ? id : "";
    }

    /** One line of it, as long as a person reads; empty if there is none. */
    String line(String field) {
        return Text.line(textOrEmpty(field), LONGEST_LINE);
    }

    boolean flag(String field) {
        return at(field).node.asBoolean(false);
    }

    int number(String field) {
        return at(field).node.asInt(0);
    }

    /** A number without a fraction; null for anything else. */
    Long wholeNumber() {
        return node.isNumber() && node.canConvertToLong() ? Long.valueOf(node.asLong()) : null;
    }

    Instant instant(String field) {
        String text = text(field);
        if (text == null) {
            return null;
        }
        try {
            Instant instant = OffsetDateTime.parse(text.strip()).toInstant();
            return instant.isBefore(LONG_AGO) ? null : instant;
        } catch (DateTimeException e) {
            return null;
        }
    }

    Duration seconds(String field) {
        Json value = at(field);
        double seconds = value.node.asDouble(-1);
        if (value.isNull() || !(seconds >= 0) || seconds > Integer.MAX_VALUE) {
            return null;
        }
        return Duration.ofMillis(Math.round(seconds * 1000));
    }

    URI uri(String field) {
        String text = text(field);
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            URI uri = new URI(text.strip());
            return uri.getPort() > HIGHEST_PORT ? null : uri;
        } catch (URISyntaxException e) {
            return null;
        }
    }
}
