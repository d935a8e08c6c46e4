package hudson.scm;

import org.jenkinsci.remoting.SerializableOnlyOverRemoting;

public final class PollingResult implements SerializableOnlyOverRemoting {
    private PollingResult() {}
}
