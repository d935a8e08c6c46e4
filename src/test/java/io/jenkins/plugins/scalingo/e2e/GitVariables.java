package io.jenkins.plugins.scalingo.e2e;

import io.jenkins.plugins.scalingo.githost.GitHost;
import java.util.Map;

/** What whoever runs Git has in its environment, to find a host at its port: clone addresses of GitHub have none. */
final class GitVariables {
    private GitVariables() {}

    static Map<String, String> of(GitHost host) {
        return Map.of(
                "GIT_CONFIG_COUNT", "1",
                "GIT_CONFIG_KEY_0", "url." + host.address() + "/.insteadOf",
                "GIT_CONFIG_VALUE_0", host.webAddress() + "/");
    }
}
