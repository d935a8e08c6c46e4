package org.kohsuke.stapler;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletConfig;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

public class Stapler extends HttpServlet {
    public void init(ServletConfig servletConfig) throws ServletException {
        throw new UnsupportedOperationException();
    }

    public void buildResourcePaths() {
        throw new UnsupportedOperationException();
    }

    public WebApp getWebApp() {
        throw new UnsupportedOperationException();
    }

    protected void service(HttpServletRequest req, HttpServletResponse rsp) throws ServletException, IOException {
        throw new UnsupportedOperationException();
    }

    public void invoke(HttpServletRequest req, HttpServletResponse rsp, Object root, String url)
            throws IOException, ServletException {
        throw new UnsupportedOperationException();
    }

    public static boolean isSocketException(Throwable x) {
        throw new UnsupportedOperationException();
    }

    public void forward(RequestDispatcher dispatcher, StaplerRequest2 req, HttpServletResponse rsp)
            throws ServletException, IOException {
        throw new UnsupportedOperationException();
    }

    public static String getViewURL(Class clazz, String jspName) {
        throw new UnsupportedOperationException();
    }

    public static void setRoot(ServletContextEvent event, Object rootApp) {
        throw new UnsupportedOperationException();
    }

    public static StaplerRequest2 getCurrentRequest2() {
        throw new UnsupportedOperationException();
    }

    public static StaplerResponse2 getCurrentResponse2() {
        throw new UnsupportedOperationException();
    }

    public static Stapler getCurrent() {
        throw new UnsupportedOperationException();
    }

    public static String escape(String v) {
        throw new UnsupportedOperationException();
    }

    public static Object[] htmlSafeArguments(Object[] args) {
        throw new UnsupportedOperationException();
    }

    public static Object htmlSafeArgument(Object o) {
        throw new UnsupportedOperationException();
    }
}
