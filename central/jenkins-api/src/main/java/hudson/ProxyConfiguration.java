package hudson;

import hudson.model.Describable;
import hudson.model.Saveable;
import java.io.Serializable;
import java.net.http.HttpClient;
import java.util.List;
import java.util.regex.Pattern;

public final class ProxyConfiguration implements Describable<ProxyConfiguration>, Saveable, Serializable {
    private ProxyConfiguration() {}

    public String getUserName() {
        throw new UnsupportedOperationException();
    }

    public int getPort() {
        throw new UnsupportedOperationException();
    }

    public String getName() {
        throw new UnsupportedOperationException();
    }

    public List<Pattern> getNoProxyHostPatterns() {
        throw new UnsupportedOperationException();
    }

    public static List<Pattern> getNoProxyHostPatterns(String noProxyHost) {
        throw new UnsupportedOperationException();
    }

    public static HttpClient.Builder newHttpClientBuilder() {
        throw new UnsupportedOperationException();
    }
}
