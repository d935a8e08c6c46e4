package com.dabsquared.gitlabjenkins.cause;

import org.kohsuke.stapler.export.ExportedBean;

@ExportedBean
public final class CauseData {
    private CauseData() {}

    public Integer getSourceProjectId() {
        throw new UnsupportedOperationException();
    }

    public Integer getTargetProjectId() {
        throw new UnsupportedOperationException();
    }

    public CauseData.ActionType getActionType() {
        throw new UnsupportedOperationException();
    }

    public Integer getMergeRequestIid() {
        throw new UnsupportedOperationException();
    }

    public String getLastCommit() {
        throw new UnsupportedOperationException();
    }

    public String getSourceNamespace() {
        throw new UnsupportedOperationException();
    }

    public String getMergeRequestState() {
        throw new UnsupportedOperationException();
    }

    public enum ActionType {
        PUSH,
        TAG_PUSH,
        MERGE,
        NOTE,
        PIPELINE;
    }
}
