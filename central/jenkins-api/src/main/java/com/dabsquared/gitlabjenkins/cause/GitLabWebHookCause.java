package com.dabsquared.gitlabjenkins.cause;

import hudson.triggers.SCMTrigger;
import org.kohsuke.stapler.export.ExportedBean;

@ExportedBean
public class GitLabWebHookCause extends SCMTrigger.SCMTriggerCause {
    public GitLabWebHookCause(CauseData data) {}

    public CauseData getData() {
        throw new UnsupportedOperationException();
    }

    public String getShortDescription() {
        throw new UnsupportedOperationException();
    }
}
