package io.jenkins.plugins.scalingo.platform;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an error's body says, whatever it is: JSON of any shape, plain text, a proxy's HTML page, nothing, or something
 * cut off.
 *
 * @param text on one line, bounded, without secrets; empty if the body says nothing
 * @param resource what was not found; empty if the body does not say
 * @param url where the platform sends the reader to put things right; empty if nowhere
 */
record Said(String text, String resource, String url) {
    static final int LONGEST = 300;

    private static final int LOOKED_AT = 64 * 1024;
    private static final int DEEPEST = 6;
    private static final int MOST_PARTS = 20;
    private static final Pattern HTML =
            Pattern.compile("(?is)^\\s*(?:<!doctype\\s+html|<html|<head|<body|<center|<h1|<title)\\b.*");
    private static final Pattern INVISIBLE =
            Pattern.compile("(?is)<(script|style)\\b.*?(?:</\\1\\s*>|$)|<!--.*?(?:-->|$)");
    private static final List<Pattern> TELLING = List.of(
            Pattern.compile("(?is)<title\\b[^>]{0,300}>(.*?)(?:</title\\s*>|$)"),
            Pattern.compile("(?is)<h1\\b[^>]{0,300}>(.*?)(?:</h1\\s*>|$)"));
    private static final Pattern TAG = Pattern.compile("<[^>]*(?:>|$)");
    /** What frames a message in JSON without being one, most telling first. */
    private static final List<String> MESSAGES =
            List.of("error", "errors", "error_description", "message", "messages", "detail");

    static Said by(byte[] body, Secrets secrets) {
        String raw = new String(body, 0, Math.min(body.length, LOOKED_AT), StandardCharsets.UTF_8);
        if (!raw.isEmpty() && raw.charAt(0) == '\ufeff') {
            raw = raw.substring(1);
        }
        Json json = body.length > LOOKED_AT ? null : Json.read(raw);
        if (json != null) {
            return new Said(
                    line(ofJson(json), secrets),
                    line(json.isObject() ? json.textOrEmpty("resource") : "", secrets),
                    line(json.isObject() ? json.textOrEmpty("url") : "", secrets));
        }
        return new Said(line(HTML.matcher(raw).matches() ? ofHtml(raw) : raw, secrets), "", "");
    }

    private static String line(String text, Secrets secrets) {
        return Text.line(secrets.redact(text), LONGEST);
    }

    private static String ofJson(Json json) {
        Set<String> parts = new LinkedHashSet<>();
        if (json.isObject()) {
            for (String field : MESSAGES) {
                gather(json.at(field), "", 0, parts);
            }
        }
        if (parts.isEmpty()) {
            gather(json, "", 0, parts);
        } else if (json.isObject() && !json.textOrEmpty("resource").isEmpty()) {
            return json.text("resource") + ": " + String.join("; ", parts);
        }
        return String.join("; ", parts);
    }

    private static void gather(Json json, String name, int depth, Set<String> parts) {
        if (depth > DEEPEST || parts.size() >= MOST_PARTS) {
            return;
        }
        if (json.isObject()) {
            for (Map.Entry<String, Json> field : json.fields()) {
                boolean frame = MESSAGES.contains(field.getKey());
                gather(field.getValue(), frame ? name : path(name, field.getKey()), depth + 1, parts);
            }
        } else if (json.isArray() && json.items().stream().allMatch(item -> item.text() != null)) {
            List<String> texts = new ArrayList<>();
            json.items().stream().limit(MOST_PARTS).forEach(item -> texts.add(item.text()));
            add(name, String.join(", ", texts), parts);
        } else if (json.isArray()) {
            json.items().forEach(item -> gather(item, name, depth + 1, parts));
        } else if (json.text() != null) {
            add(name, json.text(), parts);
        }
    }

    private static String path(String name, String field) {
        return name.isEmpty() ? field : name + "." + field;
    }

    private static void add(String name, String text, Set<String> parts) {
        if (!text.isBlank()) {
            parts.add(name.isEmpty() ? text : name + ": " + text);
        }
    }

    private static String ofHtml(String html) {
        String visible = INVISIBLE.matcher(html).replaceAll(" ");
        for (Pattern telling : TELLING) {
            Matcher matcher = telling.matcher(visible);
            if (matcher.find() && !plain(matcher.group(1)).isBlank()) {
                return plain(matcher.group(1));
            }
        }
        return plain(visible);
    }

    private static String plain(String html) {
        return TAG.matcher(html)
                .replaceAll(" ")
                .replace("&nbsp;", " ")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }
}
