package io.jenkins.plugins.scalingo.step.archive;

import hudson.model.TaskListener;
import hudson.remoting.VirtualChannel;
import java.io.File;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import jenkins.MasterToSlaveFileCallable;

/** Uploads an archive from the machine where it was packed. Runs there. */
final class Sending extends MasterToSlaveFileCallable<Sent> {

    private static final long serialVersionUID = 1L;

    private final URI address;
    private final Way way;
    private final TaskListener listener;

    Sending(URI address, Way way, TaskListener listener) {
        this.address = address;
        this.way = way;
        this.listener = listener;
    }

    @Override
    public Sent invoke(File archive, VirtualChannel channel) throws IOException, InterruptedException {
        HttpClient.Builder client = HttpClient.newBuilder();
        if (way.proxyHost() == null) {
            ProxySelector ofTheMachine = ProxySelector.getDefault();
            if (ofTheMachine != null) {
                client.proxy(ofTheMachine);
            }
        } else {
            client.proxy(ProxySelector.of(new InetSocketAddress(way.proxyHost(), way.proxyPort())));
        }
        Path file = archive.toPath();
        return new Upload(
                        address,
                        Files.size(file),
                        line -> Delivery.say(listener, line),
                        new Pace(System::nanoTime))
                .by(client, () -> Files.newInputStream(file));
    }
}
