package io.jenkins.plugins.scalingo.platform;

import java.net.URI;
import java.util.Locale;

/** The call for places to put source code, from which a deployment then takes it. */
public final class Sources {
    /** The largest archive that is worth an upload, in bytes. */
    public static final long LARGEST = 2L * 1024 * 1024 * 1024;

    private final Caller caller;

    Sources(Caller caller) {
        this.caller = caller;
    }

    /**
     * A new place. Whoever puts an archive there, a gzipped tar with one folder at its root, sends the place's address
     * as it is, and no bearer: whoever it belongs to, it does not learn one.
     *
     * @return the place, good for ten minutes; both of its addresses are there, and an archive that is sent to the one
     *     for the upload cannot be read on its way
     * @throws ScalingoException if the call failed, or the platform gave no such addresses
     * @throws InterruptedException if the thread was interrupted
     */
    public Source create() throws ScalingoException, InterruptedException {
        Call call = Call.post("get a place for an archive", caller.api(), null, "sources");
        Source place = caller.one(call, "source", Source::read);
        if (place.downloadUrl() == null || !encryptedOrLocal(place.uploadUrl())) {
            throw caller.failures().refused(call, "the platform gave no addresses for it over https://.");
        }
        return place;
    }

    private static boolean encryptedOrLocal(URI uri) {
        if (uri == null || uri.getHost() == null) {
            return false;
        }
        String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
        return scheme.equals("https") || scheme.equals("http") && TrustedHosts.loopback(uri.getHost());
    }
}
