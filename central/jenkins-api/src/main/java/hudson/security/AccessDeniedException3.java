package hudson.security;

import jakarta.servlet.http.HttpServletResponse;
import java.io.PrintWriter;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;

public class AccessDeniedException3 extends AccessDeniedException {
    public final Authentication authentication = null;

    public final Permission permission = null;

    public AccessDeniedException3(Authentication authentication, Permission permission) {
        super((String) null);
    }

    public AccessDeniedException3(Throwable t, Authentication authentication, Permission permission) {
        super((String) null);
    }

    public void reportAsHeaders(HttpServletResponse rsp) {
        throw new UnsupportedOperationException();
    }

    public void report(PrintWriter w) {
        throw new UnsupportedOperationException();
    }
}
