package io.jenkins.plugins.scalingo.simulator;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What a call to the control API says; a field that is missing or of the wrong type is the caller's mistake. */
record Fields(JsonNode json) {
    boolean has(String name) {
        return json.hasNonNull(name);
    }

    String text(String name) {
        return given(name, json.path(name).isValueNode()).asText();
    }

    String text(String name, String otherwise) {
        return has(name) ? text(name) : otherwise;
    }

    int number(String name) {
        return given(name, json.path(name).canConvertToInt()).asInt();
    }

    int number(String name, int otherwise) {
        return has(name) ? number(name) : otherwise;
    }

    Duration seconds(String name) {
        return Duration.ofMillis(Math.round(given(name, json.path(name).isNumber()).asDouble() * 1000));
    }

    boolean flag(String name) {
        return given(name, json.path(name).isBoolean()).asBoolean();
    }

    boolean flag(String name, boolean otherwise) {
        return has(name) ? flag(name) : otherwise;
    }

    Optional<String> optionalText(String name) {
        return has(name) ? Optional.of(text(name)) : Optional.empty();
    }

    Stream<String> texts(String name) {
        return StreamSupport.stream(given(name, json.path(name).isArray()).spliterator(), false)
                .map(JsonNode::asText);
    }

    void ifText(String name, Consumer<String> then) {
        optionalText(name).ifPresent(then);
    }

    void ifNumber(String name, Consumer<Integer> then) {
        if (has(name)) {
            then.accept(number(name));
        }
    }

    void ifFlag(String name, Consumer<Boolean> then) {
        if (has(name)) {
            then.accept(flag(name));
        }
    }

    private JsonNode given(String name, boolean fits) {
        if (!fits || !has(name)) {
            throw new IllegalArgumentException("the field " + name + " is missing or not of its type");
        }
        return json.get(name);
    }
}
