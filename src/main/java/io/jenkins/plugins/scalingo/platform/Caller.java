package io.jenkins.plugins.scalingo.platform;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * Makes calls: waits for the budget, adds the bearer, sends, renews the bearer once after a 401, and turns every
 * failure into a {@link ScalingoException}. Copies differ in precedence or time-out and share everything else.
 * Thread-safe.
 */
final class Caller implements Bearer.Exchange {
    static final Duration TIMEOUT = Duration.ofSeconds(30);
    static final String JSON = "application/json";

    private final Region region;
    private final ApiToken token;
    private final RequestBudget budget;
    private final Transport transport;
    private final Time time;
    private final TrustedHosts hosts;
    private final Secrets secrets;
    private final Failures failures;
    private final Bearer bearer;
    private final Precedence precedence;
    private final Duration timeout;

    Caller(Region region, ApiToken token, RequestBudget budget, Transport transport, Time time) {
        this.region = Objects.requireNonNull(region, "region");
        this.token = Objects.requireNonNull(token, "token");
        this.budget = Objects.requireNonNull(budget, "budget");
        this.transport = Objects.requireNonNull(transport, "transport");
        this.time = Objects.requireNonNull(time, "time");
        this.hosts = new TrustedHosts(region);
        this.secrets = new Secrets(token);
        this.failures = new Failures(secrets);
        this.precedence = Precedence.BACKGROUND;
        this.timeout = TIMEOUT;
        this.bearer = new Bearer(this, time);
    }

    private Caller(Caller other, Precedence precedence, Duration timeout) {
        this.region = other.region;
        this.token = other.token;
        this.budget = other.budget;
        this.transport = other.transport;
        this.time = other.time;
        this.hosts = other.hosts;
        this.secrets = other.secrets;
        this.failures = other.failures;
        this.bearer = other.bearer;
        this.precedence = Objects.requireNonNull(precedence, "precedence");
        this.timeout = timeout;
    }

    Caller with(Precedence other) {
        return new Caller(this, other, timeout);
    }

    Caller within(Duration other) {
        if (other.isNegative() || other.isZero()) {
            throw new IllegalArgumentException("The time for a call must be positive: " + other);
        }
        return new Caller(this, precedence, other);
    }

    Region region() {
        return region;
    }

    Precedence precedence() {
        return precedence;
    }

    URI api() {
        return region.api();
    }

    URI auth() {
        return region.auth();
    }

    Transport transport() {
        return transport;
    }

    Duration timeout() {
        return timeout;
    }

    Failures failures() {
        return failures;
    }

    Secrets secrets() {
        return secrets;
    }

    /** A call whose answer does not matter. */
    void run(Call call) throws ScalingoException, InterruptedException {
        exchange(call, call.uri());
    }

    /** A call whose answer is an object in a frame of that name. */
    <T> T one(Call call, String frame, Function<Json, T> reader) throws ScalingoException, InterruptedException {
        Transport.Response response = exchange(call, call.uri());
        Json framed = object(call, response).at(frame);
        if (!framed.isObject()) {
            throw failures.unreadable(call, response, "without the \"" + frame + "\" that belongs there");
        }
        return reader.apply(framed);
    }

    /** A call whose answer is an object. */
    Json object(Call call) throws ScalingoException, InterruptedException {
        return object(call, exchange(call, call.uri()));
    }

    /** A call whose answer may be an object, and need not be anything. */
    Optional<Json> objectIfAny(Call call) throws ScalingoException, InterruptedException {
        Transport.Response response = exchange(call, call.uri());
        boolean nothing = new String(response.body(), StandardCharsets.UTF_8).isBlank();
        return nothing ? Optional.empty() : Optional.of(object(call, response));
    }

    /** A call whose answer is a list in a frame of that name, with all its pages. */
    <T> List<T> list(Call call, String frame, Function<Json, T> reader) throws ScalingoException, InterruptedException {
        return new Pages<>(this, frame, reader).of(call, Integer.MAX_VALUE);
    }

    /** At most that many items of such a list, with no more pages than they need. */
    <T> List<T> list(Call call, String frame, Function<Json, T> reader, int most)
            throws ScalingoException, InterruptedException {
        List<T> items = new Pages<>(this, frame, reader).of(call, most);
        return items.size() > most ? items.subList(0, most) : items;
    }

    /** The first page of such a list. */
    <T> List<T> firstPage(Call call, String frame, Function<Json, T> reader)
            throws ScalingoException, InterruptedException {
        return new Pages<>(this, frame, reader).of(call, 0);
    }

