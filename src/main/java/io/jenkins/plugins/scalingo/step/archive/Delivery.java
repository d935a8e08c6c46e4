package io.jenkins.plugins.scalingo.step.archive;

import hudson.AbortException;
import hudson.FilePath;
import hudson.ProxyConfiguration;
import hudson.model.TaskListener;
import hudson.remoting.ChannelClosedException;
import hudson.remoting.RequestAbortedException;
import hudson.slaves.WorkspaceList;
import io.jenkins.plugins.scalingo.platform.Source;
import io.jenkins.plugins.scalingo.platform.Sources;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import jenkins.model.Jenkins;

/**
 * Brings a workspace to where the platform fetches it. Takes as long as that takes: to be called by a thread that may
 * wait, and to be interrupted when nobody wants it any more. Used once.
 *
 * <p>The upload goes from the agent; if the agent cannot reach the upload host, through the proxy that Jenkins is set
 * up with; and if that fails too, through the controller. A proxy's password is not given to an agent.
 */
public final class Delivery {

    private static final Logger LOGGER = Logger.getLogger(Delivery.class.getName());
    private static final String PREFIX = "[Scalingo] ";
    /** What the platform says that it takes. */
    private static final long TAKEN = 300L * 1000 * 1000;

    /** Asks the platform for a place to put an archive. */
    @FunctionalInterface
    public interface Places {
        /** A new place, good for ten minutes. */
        Source next() throws IOException, InterruptedException;
    }

    private final FilePath workspace;
    private final String id;
    private final PackingChoices choices;
    private final Places places;
    private final TaskListener listener;

    /**
     * Prepares it.
     *
     * @param workspace what to pack
     * @param id names the archive on the agent: the same one for the same deployment
     * @param choices what to leave out
     * @param places where to put it
     * @param listener where to tell of the progress
     */
    public Delivery(FilePath workspace, String id, PackingChoices choices, Places places, TaskListener listener) {
        this.workspace = workspace;
        this.id = id;
        this.choices = choices;
        this.places = places;
        this.listener = listener;
    }

    /**
     * Packs and uploads.
     *
     * @return where the platform fetches the archive
     * @throws AbortException if it cannot be done; the message is for the pipeline's author
     * @throws IOException if the platform or the agent failed
     * @throws InterruptedException if the thread was interrupted; what was begun on the agent is given up
     */
    public URI bring() throws IOException, InterruptedException {
        FilePath archive = place();
        try {
            Packed packed = pack(archive);
            return upload(archive, packed);
        } finally {
            delete(archive);
        }
    }

    private FilePath place() throws AbortException {
        FilePath beside = WorkspaceList.tempDir(workspace);
        if (beside == null) {
            throw new AbortException(Messages.Delivery_noRoom(workspace.getRemote()));
        }
        return beside.child("scalingo-" + id + ".tar.gz");
    }

    private Packed pack(FilePath archive) throws IOException, InterruptedException {
        if (!workspace.exists()) {
            throw new AbortException(Messages.Delivery_noWorkspace(workspace.getRemote()));
        }
        Packed packed;
        try {
            packed = workspace.act(new Packing(archive.getRemote(), choices, listener));
        } catch (IOException | RequestAbortedException e) {
            throw failed(e);
        }
        if (packed.files() == 0) {
            throw new AbortException(Messages.Delivery_empty(workspace.getRemote()));
        }
        if (packed.archiveBytes() > Sources.LARGEST) {
            throw new AbortException(
                    Messages.Delivery_tooLarge(Sizes.of(packed.archiveBytes()), Sizes.of(Sources.LARGEST)));
        }
        say(listener, Messages.Delivery_packed(
                packed.files(), Sizes.of(packed.bytes()), Sizes.of(packed.archiveBytes())));
        if (packed.archiveBytes() > TAKEN) {
            say(listener, Messages.Delivery_large());
        }
        return packed;
    }

    private URI upload(FilePath archive, Packed packed) throws IOException, InterruptedException {
        Source place = places.next();
        Sent sent = send(archive, packed, place.uploadUrl());
        if (sent.refused()) {
            say(listener, Messages.Delivery_expired(sent.status()));
            place = places.next();
            sent = send(archive, packed, place.uploadUrl());
        }
        if (!sent.answered()) {
            throw new AbortException(Messages.Delivery_unreachable(sent.problem()));
        }
        if (!sent.arrived()) {
            throw new AbortException(Messages.Delivery_refused(sent.status()));
        }
        say(listener, Messages.Delivery_uploaded(Sizes.of(packed.archiveBytes())));
        return place.downloadUrl();
    }

    private Sent send(FilePath archive, Packed packed, URI address) throws IOException, InterruptedException {
        Sent sent = null;
        for (Way way : ways(address)) {
            try {
                sent = archive.act(new Sending(address, way, listener));
            } catch (IOException | RequestAbortedException e) {
                throw failed(e);
            }
            if (sent.answered()) {
                return sent;
            }
            say(listener, Messages.Delivery_noWay(sent.problem()));
        }
        if (archive.isRemote()) {
            say(listener, Messages.Delivery_throughController());
        }
        return throughController(archive, packed, address);
    }

    private Sent throughController(FilePath archive, Packed packed, URI address) throws InterruptedException {
        Upload upload = new Upload(
                address, packed.archiveBytes(), line -> say(listener, line), new Pace(System::nanoTime));
        return upload.by(ProxyConfiguration.newHttpClientBuilder(), archive::read);
    }

    private static List<Way> ways(URI address) {
        List<Way> ways = new ArrayList<>(List.of(Way.DIRECT));
        ProxyConfiguration proxy = Jenkins.get().getProxy();
        if (proxy != null && proxy.getName() != null && !needsPassword(proxy) && !isExempt(proxy, address)) {
            ways.add(new Way(proxy.getName(), proxy.getPort()));
        }
        return ways;
    }

    private static boolean needsPassword(ProxyConfiguration proxy) {
        return proxy.getUserName() != null && !proxy.getUserName().isEmpty();
    }

    private static boolean isExempt(ProxyConfiguration proxy, URI address) {
        return proxy.getNoProxyHostPatterns().stream()
                .anyMatch(pattern -> pattern.matcher(address.getHost()).matches());
    }

    /** What to say of a failure: of that of the connection to the agent, in one line. */
    private static IOException failed(Exception e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof ChannelClosedException || cause instanceof RequestAbortedException) {
                LOGGER.log(Level.FINE, "An agent went away in the middle of an upload", e);
                return new AbortException(Messages.Delivery_agentGone());
            }
        }
        return e instanceof IOException failure ? failure : new IOException(e);
    }

    private void delete(FilePath archive) {
        try {
            archive.delete();
        } catch (IOException | RuntimeException e) {
            LOGGER.log(Level.FINE, e, () -> "The archive " + archive + " stays");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    static void say(TaskListener listener, String line) {
        listener.getLogger().println(PREFIX + line.replaceAll("\\p{Cntrl}+", " "));
    }
}
