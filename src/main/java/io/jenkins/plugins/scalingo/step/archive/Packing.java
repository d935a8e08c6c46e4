package io.jenkins.plugins.scalingo.step.archive;

import hudson.model.TaskListener;
import hudson.remoting.VirtualChannel;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import jenkins.MasterToSlaveFileCallable;

/** Packs a workspace into a file on the same machine. Runs there. */
final class Packing extends MasterToSlaveFileCallable<Packed> {

    private static final long serialVersionUID = 1L;

    private final String archive;
    private final PackingChoices choices;
    private final TaskListener listener;

    Packing(String archive, PackingChoices choices, TaskListener listener) {
        this.archive = archive;
        this.choices = choices;
        this.listener = listener;
    }

    @Override
    public Packed invoke(File workspace, VirtualChannel channel) throws IOException {
        Path file = Path.of(archive);
        Files.createDirectories(file.getParent());
        Path root = workspace.toPath().toAbsolutePath().normalize();
        return new WorkspaceArchive(root, choices, line -> Delivery.say(listener, line), new Pace(System::nanoTime))
                .to(file);
    }
}
