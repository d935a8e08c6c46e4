package io.jenkins.plugins.scalingo.e2e;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An agent as a process of this machine, and the wire by which it hears of Jenkins. */
final class Agent implements AutoCloseable {
    private static final Pattern SECRET = Pattern.compile("<argument>([0-9a-f]{64})</argument>");

    private final Path folder;
    private final Wire wire;
    private final Process process;

    private Agent(Path folder, Wire wire, Process process) {
        this.folder = folder;
        this.wire = wire;
        this.process = process;
    }

    /** Adds an agent to a Jenkins, starts it, and waits until it can be built on. */
    static Agent connected(Site site, String name) throws IOException, InterruptedException {
        Path folder = Files.createDirectories(site.folder().resolve(name));
        site.jenkins().post("configuration-as-code/apply", "application/x-yaml", Configuration.agent(name, folder));
        Path program = Files.write(folder.resolve("agent.jar"), site.jenkins().bytes("jnlpJars/agent.jar"));
        Matcher secret = SECRET.matcher(site.jenkins().text("computer/" + name + "/jenkins-agent.jnlp"));
        if (!secret.find()) {
            throw new IllegalStateException("Jenkins has no secret for its agent " + name);
        }
        Wire wire = Wire.to(site.server().address());
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-jar",
                        program.toString(),
                        "-url",
                        wire.address().toString(),
                        "-webSocket",
                        "-name",
                        name,
                        "-secret",
                        secret.group(1),
                        "-workDir",
                        folder.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("agent.log").toFile());
        builder.environment().putAll(GitVariables.of(site.host(Forge.GITHUB)));
        Process process = builder.start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly, "ends the agent"));
        site.eventually("the agent is there", () -> !site.jenkins()
                .json("computer/" + name + "/api/json?tree=offline")
                .get("offline")
                .asBoolean());
        return new Agent(folder, wire, process);
    }

    /** Where it keeps what it keeps. */
    Path folder() {
        return folder;
    }

    /** What Jenkins has told it, a character for each byte. */
    String heard() {
        return wire.heard();
    }

    @Override
    public void close() throws IOException {
        process.destroyForcibly().onExit().join();
        wire.close();
    }
}