    /** What is at an address that the platform gave, as text. */
    String text(Call call, URI uri) throws ScalingoException, InterruptedException {
        if (!"https".equalsIgnoreCase(uri.getScheme()) && !"http".equalsIgnoreCase(uri.getScheme())) {
            throw failures.refused(call, "the platform gave an address for it that is not one of the web.");
        }
        return new String(exchange(call, trusted(call, uri)).body(), StandardCharsets.UTF_8);
    }

    /** The same address if it may be given the bearer. */
    URI trusted(Call call, URI uri) throws ScalingoException {
        if (!hosts.trusts(uri)) {
            String host =
                    uri.getHost() == null ? "no host" : Text.line(uri.getScheme() + "://" + uri.getRawAuthority(), 100);
            throw failures.refused(
                    call,
                    "the platform gave an address at " + host + ", which does not belong to the region " + region.name()
                            + ": the account's bearer is not sent there.");
        }
        return uri;
    }

    /** The same call if the platform's ids that it is about can be part of an address. */
    Call addressed(Call call, String... ids) throws ScalingoException {
        for (String id : ids) {
            if (!Call.fits(id)) {
                String why = "the platform gave it an id, \"" + Text.line(id, 60) + "\", that no address can have.";
                throw failures.refused(call, why);
            }
        }
        return call;
    }

    /** Waits until one request more may be made. */
    void await() throws InterruptedException {
        budget.acquire(precedence);
    }

    String bearerOfNow() throws ScalingoException, InterruptedException {
        return bearer.get();
    }

    Json object(Call call, Transport.Response response) throws ScalingoException {
        Json json = Json.read(response.body());
        if (json == null || !json.isObject()) {
            String why = response.body().length == 0
                    ? "with nothing"
                    : "not with the JSON that belongs there, or only a part of it";
            throw failures.unreadable(call, response, why);
        }
        return json;
    }

    Transport.Response exchange(Call call, URI uri) throws ScalingoException, InterruptedException {
        String used = bearer.get();
        Transport.Response response = send(call, uri, used);
        if (response.status() == 401) {
            response = send(call, uri, bearer.insteadOf(used));
        }
        return success(call, response);
    }

    private Transport.Response send(Call call, URI uri, String with) throws ScalingoException, InterruptedException {
        byte[] body = call.body() == null ? null : Json.write(call.body());
        Map<String, String> headers = headers(call, "Bearer " + with);
        await();
        return transport(call, new Transport.Request(call.method(), uri, headers, body, timeout));
    }

    private static Map<String, String> headers(Call call, String authorization) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Accept", call.accept());
        headers.put("Authorization", authorization);
        if (call.body() != null) {
            headers.put("Content-Type", JSON);
        }
        return headers;
    }

    private Transport.Response transport(Call call, Transport.Request request)
            throws ScalingoException, InterruptedException {
        try {
            return transport.send(request);
        } catch (IOException e) {
            throw failures.broke(call, e, request.timeout());
        }
    }

    Transport.Response success(Call call, Transport.Response response) throws ScalingoException {
        int status = response.status();
        if (status >= 200 && status <= 299) {
            return response;
        }
        Duration wait = RetryAfter.of(response, time.instant()).orElse(status == 429 ? RequestBudget.PAUSE : null);
        if (status == 429) {
            budget.refused(wait);
        }
        throw failures.answered(call, response, wait);
    }

    private Call exchangeCall() {
        return Call.post("exchange the API token for a bearer", auth(), null, "tokens", "exchange");
    }

    @Override
    public String bearer(Bearer.Needed needed) throws ScalingoException, InterruptedException {
        Call call = exchangeCall();
        // Every call of the account waits for this one, whoever asked first.
        budget.acquire(Precedence.INTERACTIVE);
        if (!needed.stillNeeded()) {
            return null;
        }
        Map<String, String> headers = headers(call, "Basic " + Secrets.basic(token.secret()));
        Transport.Request request = new Transport.Request("POST", call.uri(), headers, null, timeout);
        Transport.Response response = success(call, transport(call, request));
        String fresh = object(call, response).text("token");
        if (fresh == null || !Secrets.printable(fresh)) {
            throw failures.unreadable(call, response, "without a bearer that can be used");
        }
        secrets.add(fresh);
        return fresh;
    }

    @Override
    public Duration patience() {
        return timeout.multipliedBy(2).plus(budget.expectedWait(Precedence.INTERACTIVE));
    }

    @Override
    public ScalingoException waitedInVain(Duration waited) {
        return failures.waitedInVain(exchangeCall(), waited);
    }
}
