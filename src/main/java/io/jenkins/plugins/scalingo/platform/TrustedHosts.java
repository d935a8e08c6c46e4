package io.jenkins.plugins.scalingo.platform;

import java.net.URI;
import java.util.Locale;
import java.util.Set;

/**
 * Which addresses may be given the bearer. The platform names some addresses in its answers (a log, a live stream);
 * were they believed blindly, a forged answer could send the bearer anywhere.
 *
 * <p>Trusted are the region's two hosts on the ports and with the encryption configured, and, encrypted and on the
 * default port or that of the region, each host below the domain that the two have in common: {@code auth.scalingo.com}
 * and {@code api.osc-fr1.scalingo.com} share {@code scalingo.com}, so {@code deployments.scalingo.com} is trusted. A
 * common ending that is no more than a public one ({@code com}, {@code co.uk}) and a numeric address are never a domain
 * in this sense.
 */
final class TrustedHosts {
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]", "::1");
    private static final Set<String> SECOND_LEVEL =
            Set.of("co", "com", "net", "org", "gov", "gouv", "edu", "ac", "asso", "nom");

    private final Region region;
    private final String domain;

    TrustedHosts(Region region) {
        this.region = region;
        this.domain = commonDomain(region.auth().getHost(), region.api().getHost());
    }

    static boolean loopback(String host) {
        return LOOPBACK.contains(host.toLowerCase(Locale.ROOT));
    }

    boolean trusts(URI uri) {
        if (uri == null || uri.getHost() == null || uri.getScheme() == null || uri.getRawUserInfo() != null) {
            return false;
        }
        return same(uri, region.api()) || same(uri, region.auth()) || below(uri);
    }

    private static boolean same(URI uri, URI root) {
        return encrypted(uri) == encrypted(root)
                && known(uri)
                && port(uri) == port(root)
                && host(uri).equals(host(root));
    }

    private boolean below(URI uri) {
        if (domain == null || !known(uri) || !encrypted(uri) || !encrypted(region.api())) {
            return false;
        }
        boolean usualPort = port(uri) == 443 || port(uri) == port(region.api());
        return usualPort && (host(uri).equals(domain) || host(uri).endsWith("." + domain));
    }

    private static boolean known(URI uri) {
        return switch (uri.getScheme().toLowerCase(Locale.ROOT)) {
            case "https", "wss", "http", "ws" -> true;
            default -> false;
        };
    }

    private static boolean encrypted(URI uri) {
        String scheme = uri.getScheme().toLowerCase(Locale.ROOT);
        return scheme.equals("https") || scheme.equals("wss");
    }

    private static int port(URI uri) {
        return uri.getPort() >= 0 ? uri.getPort() : encrypted(uri) ? 443 : 80;
    }

    private static String host(URI uri) {
        return uri.getHost().toLowerCase(Locale.ROOT);
    }

    private static String commonDomain(String one, String other) {
        String[] a = one.split("\\.");
        String[] b = other.split("\\.");
        int common = 0;
        StringBuilder domain = new StringBuilder();
        while (common < Math.min(a.length, b.length) && a[a.length - 1 - common].equals(b[b.length - 1 - common])) {
            domain.insert(0, (common == 0 ? "" : ".")).insert(0, a[a.length - 1 - common]);
            common++;
        }
        boolean address = one.contains(":") || a[a.length - 1].chars().allMatch(Character::isDigit);
        boolean publicEnding = common < 2 || common == 2 && SECOND_LEVEL.contains(a[a.length - 2]);
        return address || publicEnding ? null : domain.toString();
    }
}
