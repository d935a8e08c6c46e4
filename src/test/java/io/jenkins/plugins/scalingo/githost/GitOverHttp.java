package io.jenkins.plugins.scalingo.githost;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;
import io.undertow.util.Methods;
import io.undertow.util.StatusCodes;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Function;
import java.util.zip.GZIPInputStream;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.transport.PacketLineOut;
import org.eclipse.jgit.transport.RefAdvertiser.PacketLineOutRefAdvertiser;
import org.eclipse.jgit.transport.UploadPack;

/** Fetching by Git's smart HTTP protocol: {@code /<owner>/<name>.git}. */
final class GitOverHttp implements HttpHandler {
    private static final String REFS = ".git/info/refs";
    private static final String PACK = ".git/git-upload-pack";
    private static final String SERVICE = "git-upload-pack";

    private final Function<String, Optional<HostedRepository>> repositories;

    /** @param repositories by path */
    GitOverHttp(Function<String, Optional<HostedRepository>> repositories) {
        this.repositories = repositories;
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) throws IOException {
        String path = exchange.getRequestPath().substring(1);
        if (path.endsWith(REFS) && exchange.getQueryString().equals("service=" + SERVICE)) {
            serve(exchange, path.substring(0, path.length() - REFS.length()));
        } else if (path.endsWith(PACK) && exchange.getRequestMethod().equals(Methods.POST)) {
            serve(exchange, path.substring(0, path.length() - PACK.length()));
        } else {
            exchange.setStatusCode(StatusCodes.NOT_FOUND);
        }
    }

    private void serve(HttpServerExchange exchange, String path) throws IOException {
        Optional<HostedRepository> repository = repositories.apply(path);
        if (repository.isEmpty()) {
            exchange.setStatusCode(StatusCodes.NOT_FOUND);
            return;
        }
        exchange.startBlocking();
        exchange.getResponseHeaders().put(Headers.CACHE_CONTROL, "no-cache");
        boolean pack = exchange.getRequestMethod().equals(Methods.POST);
        exchange.getResponseHeaders()
                .put(Headers.CONTENT_TYPE, "application/x-" + SERVICE + (pack ? "-result" : "-advertisement"));
        UploadPack upload = uploadPack(repository.get().git());
        if (pack) {
            upload.upload(body(exchange), exchange.getOutputStream(), null);
        } else {
            PacketLineOut out = new PacketLineOut(exchange.getOutputStream());
            out.writeString("# service=" + SERVICE + "\n");
            out.end();
            upload.sendAdvertisedRefs(new PacketLineOutRefAdvertiser(out));
        }
        exchange.getOutputStream().close();
    }

    /** One for each of the two requests of a fetch: they share nothing. */
    private static UploadPack uploadPack(Repository git) {
        UploadPack upload = new UploadPack(git);
        upload.setBiDirectionalPipe(false);
        return upload;
    }

    private static InputStream body(HttpServerExchange exchange) throws IOException {
        String encoding = exchange.getRequestHeaders().getFirst(Headers.CONTENT_ENCODING);
        InputStream body = exchange.getInputStream();
        return "gzip".equals(encoding) ? new GZIPInputStream(body) : body;
    }
}
