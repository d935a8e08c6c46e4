package io.jenkins.plugins.scalingo.platform;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a repository is, whatever way of writing it a person or a branch source chose: over HTTPS or SSH, with or
 * without {@code .git}, a user or a password. Of the latter two nothing is kept.
 *
 * @param host the host, in lower case, with its port if it is reached over HTTP on another one than usual; empty if the
 *     platform does not tell it
 * @param path owner, or groups, and name, without a slash at either end
 */
public record RepositoryUrl(String host, String path) {

    private static final Pattern URL = Pattern.compile(
            "(?<scheme>https?|ssh|git)://(?:[^@/\\s]*@)?(?<host>[A-Za-z0-9.-]+)(?<port>:\\d{1,5})?/+(?<path>[^\\s?#]+)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SCP =
            Pattern.compile("(?:[^@/:\\s]+@)?(?<host>[A-Za-z0-9.-]+):(?!/)(?<path>[^\\s?#]+)");
    private static final Pattern OWNER_AND_NAME =
            Pattern.compile("[\\p{L}\\p{N}_.~-]+(/[\\p{L}\\p{N}_.~-]+)+", Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern DOTS = Pattern.compile("(^|/)\\.+(/|$)");

    /** The repository that is meant; empty if the text is the URL of none. */
    public static Optional<RepositoryUrl> of(String text) {
        String given = text == null ? "" : text.strip();
        Matcher url = URL.matcher(given);
        if (url.matches()) {
            boolean http = url.group("scheme").toLowerCase(Locale.ROOT).startsWith("http");
            String port = http && url.group("port") != null ? url.group("port") : "";
            return of(url.group("host") + port, url.group("path"));
        }
        Matcher scp = SCP.matcher(given);
        return scp.matches() ? of(scp.group("host"), scp.group("path")) : Optional.empty();
    }

    /**
     * The repository that an app is linked to.
     *
     * @param link the app's link
     * @return its repository; without a host if the platform tells none
     */
    public static RepositoryUrl of(RepoLink link) {
        String path = link.owner().isEmpty() ? link.repo() : link.owner() + "/" + link.repo();
        String root = root(link).replaceFirst("/+$", "");
        String whole = root.toLowerCase(Locale.ROOT).endsWith("/" + path.toLowerCase(Locale.ROOT))
                ? root
                : root + "/" + path;
        return of(whole).orElseGet(() -> new RepositoryUrl("", path));
    }

    /** Not every answer of the platform names the service, but there is only one GitHub and one gitlab.com. */
    private static String root(RepoLink link) {
        return link.url() != null ? link.url().toString() : "https://" + link.scmType().onlyHost();
    }

    private static Optional<RepositoryUrl> of(String host, String path) {
        String bare = path.replaceFirst("/+$", "").replaceFirst("\\.git$", "");
        return OWNER_AND_NAME.matcher(bare).matches() && !DOTS.matcher(bare).find()
                ? Optional.of(new RepositoryUrl(host.toLowerCase(Locale.ROOT), bare))
                : Optional.empty();
    }

    /** Whether a text holds a password, which belongs into no setting. */
    public static boolean holdsSecret(String text) {
        return text != null && text.strip().matches("(?i)https?://[^/]*@.*|[a-z]+://[^/@]*:[^/@]*@.*");
    }

    /** The repository's own name, without its owner. */
    public String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** The host without a port. */
    public String hostName() {
        return host.replaceFirst(":.*", "");
    }

    /** How the platform wants to be told; only the path if the host is not known. */
    public String address() {
        return host.isEmpty() ? path : "https://" + host + "/" + path;
    }

    /**
     * Whether both are the same repository: hosting services do not tell upper from lower case, a port is only the way
     * there, and a host that is not known may be any.
     */
    public boolean sameAs(RepositoryUrl other) {
        return path.equalsIgnoreCase(other.path)
                && (host.isEmpty() || other.host.isEmpty() || hostName().equals(other.hostName()));
    }

    @Override
    public String toString() {
        return address();
    }
}
