package io.jenkins.plugins.scalingo.platform;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;

/** The calls for places to put source code, from which a deployment then takes it. */
public final class Sources {
    /** The largest archive that is uploaded, in bytes. */
    public static final long LARGEST = 2L * 1024 * 1024 * 1024;

    // The address is good for ten minutes.
    private static final Duration UPLOAD_TIME = Duration.ofMinutes(10);

    private final Caller caller;

    Sources(Caller caller) {
        this.caller = caller;
    }

    /**
     * A new place.
     *
     * @return the place, good for ten minutes
     * @throws ScalingoException if the call failed
     * @throws InterruptedException if the thread was interrupted
     */
    public Source create() throws ScalingoException, InterruptedException {
        Call call = Call.post("get a place for an archive", caller.api(), null, "sources");
        return caller.one(call, "source", Source::read);
    }

    /**
     * Puts an archive into a place. It is read piece by piece and never held in memory as a whole. The place's address
     * is sent as it is and gets no bearer: whoever it belongs to, it does not learn one. Costs no request of the
     * budget.
     *
     * @param source the place
     * @param archive a gzipped tar with one folder at its root
     * @throws ScalingoException if the upload failed, if the archive is larger than {@link #LARGEST}, or if the place's
     *     address is none
     * @throws IOException if the archive cannot be read
     * @throws InterruptedException if the thread was interrupted
     */
    public void upload(Source source, Path archive) throws IOException, InterruptedException {
        URI uri = source.uploadUrl();
        if (uri == null || uri.getHost() == null || !encryptedOrLocal(uri)) {
            throw caller.failures()
                    .refused(call(caller.api()), "the platform gave no address over https:// to upload to.");
        }
        Call call = call(URI.create(uri.getScheme() + "://" + uri.getRawAuthority()));
        long length = Files.size(archive);
        if (length > LARGEST) {
            throw caller.failures()
                    .refused(call, "the archive has " + length + " bytes; at most " + LARGEST + " are uploaded.");
        }
        Transport.Request request =
                new Transport.Request("PUT", uri, Map.of("Content-Type", "application/x-gzip"), null, UPLOAD_TIME);
        Transport.Response response;
        try {
            response = caller.transport()
                    .upload(request, new Transport.Upload(length, () -> Files.newInputStream(archive)));
        } catch (IOException e) {
            throw caller.failures().broke(call, e, UPLOAD_TIME);
        }
        caller.success(call, response);
    }

    // The path may be as secret as the query.
    private static Call call(URI root) {
        return new Call("upload an archive", null, "PUT", root, "/…", null, "*/*");
    }

    private static boolean encryptedOrLocal(URI uri) {
        String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
        return scheme.equals("https") || scheme.equals("http") && TrustedHosts.loopback(uri.getHost());
    }
}
