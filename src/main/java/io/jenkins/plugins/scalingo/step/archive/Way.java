package io.jenkins.plugins.scalingo.step.archive;

import java.io.Serializable;

/**
 * A way to the network.
 *
 * @param proxyHost the proxy's host; null for none but what the machine itself is set up with
 * @param proxyPort the proxy's port
 */
record Way(String proxyHost, int proxyPort) implements Serializable {

    static final Way DIRECT = new Way(null, 0);
}
