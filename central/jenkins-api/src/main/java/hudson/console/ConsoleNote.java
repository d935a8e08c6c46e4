package hudson.console;

import hudson.ExtensionPoint;
import hudson.MarkupText;
import hudson.model.Describable;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Serializable;
import java.io.Writer;
import java.util.Collection;
import java.util.List;

public abstract class ConsoleNote<T> implements Serializable, Describable<ConsoleNote<?>>, ExtensionPoint {
    public static final String PREAMBLE_STR = "\u001b[8mha:";

    public static final String POSTAMBLE_STR = "\u001b[0m";

    public static final byte[] PREAMBLE = null;

    public static final byte[] POSTAMBLE = null;

    public abstract ConsoleAnnotator annotate(T context, MarkupText text, int charPos);

    public void encodeTo(OutputStream out) throws IOException {
        throw new UnsupportedOperationException();
    }

    public void encodeTo(Writer out) throws IOException {
        throw new UnsupportedOperationException();
    }

    public String encode() throws IOException {
        throw new UnsupportedOperationException();
    }

    public static ConsoleNote readFrom(DataInputStream in) throws IOException, ClassNotFoundException {
        throw new UnsupportedOperationException();
    }

    public static void skip(DataInputStream in) throws IOException {
        throw new UnsupportedOperationException();
    }

    public static int findPreamble(byte[] buf, int start, int len) {
        throw new UnsupportedOperationException();
    }

    public static List<String> removeNotes(Collection<String> logLines) {
        throw new UnsupportedOperationException();
    }

    public static String removeNotes(String line) {
        throw new UnsupportedOperationException();
    }
}
