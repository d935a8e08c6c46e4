package org.kohsuke.stapler;

public interface Ancestor {
}
