package io.jenkins.plugins.scalingo.project;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a repository is, whatever way of writing it a person or a branch source chose: over HTTPS or SSH, with or
 * without {@code .git}, a user or a password. Of the latter two nothing is kept.
 *
 * @param host the host, in lower case, with its port if it is reached over HTTP on another one than usual
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

    private static Optional<RepositoryUrl> of(String host, String path) {
        String bare = path.replaceFirst("/+$", "").replaceFirst("\\.git$", "");
        return OWNER_AND_NAME.matcher(bare).matches()
                ? Optional.of(new RepositoryUrl(host.toLowerCase(Locale.ROOT), bare))
                : Optional.empty();
    }

    /** Whether a text holds a password, which belongs into no setting. */
    static boolean holdsSecret(String text) {
        return text != null && text.strip().matches("(?i)https?://[^/]*@.*|[a-z]+://[^/@]*:[^/@]*@.*");
    }

    /** The repository's own name, without its owner. */
    public String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** How the platform wants to be told. */
    public String address() {
        return "https://" + host + "/" + path;
    }

    /** Whether both are the same repository: hosting services do not tell upper from lower case. */
    public boolean sameAs(RepositoryUrl other) {
        return host.equals(other.host) && path.equalsIgnoreCase(other.path);
    }

    @Override
    public String toString() {
        return address();
    }
}
