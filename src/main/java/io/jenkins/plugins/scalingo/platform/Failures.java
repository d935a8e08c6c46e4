package io.jenkins.plugins.scalingo.platform;

import io.jenkins.plugins.scalingo.platform.ScalingoException.Failure;
import io.jenkins.plugins.scalingo.platform.ScalingoException.Kind;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import javax.net.ssl.SSLHandshakeException;

/** Puts failures into words: what was tried, what happened, what to do. */
final class Failures {
    private static final int LONGEST_REASON = 200;
    private static final String MAYBE = " It may have been carried out all the same.";

    private final Secrets secrets;

    Failures(Secrets secrets) {
        this.secrets = secrets;
    }

    /** An answer that is no success. */
    ScalingoException answered(Call call, Transport.Response response, Duration retryAfter) {
        int status = response.status();
        Said said = Said.by(response.body(), secrets);
        Kind kind = kind(call, status);
        boolean maybe = call.changes() && (kind == Kind.SERVER_ERROR || kind == Kind.TIMED_OUT);
        String message = "Scalingo answered " + status
                + (said.text().isEmpty() ? " without saying why" : ": " + ended(said.text()))
                + hint(call, kind, said, response, retryAfter) + (maybe ? MAYBE : "");
        return make(kind, status, call, said, retryAfter, maybe, message, null);
    }

    /** No answer, or not a whole one. */
    ScalingoException broke(Call call, IOException error, Duration timeout) {
        String host = call.root().getHost();
        boolean never = neverSent(error);
        boolean maybe = call.changes() && !never;
        Kind kind = error instanceof HttpTimeoutException && !never ? Kind.TIMED_OUT : Kind.UNREACHABLE;
        String what;
        if (error instanceof HttpConnectTimeoutException) {
            what = "no connection to " + host + " in time. Check the network and Jenkins' proxy settings.";
        } else if (kind == Kind.TIMED_OUT) {
            what = host + " gave no complete answer within " + timeout.toSeconds() + " s.";
        } else if (never) {
            what = "no connection to " + host + " (" + reason(error)
                    + "). Check the network, the region's URLs and Jenkins' proxy settings.";
        } else if (error instanceof TooLargeException) {
            kind = Kind.UNREADABLE;
            what = reason(error) + ".";
        } else {
            what = "the connection to " + host + " broke off (" + reason(error) + ").";
        }
        return make(kind, 0, call, nothing(), null, maybe, what + (maybe ? MAYBE : ""), secrets.harmless(error));
    }

    /** A success whose body is not what it should be. The body itself is not quoted: a success may hold secrets. */
    ScalingoException unreadable(Call call, Transport.Response response, String why) {
        boolean maybe = call.changes();
        String type = response.header("Content-Type")
                .map(value -> " of type " + Text.line(secrets.redact(value), 60))
                .orElse("");
        String message = "Scalingo answered " + response.status() + ", but " + why + " (" + response.body().length
                + " bytes" + type + ")." + (maybe ? MAYBE : "");
        return make(Kind.UNREADABLE, response.status(), call, nothing(), null, maybe, message, null);
    }

    /** Refused here, before anything was sent. */
    ScalingoException refused(Call call, String why) {
        return make(Kind.UNEXPECTED, 0, call, nothing(), null, false, why, null);
    }

    /** Another thread did not get its bearer in time. */
    ScalingoException waitedInVain(Call call, Duration waited) {
        String why = "another call has been renewing the account's bearer for more than " + waited.toSeconds() + " s.";
        return make(Kind.TIMED_OUT, 0, call, nothing(), null, false, why, null);
    }

    private ScalingoException make(
            Kind kind,
            int status,
            Call call,
            Said said,
            Duration retryAfter,
            boolean maybe,
            String what,
            Throwable cause) {
        String app = call.app() == null ? "" : "app " + call.app() + ", ";
        String message = "Could not " + call.what() + " (" + app + call.request() + "): " + what;
        return new ScalingoException(new Failure(
                kind,
                status,
                call.what(),
                call.app(),
                said.text(),
                said.resource(),
                retryAfter,
                maybe,
                secrets.redact(message),
                cause));
    }

