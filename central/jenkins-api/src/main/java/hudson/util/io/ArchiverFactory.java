package hudson.util.io;

import edu.umd.cs.findbugs.annotations.NonNull;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Serializable;
import java.nio.charset.Charset;

public abstract class ArchiverFactory implements Serializable {
    public static ArchiverFactory TARGZ;

    @NonNull
    public Archiver create(OutputStream out) throws IOException {
        throw new UnsupportedOperationException();
    }

    @NonNull
    public abstract Archiver create(OutputStream out, Charset filenamesEncoding) throws IOException;
}
