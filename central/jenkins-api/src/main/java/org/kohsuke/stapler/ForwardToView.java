package org.kohsuke.stapler;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.Map;

public class ForwardToView extends RuntimeException implements HttpResponse {
    public ForwardToView(RequestDispatcher dispatcher) {}

    public ForwardToView(Object it, String view) {}

    public ForwardToView(Class c, String view) {}

    public ForwardToView with(String varName, Object value) {
        throw new UnsupportedOperationException();
    }

    public ForwardToView with(Map<String, ?> attributes) {
        throw new UnsupportedOperationException();
    }

    public ForwardToView optional() {
        throw new UnsupportedOperationException();
    }

    public void generateResponse(StaplerRequest2 req, StaplerResponse2 rsp, Object node)
            throws IOException, ServletException {
        throw new UnsupportedOperationException();
    }
}
