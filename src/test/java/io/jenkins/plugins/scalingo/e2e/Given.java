package io.jenkins.plugins.scalingo.e2e;

import io.jenkins.plugins.scalingo.server.JenkinsHome;
import io.jenkins.plugins.scalingo.server.JenkinsServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What the tests are given.
 *
 * @param war the Jenkins
 * @param plugins a folder of .hpi and .jpi files: whatever branch sources, pipelines and configuration as code need
 * @param hpi this plugin, as it was built
 * @param target where homes and logs go
 */
record Given(Path war, Path plugins, Path hpi, Path target) {

    /** Reads it from the environment; tests run in the folder of the module. */
    static Given here() {
        Path target = Path.of("target").toAbsolutePath();
        Path war = variable("JENKINS_WAR");
        Path plugins = variable("JENKINS_PLUGINS");
        if (!Files.isRegularFile(war) || !Files.isDirectory(plugins)) {
            throw new IllegalStateException("JENKINS_WAR must be a file and JENKINS_PLUGINS a folder of .hpi or .jpi "
                    + "files; they are " + war + " and " + plugins);
        }
        return new Given(war, plugins, target.resolve("scalingo.hpi"), target.resolve("e2e"));
    }

    /** A server of this Jenkins, and its log in a file of its own name. */
    JenkinsServer server(String name, JenkinsHome home) throws IOException {
        return new JenkinsServer(war, home, target.resolve(name + ".log")).unpackingIn(target.resolve("unpacked"));
    }

    /** Whether there is a plugin of this name among the given ones. */
    boolean has(String plugin) {
        return Files.exists(plugins.resolve(plugin + ".jpi")) || Files.exists(plugins.resolve(plugin + ".hpi"));
    }

    private static Path variable(String name) {
        String value = System.getenv(name);
        if (value == null || value.isEmpty()) {
            throw new IllegalStateException(name + " is not set; run make e2e JENKINS_WAR=… JENKINS_PLUGINS=…");
        }
        return Path.of(value);
    }
}
