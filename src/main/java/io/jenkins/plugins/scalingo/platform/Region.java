package io.jenkins.plugins.scalingo.platform;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * Where an account lives: the host that knows its users and tokens, and the host that runs its apps.
 *
 * @param name what people call it, such as {@code osc-fr1}
 * @param auth the root of the authentication API, without {@code /v1}
 * @param api the root of the regional API, without {@code /v1}
 */
public record Region(String name, URI auth, URI api) {
    private static final URI SHARED_AUTH = URI.create("https://auth.scalingo.com");

    private static final String DASHBOARD = "https://dashboard.scalingo.com";

    /** Paris, the default. */
    public static final Region OSC_FR1 =
            new Region("osc-fr1", SHARED_AUTH, URI.create("https://api.osc-fr1.scalingo.com"));

    /** Paris, SecNumCloud. */
    public static final Region OSC_SECNUM_FR1 =
            new Region("osc-secnum-fr1", SHARED_AUTH, URI.create("https://api.osc-secnum-fr1.scalingo.com"));

    /**
     * Checks and normalises the roots: a slash or {@code /v1} at their end is dropped, as people paste both.
     *
     * @throws IllegalArgumentException if a root is no HTTP address of a host, carries a user, a query or a fragment,
     *     or would send the token unencrypted to another machine; the message is fit for a form
     */
    public Region {
        Objects.requireNonNull(name, "name");
        auth = root("authentication", auth);
        api = root("API", api);
    }

    /**
     * One of Scalingo's public regions.
     *
     * @param name its name
     * @return the region, or empty if it is none of those known here
     */
    public static Optional<Region> named(String name) {
        return known().stream().filter(region -> region.name.equals(name)).findFirst();
    }

    /**
     * Scalingo's public regions.
     *
     * @return the regions, the default first
     */
    public static List<Region> known() {
        return List.of(OSC_FR1, OSC_SECNUM_FR1);
    }

    /**
     * The page of the dashboard that lists an app's deployments, and where a person reads their logs. As the platform's
     * own command line and many of its users write its address.
     *
     * @param app name of the app
     * @return empty for a region that is not one of Scalingo's public ones: its dashboard is not known
     */
    public Optional<URI> deploymentsPage(String app) {
        return known().contains(this)
                ? Optional.of(URI.create(DASHBOARD + "/apps/" + name + "/" + app + "/deploy/list"))
                : Optional.empty();
    }

    private static URI root(String which, URI uri) {
        Objects.requireNonNull(uri, which);
        String label = "The " + which + " URL ";
        String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
        if (uri.getHost() == null || !(scheme.equals("https") || scheme.equals("http"))) {
            throw new IllegalArgumentException(label + "must be like https://api.osc-fr1.scalingo.com");
        }
        if (uri.getRawUserInfo() != null || uri.getRawQuery() != null || uri.getRawFragment() != null) {
            throw new IllegalArgumentException(
                    label + "must be a scheme and a host only, with no user, query or fragment");
        }
        String host = uri.getHost().toLowerCase(Locale.ROOT);
        if (scheme.equals("http") && !TrustedHosts.loopback(host)) {
            throw new IllegalArgumentException(
                    label + "must start with https://: over http:// the token could be read on its way");
        }
        String path = uri.getRawPath() == null ? "" : uri.getRawPath();
        path = withoutEnd(withoutEnd(path, "/"), "/v1");
        String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
        return URI.create(scheme + "://" + host + port + withoutEnd(path, "/"));
    }

    private static String withoutEnd(String path, String end) {
        return path.endsWith(end) ? path.substring(0, path.length() - end.length()) : path;
    }
}
