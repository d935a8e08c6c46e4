package com.dabsquared.gitlabjenkins.cause;

import java.util.List;
import java.util.Map;
import org.kohsuke.stapler.export.ExportedBean;

@ExportedBean
public final class CauseData {
    CauseData(CauseData.ActionType actionType, Integer sourceProjectId, Integer targetProjectId, String branch, String sourceBranch, String userName, String userUsername, String userEmail, String sourceRepoHomepage, String sourceRepoName, String sourceNamespace, String sourceRepoUrl, String sourceRepoSshUrl, String sourceRepoHttpUrl, String mergeCommitSha, String mergeRequestTitle, String mergeRequestDescription, Integer mergeRequestId, Integer mergeRequestIid, Integer mergeRequestTargetProjectId, List<String> mergeRequestLabels, String targetBranch, String targetRepoName, String targetNamespace, String targetRepoSshUrl, String targetRepoHttpUrl, String triggeredByUser, String before, String after, String lastCommit, String targetProjectUrl, String triggerPhrase, String mergeRequestState, String mergedByUser, String mergeRequestAssignee, String ref, String isTag, String sha, String beforeSha, String status, String stages, String createdAt, String finishedAt, String buildDuration, String commentAuthor) {}

    public Map<String, String> getBuildVariables() {
        throw new UnsupportedOperationException();
    }

    public Integer getSourceProjectId() {
        throw new UnsupportedOperationException();
    }

    public Integer getTargetProjectId() {
        throw new UnsupportedOperationException();
    }

    public String getBranch() {
        throw new UnsupportedOperationException();
    }

    public String getSourceBranch() {
        throw new UnsupportedOperationException();
    }

    public CauseData.ActionType getActionType() {
        throw new UnsupportedOperationException();
    }

    public String getUserName() {
        throw new UnsupportedOperationException();
    }

    public String getUserUsername() {
        throw new UnsupportedOperationException();
    }

    public String getUserEmail() {
        throw new UnsupportedOperationException();
    }

    public String getSourceRepoHomepage() {
        throw new UnsupportedOperationException();
    }

    public String getSourceRepoName() {
        throw new UnsupportedOperationException();
    }

    public String getSourceNamespace() {
        throw new UnsupportedOperationException();
    }

    public String getSourceRepoUrl() {
        throw new UnsupportedOperationException();
    }

    public String getSourceRepoSshUrl() {
        throw new UnsupportedOperationException();
    }

    public String getSourceRepoHttpUrl() {
        throw new UnsupportedOperationException();
    }

    public String getMergeRequestTitle() {
        throw new UnsupportedOperationException();
    }

    public String getMergeCommitSha() {
        throw new UnsupportedOperationException();
    }

    public String getMergeRequestDescription() {
        throw new UnsupportedOperationException();
    }

    public Integer getMergeRequestId() {
        throw new UnsupportedOperationException();
    }

    public Integer getMergeRequestIid() {
        throw new UnsupportedOperationException();
    }

    public Integer getMergeRequestTargetProjectId() {
        throw new UnsupportedOperationException();
    }

    public List<String> getMergeRequestLabels() {
        throw new UnsupportedOperationException();
    }

    public String getTargetBranch() {
        throw new UnsupportedOperationException();
    }

    public String getTargetRepoName() {
        throw new UnsupportedOperationException();
    }

    public String getTargetNamespace() {
        throw new UnsupportedOperationException();
    }

    public String getTargetRepoSshUrl() {
        throw new UnsupportedOperationException();
    }

    public String getTargetRepoHttpUrl() {
        throw new UnsupportedOperationException();
    }

    public String getTriggeredByUser() {
        throw new UnsupportedOperationException();
    }

    public String getBefore() {
        throw new UnsupportedOperationException();
    }

    public String getAfter() {
        throw new UnsupportedOperationException();
    }

    public String getLastCommit() {
        throw new UnsupportedOperationException();
    }

    public String getTargetProjectUrl() {
        throw new UnsupportedOperationException();
    }

    public String getRef() {
        throw new UnsupportedOperationException();
    }

    public String getIsTag() {
        throw new UnsupportedOperationException();
    }

    public String getSha() {
        throw new UnsupportedOperationException();
    }

    public String getBeforeSha() {
        throw new UnsupportedOperationException();
    }

    public String getStatus() {
        throw new UnsupportedOperationException();
    }

    public String getStages() {
        throw new UnsupportedOperationException();
    }

    public String getCreatedAt() {
        throw new UnsupportedOperationException();
    }

    public String getFinishedAt() {
        throw new UnsupportedOperationException();
    }

    public String getBuildDuration() {
        throw new UnsupportedOperationException();
    }

    public String getCommentAuthor() {
        throw new UnsupportedOperationException();
    }

    public String getMergeRequestState() {
        throw new UnsupportedOperationException();
    }

    public String getMergedByUser() {
        throw new UnsupportedOperationException();
    }

    public String getMergeRequestAssignee() {
        throw new UnsupportedOperationException();
    }

    public boolean equals(Object o) {
        throw new UnsupportedOperationException();
    }

    public int hashCode() {
        throw new UnsupportedOperationException();
    }

    public String toString() {
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
