package io.jenkins.plugins.scalingo.githost;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** Tells one address what happens, in the words of the host. */
final class Webhook implements Follower {
    private static final int FIRST_REFUSAL = 300;

    private final GitHost host;
    private final Dialect dialect;
    private final URI address;
    private final HttpClient client = HttpClient.newHttpClient();

    Webhook(GitHost host, Dialect dialect, URI address) {
        this.host = host;
        this.dialect = dialect;
        this.address = address;
    }

    @Override
    public void pushed(HostedRepository repository, String branch, String before, String after) {
        call(dialect.pushed(host, repository, branch, before, after));
    }

    @Override
    public void changed(HostedRepository repository, ChangeRequest request, Change change) {
        dialect.changed(host, repository, request, change).ifPresent(this::call);
    }

    private void call(Dialect.Hook hook) {
        try {
            HttpRequest.Builder request = HttpRequest.newBuilder(address)
                    .header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString(Json.text(hook.body())));
            hook.headers().forEach(request::header);
            HttpResponse<String> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() >= FIRST_REFUSAL) {
                throw new IllegalStateException(
                        "the webhook " + address + " answered " + answer.statusCode() + ": " + answer.body());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the webhook " + address + " was not reached", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while calling the webhook " + address, e);
        }
    }
}
