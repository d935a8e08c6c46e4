package io.jenkins.plugins.scalingo.simulator;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Function;

/**
 * An admitted call on its way through the platform.
 *
 * @param world everything there is
 * @param caller whose call it is; null where anybody may call
 * @param call as it came in
 * @param arguments what stands at the open places of the path
 */
record Exchange(World world, Account caller, Call call, List<String> arguments) {
    private static final int USUAL_PAGE = 20;
    private static final int LARGEST_PAGE = 50;

    String argument(int index) {
        return arguments.get(index);
    }

    /** The app that the path names; another account's app is as good as none. */
    App app() {
        return world.apps
                .find(argument(0))
                .filter(app -> app.owner == caller)
                .orElseThrow(() -> Refusal.notFound("app"));
    }

    JsonNode body() {
        try {
            return Json.read(call.body());
        } catch (JsonProcessingException e) {
            throw Refusal.badRequest("the JSON in the request could not be read");
        }
    }

    /** The object that wraps all fields of a body. */
    JsonNode wrapped(String name) {
        JsonNode inner = body().path(name);
        if (!inner.isObject()) {
            throw Refusal.invalid(name, "missing field");
        }
        return inner;
    }

    /** A field that must be there; numbers are taken as their text. */
    static String required(JsonNode object, String field) {
        String value = object.path(field).asText("");
        if (value.isEmpty()) {
            throw Refusal.invalid(field, "missing field");
        }
        return value;
    }

    /** The page that was asked for, with what a client needs to ask for the next. */
    <T> Answer page(String name, List<T> all, Function<T, ObjectNode> shown) {
        int size = Math.min(LARGEST_PAGE, number("per_page", USUAL_PAGE));
        int page = number("page", 1);
        int pages = Math.max(1, (all.size() + size - 1) / size);
        int from = (int) Math.min(all.size(), (page - 1L) * size);
        ObjectNode body = list(name, all.subList(from, Math.min(all.size(), from + size)), shown);
        ObjectNode pagination = body.putObject("meta").putObject("pagination");
        pagination.put("current_page", page);
        pagination.put("next_page", page < pages ? Integer.valueOf(page + 1) : null);
        pagination.put("prev_page", page > 1 ? Integer.valueOf(page - 1) : null);
        pagination.put("total_pages", pages).put("total_count", all.size());
        return Answer.json(200, body);
    }

    static <T> ObjectNode list(String name, List<T> all, Function<T, ObjectNode> shown) {
        ObjectNode body = Json.object();
        ArrayNode items = body.putArray(name);
        all.forEach(each -> items.add(shown.apply(each)));
        return body;
    }

    private int number(String parameter, int otherwise) {
        try {
            return Math.max(1, Integer.parseInt(call.query().getOrDefault(parameter, "")));
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }
}
