package io.jenkins.plugins.scalingo.step;

import jenkins.model.CauseOfInterruption;

/** A build that was overtaken: its commit is not, and will not be, what runs. Shown on the build's page. */
final class Superseded extends CauseOfInterruption {

    private static final long serialVersionUID = 1L;

    private final String what;

    Superseded(String what) {
        this.what = what;
    }

    @Override
    public String getShortDescription() {
        return what;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Superseded superseded && superseded.what.equals(what);
    }

    @Override
    public int hashCode() {
        return what.hashCode();
    }
}
