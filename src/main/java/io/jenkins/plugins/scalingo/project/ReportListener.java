package io.jenkins.plugins.scalingo.project;

import hudson.ExtensionPoint;
import io.jenkins.plugins.scalingo.lifecycle.Report;

/**
 * Hears where each review app and branch stands, whenever that changes. While there is one, the engine asks for the
 * address of each review app, and looks at their deployments every minute: an implementation that has nothing to
 * tell anybody must not be there.
 */
public interface ReportListener extends ExtensionPoint {

    /**
     * A key stands otherwise than before, or is heard of for the first time since the start. Called by a worker of the
     * engine: must return at once, and leave what takes time to another thread.
     *
     * @param report where it stands
     */
    void changed(Report report);
}
