package hudson;

import com.thoughtworks.xstream.XStream;
import java.io.File;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.util.function.Supplier;

public final class XmlFile {
    public XmlFile(File file) {}

    public XmlFile(XStream xs, File file) {}

    public XmlFile(XStream xs, File file, boolean force) {}

    public File getFile() {
        throw new UnsupportedOperationException();
    }

    public XStream getXStream() {
        throw new UnsupportedOperationException();
    }

    public Object read() throws IOException {
        throw new UnsupportedOperationException();
    }

    public Object unmarshal(Object o) throws IOException {
        throw new UnsupportedOperationException();
    }

    public Object unmarshalNullingOut(Object o) throws IOException {
        throw new UnsupportedOperationException();
    }

    public void write(Object o) throws IOException {
        throw new UnsupportedOperationException();
    }

    public static Object replaceIfNotAtTopLevel(Object o, Supplier<Object> replacement) {
        throw new UnsupportedOperationException();
    }

    public boolean exists() {
        throw new UnsupportedOperationException();
    }

    public void delete() throws IOException {
        throw new UnsupportedOperationException();
    }

    public void mkdirs() throws IOException {
        throw new UnsupportedOperationException();
    }

    public String toString() {
        throw new UnsupportedOperationException();
    }

    public Reader readRaw() throws IOException {
        throw new UnsupportedOperationException();
    }

    public String asString() throws IOException {
        throw new UnsupportedOperationException();
    }

    public void writeRawTo(Writer w) throws IOException {
        throw new UnsupportedOperationException();
    }

    public String sniffEncoding() throws IOException {
        throw new UnsupportedOperationException();
    }
}
