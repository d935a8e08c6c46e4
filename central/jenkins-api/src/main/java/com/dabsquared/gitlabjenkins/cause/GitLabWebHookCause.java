package com.dabsquared.gitlabjenkins.cause;

import hudson.triggers.SCMTrigger;
import java.io.File;
import java.io.IOException;
import org.kohsuke.stapler.export.ExportedBean;

@ExportedBean
public class GitLabWebHookCause extends SCMTrigger.SCMTriggerCause {
    private GitLabWebHookCause() throws IOException { super((File) null); }

    public CauseData getData() {
        throw new UnsupportedOperationException();
    }
}
