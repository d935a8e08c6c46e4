package io.jenkins.plugins.scalingo.platform;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** A list that the platform tells page by page, each in a frame of that name. Bounded, whatever the platform says. */
record Pages<T>(Caller caller, String frame, Function<Json, T> reader) {
    private static final int MOST_PAGES = 200;
    private static final int MOST_ITEMS = 100_000;

    /** The list's items, with no more pages than it takes to have enough. */
    List<T> of(Call call, int enough) throws ScalingoException, InterruptedException {
        List<T> items = new ArrayList<>();
        Call next = call;
        for (int page = 1; ; ) {
            Transport.Response response = caller.exchange(next, next.uri());
            Json answer = caller.object(next, response);
            gather(next, response, answer, items);
            int following = answer.at("meta").at("pagination").number("next_page");
            if (following <= 0 || items.size() >= enough) {
                return List.copyOf(items);
            }
            if (following <= page || following > MOST_PAGES) {
                throw caller.failures()
                        .unreadable(
                                next,
                                response,
                                "with page " + following + " after page " + page + ", where pages must go up and at"
                                        + " most " + MOST_PAGES + " are read");
            }
            page = following;
            next = call.query("page", String.valueOf(page));
        }
    }

    private void gather(Call call, Transport.Response response, Json answer, List<T> items) throws ScalingoException {
        if (!answer.hasList(frame)) {
            throw caller.failures()
                    .unreadable(call, response, "without the list \"" + frame + "\" that belongs there");
        }
        answer.at(frame).items().stream()
                .filter(Json::isObject)
                .map(reader)
                .filter(Objects::nonNull)
                .forEach(items::add);
        if (items.size() > MOST_ITEMS) {
            throw caller.failures().unreadable(call, response, "with more than " + MOST_ITEMS + " items by now");
        }
    }
}
