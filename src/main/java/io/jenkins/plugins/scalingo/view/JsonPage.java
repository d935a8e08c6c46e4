package io.jenkins.plugins.scalingo.view;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.kohsuke.stapler.HttpResponse;
import org.kohsuke.stapler.StaplerRequest2;
import org.kohsuke.stapler.StaplerResponse2;

/** Something for the script beside the page, as JSON. */
final class JsonPage implements HttpResponse {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final int status;
    private final Object content;

    private JsonPage(int status, Object content) {
        this.status = status;
        this.content = content;
    }

    static HttpResponse of(Object content) {
        return new JsonPage(200, content);
    }

    /** It was noted; the message says what happens now. */
    static HttpResponse done(String message) {
        return new JsonPage(202, new Said(true, message));
    }

    /** It cannot be done as it is; the message says why, and what to do. */
    static HttpResponse refused(int status, String message) {
        return new JsonPage(status, new Said(false, message));
    }

    @Override
    public void generateResponse(StaplerRequest2 request, StaplerResponse2 response, Object node) throws IOException {
        response.setStatus(status);
        response.setContentType("application/json;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.getOutputStream().write(JSON.writeValueAsBytes(content));
    }

    /** What came of a press of a button. */
    record Said(boolean done, String message) {}
}
