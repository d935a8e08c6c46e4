package org.kohsuke.stapler.export;

import java.io.IOException;
import java.io.Writer;
import org.kohsuke.stapler.StaplerResponse2;

public enum Flavor {
    JSON,
    JSONP,
    PYTHON,
    RUBY,
    XML;

    public final String contentType = null;

    public DataWriter createDataWriter(Object bean, StaplerResponse2 rsp) throws IOException {
        throw new UnsupportedOperationException();
    }

    public DataWriter createDataWriter(Object bean, Writer w) throws IOException {
        throw new UnsupportedOperationException();
    }

    public DataWriter createDataWriter(Object bean, Writer w, ExportConfig config) throws IOException {
        throw new UnsupportedOperationException();
    }
}
