package org.kohsuke.stapler;

import edu.umd.cs.findbugs.annotations.NonNull;
import jakarta.servlet.ServletException;
import java.io.IOException;

public final class HttpRedirect extends RuntimeException implements HttpResponse {
    public static final HttpRedirect DOT = null;

    public static HttpResponse CONTEXT_ROOT;

    public HttpRedirect(@NonNull String url) {}

    public HttpRedirect(int statusCode, @NonNull String url) {}

    public void generateResponse(StaplerRequest2 req, StaplerResponse2 rsp, Object node)
            throws IOException, ServletException {
        throw new UnsupportedOperationException();
    }
}
