package io.jenkins.plugins.scalingo.e2e;

import io.jenkins.plugins.scalingo.githost.GitHost;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;

/**
 * Jenkins as code: an administrator, the credentials and the hosts.
 *
 * @param jenkins where Jenkins is
 * @param hosts the Git hosts
 */
record Configuration(URI jenkins, Map<Forge, GitHost> hosts) {

    String yaml(Given given) {
        return appearance(given) + """
                jenkins:
                  numExecutors: 4
                  securityRealm:
                    local:
                      allowsSignup: false
                      users:
                      - id: "%s"
                        password: "%s"
                  authorizationStrategy:
                    loggedInUsersCanDoAnything:
                      allowAnonymousRead: false
                credentials:
                  system:
                    domainCredentials:
                    - credentials:
                      - string:
                          scope: GLOBAL
                          id: "scalingo-token"
                          secret: "%s"
                      - usernamePassword:
                          scope: GLOBAL
                          id: "github"
                          username: "%s"
                          password: "%s"
                      - gitlabPersonalAccessToken:
                          scope: GLOBAL
                          id: "gitlab"
                          token: "%s"
                unclassified:
                  location:
                    url: "%s"
                  gitHubConfiguration:
                    apiRateLimitChecker: "NoThrottle"
                    endpoints:
                    - apiUri: "%s"
                      name: "github"
                  gitLabServers:
                    servers:
                    - name: "gitlab"
                      serverUrl: "%s"
                      credentialsId: "gitlab"
                      hookTriggerDelay: "0"
                  gitLabConnectionConfig:
                    useAuthenticatedEndpoint: false
                """.formatted(
                        Controller.ADMINISTRATOR,
                        Controller.PASSWORD,
                        String.join("", Site.TOKEN_PARTS),
                        GitHost.USER,
                        GitHost.TOKEN,
                        GitHost.TOKEN,
                        jenkins,
                        hosts.get(Forge.GITHUB).api(),
                        hosts.get(Forge.GITLAB).address());
    }

    /** An account at the platform. */
    static String account(URI platform) {
        return """
                unclassified:
                  scalingo:
                    accounts:
                    - name: "%1$s"
                      region: "custom"
                      authUrl: "%2$s"
                      apiUrl: "%2$s"
                      credentialsId: "scalingo-token"
                """.formatted(Site.ACCOUNT, platform);
    }

    /** An agent that comes to Jenkins, by WebSocket. */
    static String agent(String name, Path folder) {
        return """
                jenkins:
                  nodes:
                  - permanent:
                      name: "%1$s"
                      labelString: "%1$s"
                      remoteFS: "%2$s"
                      numExecutors: 1
                      retentionStrategy: "always"
                      launcher:
                        inbound:
                          webSocket: true
                """.formatted(name, folder);
    }

    /** Colours as the reader's system has them, where a plugin brings them. */
    private static String appearance(Given given) {
        return given.has("dark-theme")
                ? """
                appearance:
                  themeManager:
                    theme: "darkSystem"
                """
                : "";
    }
}
