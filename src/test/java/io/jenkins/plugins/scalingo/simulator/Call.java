package io.jenkins.plugins.scalingo.simulator;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * One HTTP request as the platform gets it.
 *
 * @param method in capitals
 * @param path decoded segments of the path
 * @param query decoded parameters, the last one wins
 * @param headers by lower-case name
 * @param body never null, empty when there is none
 */
public record Call(
        String method, List<String> path, Map<String, String> query, Map<String, String> headers, byte[] body) {

    /**
     * @param uri where the call goes; only path and query count
     * @param headers by name in any case
     * @param body null when there is none
     */
    public static Call of(String method, URI uri, Map<String, String> headers, byte[] body) {
        Map<String, String> lowerCase = new LinkedHashMap<>();
        headers.forEach((name, value) -> lowerCase.put(name.toLowerCase(Locale.ROOT), value));
        return new Call(
                method.toUpperCase(Locale.ROOT),
                segments(uri.getRawPath()),
                parameters(uri.getRawQuery()),
                lowerCase,
                body == null ? new byte[0] : body);
    }

    Optional<String> header(String lowerCaseName) {
        return Optional.ofNullable(headers.get(lowerCaseName));
    }

    /** The path alone: what may be shown in a log, unlike query and headers. */
    String pathText() {
        return "/" + String.join("/", path);
    }

    private static List<String> segments(String rawPath) {
        if (rawPath == null) {
            return List.of();
        }
        return Arrays.stream(rawPath.split("/"))
                .filter(segment -> !segment.isEmpty())
                .map(segment -> decoded(segment.replace("+", "%2B")))
                .toList();
    }

    private static Map<String, String> parameters(String rawQuery) {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (rawQuery != null) {
            for (String pair : rawQuery.split("&")) {
                int equals = pair.indexOf('=');
                String name = equals < 0 ? pair : pair.substring(0, equals);
                parameters.put(decoded(name), equals < 0 ? "" : decoded(pair.substring(equals + 1)));
            }
        }
        return parameters;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
