package io.jenkins.plugins.scalingo.account;

import hudson.ProxyConfiguration;
import io.jenkins.plugins.scalingo.platform.HttpTransport;
import io.jenkins.plugins.scalingo.platform.Transport;
import java.net.http.HttpClient;
import jenkins.model.Jenkins;

/**
 * The way over the network as Jenkins' own settings have it: one for all accounts, anew when the proxy changes.
 * Thread-safe.
 */
final class JenkinsTransport {

    // Both guarded by this.
    private ProxyConfiguration proxy;
    private Transport transport;

    synchronized Transport now() {
        ProxyConfiguration current = Jenkins.get().getProxy();
        if (transport == null || current != proxy) {
            proxy = current;
            transport = throughProxy();
        }
        return transport;
    }

    /** Jenkins shows its selector and its authenticator only on a client that it has set up itself. */
    private static Transport throughProxy() {
        HttpClient asJenkinsDoes = ProxyConfiguration.newHttpClientBuilder().build();
        HttpTransport.Builder builder = HttpTransport.builder();
        asJenkinsDoes.proxy().ifPresent(builder::proxy);
        asJenkinsDoes.authenticator().ifPresent(builder::proxyAuthenticator);
        return builder.build();
    }
}
