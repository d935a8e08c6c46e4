package io.jenkins.plugins.scalingo.view;

import io.jenkins.plugins.scalingo.platform.App;
import io.jenkins.plugins.scalingo.platform.AppName;
import io.jenkins.plugins.scalingo.platform.Deployment;
import io.jenkins.plugins.scalingo.platform.RepoLink;
import io.jenkins.plugins.scalingo.platform.ReviewApp;
import io.jenkins.plugins.scalingo.platform.Scalingo;
import io.jenkins.plugins.scalingo.platform.ScalingoException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Something that a page asks the platform about an app, by one call.
 *
 * @param usual how long an answer is good for
 * @param call makes the call
 * @param part where the answer is in a glimpse
 * @param put puts an answer there
 */
record Question<T>(
        Duration usual,
        Call<T> call,
        Function<Glimpse, Answer<T>> part,
        BiFunction<Glimpse, Answer<T>, Glimpse> put) {

    static final Question<List<ReviewApp>> REVIEW_APPS = new Question<>(
            Duration.ofSeconds(15),
            (client, app) -> client.reviewApps().list(app),
            Glimpse::reviewApps,
            Glimpse::withReviewApps);

    static final Question<Optional<RepoLink>> LINK = new Question<>(
            Duration.ofMinutes(5),
            (client, app) -> client.repoLinks().get(app),
            Glimpse::link,
            Glimpse::withLink);

    static final Question<List<Deployment>> DEPLOYMENTS = new Question<>(
            Duration.ofSeconds(15),
            (client, app) -> client.deployments().list(app).stream()
                    .limit(Glimpse.MOST_DEPLOYMENTS)
                    .toList(),
            Glimpse::deployments,
            Glimpse::withDeployments);

    static final Question<Map<String, URI>> ADDRESSES = new Question<>(
            Duration.ofMinutes(10),
            (client, app) -> client.apps().list().stream()
                    .filter(listed -> listed.url() != null)
                    .collect(Collectors.toMap(App::name, App::url, (one, other) -> one)),
            Glimpse::addresses,
            Glimpse::withAddresses);

    /** All of them, in the order in which a fresh page needs them. */
    static final List<Question<?>> ALL = List.of(REVIEW_APPS, LINK, DEPLOYMENTS, ADDRESSES);

    /** A new review app's address is worth an earlier look, but not one at each turn: it may have none. */
    private static final Duration NEW_ADDRESSES = Duration.ofSeconds(45);

    /** Since when it has been due; {@link Instant#MIN} if it was never asked, or is out of date. */
    Instant due(Glimpse glimpse) {
        return part.apply(glimpse).at().map(at -> at.plus(goodFor(glimpse))).orElse(Instant.MIN);
    }

    private Duration goodFor(Glimpse glimpse) {
        return this == ADDRESSES && glimpse.lacksAddresses() ? NEW_ADDRESSES : usual;
    }

    /** Asks; the answer says what the glimpse looks like then. */
    UnaryOperator<Glimpse> ask(Scalingo client, AppName app, Instant now)
            throws ScalingoException, InterruptedException {
        Answer<T> answer = Answer.of(call.ask(client, app), now);
        return before -> put.apply(before, answer);
    }

    Glimpse failed(Glimpse before, String why, Instant now) {
        return put.apply(before, part.apply(before).failed(why, now));
    }

    Glimpse outdated(Glimpse before) {
        return put.apply(before, part.apply(before).outdated());
    }

    /** One call to the platform. */
    @FunctionalInterface
    interface Call<T> {
        T ask(Scalingo client, AppName app) throws ScalingoException, InterruptedException;
    }
}
