package io.jenkins.plugins.scalingo.simulator;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Reading and writing JSON, with dates the way the platform prints them. */
final class Json {
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new SimpleModule().addSerializer(Instant.class, ToStringSerializer.instance))
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .enable(SerializationFeature.WRITE_ENUMS_USING_TO_STRING)
            .build();
    private static final DateTimeFormatter WITH_OFFSET =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSxxx").withZone(ZoneOffset.ofHours(1));
    private static final DateTimeFormatter WITH_Z =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSX").withZone(ZoneOffset.UTC);

    /** How one half of the platform writes "never"; the other half writes null. */
    static final String NEVER = "0001-01-01T00:00:00Z";

    private Json() {}

    static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    /** Any of this package's records, in lower case with underscores. */
    static JsonNode tree(Object value) {
        return MAPPER.valueToTree(value);
    }

    /** Reads a body; an empty one is an empty object. */
    static JsonNode read(byte[] body) throws JsonProcessingException {
        if (body.length == 0) {
            return object();
        }
        try {
            return MAPPER.readTree(body);
        } catch (JsonProcessingException e) {
            throw e;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] write(JsonNode node) {
        try {
            return MAPPER.writeValueAsBytes(node);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(JsonNode node) {
        try {
            return MAPPER.writeValueAsString(node);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The regional API's dates: with an offset, null for never. */
    static String offset(Instant at) {
        return at == null ? null : WITH_OFFSET.format(at);
    }

    /** The review apps' dates: in UTC, null for never. */
    static String utc(Instant at) {
        return at == null ? null : WITH_Z.format(at);
    }

    /** The pull requests' dates: in UTC, the year one for never. */
    static String utcOrNever(Instant at) {
        return at == null ? NEVER : WITH_Z.format(at);
    }
}
