package io.jenkins.plugins.scalingo.e2e;

import io.jenkins.plugins.scalingo.server.JenkinsServer;
import java.io.IOException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Prints the end of the log of each Jenkins that is there when a test fails. */
final class ShowsLog implements AfterTestExecutionCallback {
    private static final Set<JenkinsServer> SERVERS = ConcurrentHashMap.newKeySet();

    static void of(JenkinsServer server) {
        SERVERS.add(server);
    }

    static void forget(JenkinsServer server) {
        SERVERS.remove(server);
    }

    @Override
    public void afterTestExecution(ExtensionContext context) throws IOException {
        if (context.getExecutionException().isPresent()) {
            for (JenkinsServer server : SERVERS) {
                System.out.println(context.getDisplayName() + " failed; the end of " + server.log() + ":");
                System.out.println(server.tail());
            }
        }
    }
}
