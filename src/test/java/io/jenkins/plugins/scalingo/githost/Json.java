package io.jenkins.plugins.scalingo.githost;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Bodies, written as names and values in turn. */
final class Json {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Json() {}

    /** An object; a value is text, a number, a boolean, null, or what {@link #object} and {@link #array} made. */
    static JsonNode object(Object... namesAndValues) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            object.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return MAPPER.valueToTree(object);
    }

    static ArrayNode array(Collection<? extends JsonNode> items) {
        return MAPPER.createArrayNode().addAll(items);
    }

    /** What an API answers with when there is always something. */
    static Optional<JsonNode> some(Object... namesAndValues) {
        return Optional.of(object(namesAndValues));
    }

    static String text(JsonNode body) throws JsonProcessingException {
        return MAPPER.writeValueAsString(body);
    }
}
