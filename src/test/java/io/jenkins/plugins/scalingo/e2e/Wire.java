package io.jenkins.plugins.scalingo.e2e;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** Stands between Jenkins and who calls it, passes all on, and keeps what Jenkins said. Thread-safe. */
final class Wire implements AutoCloseable {
    private static final int PIECE = 8192;

    private final URI jenkins;
    private final ServerSocket door;
    private final ByteArrayOutputStream heard = new ByteArrayOutputStream();

    private Wire(URI jenkins, ServerSocket door) {
        this.jenkins = jenkins;
        this.door = door;
    }

    static Wire to(URI jenkins) throws IOException {
        Wire wire = new Wire(jenkins, new ServerSocket(0, 0, InetAddress.getLoopbackAddress()));
        inBackground(wire::letIn);
        return wire;
    }

    /** Where Jenkins is for those who call it through this. */
    URI address() {
        return URI.create("http://" + door.getInetAddress().getHostAddress() + ":" + door.getLocalPort() + "/");
    }

    /** What Jenkins has said until now, a character for each byte. */
    String heard() {
        return heard.toString(StandardCharsets.ISO_8859_1);
    }

    @Override
    public void close() throws IOException {
        door.close();
    }

    private void letIn() throws IOException {
        while (true) {
            Socket caller = door.accept();
            Socket called = new Socket(jenkins.getHost(), jenkins.getPort());
            inBackground(() -> pass(caller, called, OutputStream.nullOutputStream()));
            inBackground(() -> pass(called, caller, heard));
        }
    }

    private static void pass(Socket from, Socket to, OutputStream copy) throws IOException {
        try (from; to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            byte[] piece = new byte[PIECE];
            for (int length = in.read(piece); length > 0; length = in.read(piece)) {
                copy.write(piece, 0, length);
                out.write(piece, 0, length);
            }
        }
    }

    private interface Work {
        void run() throws IOException;
    }

    private static void inBackground(Work work) {
        Thread thread = new Thread(
                () -> {
                    try {
                        work.run();
                    } catch (IOException e) {
                        // One of the ends has hung up, and so does this.
                    }
                },
                "wire");
        thread.setDaemon(true);
        thread.start();
    }
}
