package io.jenkins.plugins.scalingo.platform;

import java.net.Authenticator;
import java.net.PasswordAuthentication;

/**
 * Lets an authenticator speak to proxies alone. The JDK's client would ask it as well when the platform refuses a call,
 * and replace that refusal by an error of its own.
 */
final class ProxyOnly extends Authenticator {
    private final Authenticator authenticator;

    ProxyOnly(Authenticator authenticator) {
        this.authenticator = authenticator;
    }

    @Override
    protected PasswordAuthentication getPasswordAuthentication() {
        if (getRequestorType() != RequestorType.PROXY) {
            throw new RefusedByServer();
        }
        return authenticator.requestPasswordAuthenticationInstance(
                getRequestingHost(),
                getRequestingSite(),
                getRequestingPort(),
                getRequestingProtocol(),
                getRequestingPrompt(),
                getRequestingScheme(),
                getRequestingURL(),
                getRequestorType());
    }

    /** Whether that error is what the client makes of a plain 401 when it has an authenticator. */
    static boolean hides401(Throwable error) {
        for (Throwable e = error; e != null; e = e.getCause()) {
            if (e instanceof RefusedByServer
                    || "WWW-Authenticate header missing for response code 401".equals(e.getMessage())) {
                return true;
            }
        }
        return false;
    }

    private static final class RefusedByServer extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private RefusedByServer() {
            super("401", null, false, false);
        }
    }
}