    private static Said nothing() {
        return new Said("", "", "");
    }

    /** That the token cannot be exchanged says nothing about what the call behind it is for. */
    private static Kind kind(Call call, int status) {
        Kind kind = kind(status);
        return kind == Kind.NOT_FOUND && call.exchangesToken() ? Kind.UNEXPECTED : kind;
    }

    private static Kind kind(int status) {
        return switch (status) {
            case 400, 405, 406, 411, 413, 414, 415, 422, 431 -> Kind.INVALID;
            case 401 -> Kind.UNAUTHORIZED;
            case 402 -> Kind.PAYMENT_REQUIRED;
            case 403 -> Kind.FORBIDDEN;
            case 404, 410 -> Kind.NOT_FOUND;
            case 408 -> Kind.TIMED_OUT;
            case 409, 423 -> Kind.CONFLICT;
            case 429 -> Kind.RATE_LIMITED;
            case 301, 302, 303, 307, 308 -> Kind.REDIRECTED;
            default -> status >= 500 && status <= 599 ? Kind.SERVER_ERROR : Kind.UNEXPECTED;
        };
    }

    private String hint(Call call, Kind kind, Said said, Transport.Response response, Duration retryAfter) {
        return switch (kind) {
            case UNAUTHORIZED ->
                " The API token was revoked or is not valid: create a new one in the Scalingo dashboard"
                        + " and update the credentials in Jenkins.";
            case PAYMENT_REQUIRED ->
                " The account's plan does not allow it: see "
                        + (said.url().isEmpty() ? "the billing page of the Scalingo dashboard." : said.url() + " .");
            case FORBIDDEN -> " The account has not the right to do this: check its role on the app.";
            case NOT_FOUND -> notFound(call, said);
            case CONFLICT ->
                " Its present state does not allow it; it may once a running deployment or operation has ended.";
            case INVALID -> " The values sent were not accepted; correct them before trying again.";
            case RATE_LIMITED ->
                " The account has used up its requests of this minute; no call is made for " + retryAfter.toSeconds()
                        + " s.";
            case TIMED_OUT, SERVER_ERROR -> " The trouble is the platform's: try again later.";
            case REDIRECTED ->
                " It points to " + target(response) + ", which is not followed: check the region's URLs and the proxy.";
            default -> call.exchangesToken() ? " Check the region's URLs and the proxy." : "";
        };
    }

    private static String notFound(Call call, Said said) {
        if (call.app() != null && said.resource().equals("app")) {
            return " Check the app's name and region, and that the account can see it.";
        }
        return " It does not exist, exists no more, or the account cannot see it.";
    }

    private String target(Transport.Response response) {
        Optional<String> location = response.header("Location");
        if (location.isEmpty()) {
            return "nowhere";
        }
        try {
            URI uri = new URI(location.get().strip());
            String root = uri.getHost() == null ? "" : uri.getScheme() + "://" + uri.getHost();
            return Text.line(secrets.redact(root + uri.getPath()), LONGEST_REASON);
        } catch (URISyntaxException e) {
            return "an address that is none";
        }
    }

    private static boolean neverSent(IOException error) {
        return error instanceof ConnectException
                || error instanceof HttpConnectTimeoutException
                || error instanceof UnknownHostException
                || error instanceof SSLHandshakeException
                || error.getCause() instanceof UnresolvedAddressException;
    }

    private String reason(Throwable error) {
        Throwable telling = error;
        while ((telling.getMessage() == null || telling.getMessage().isBlank()) && telling.getCause() != null) {
            telling = telling.getCause();
        }
        if (telling instanceof UnresolvedAddressException || telling instanceof UnknownHostException) {
            return "the host's name is not known";
        }
        String message = telling.getMessage();
        if (message == null || message.isBlank()) {
            return telling.getClass()
                    .getSimpleName()
                    .replaceAll("(?<=[a-z])(?=[A-Z])", " ")
                    .toLowerCase(Locale.ROOT);
        }
        return Text.line(secrets.redact(message), LONGEST_REASON);
    }

    private static String ended(String text) {
        return text.endsWith(".") || text.endsWith("!") || text.endsWith("…") ? text : text + ".";
    }
}
