package io.jenkins.plugins.scalingo.project;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CheckedOutRevisionTest {

    @Test
    void branchIsKnownByItsNameAtTheRemote() {
        assertThat(CheckedOutRevision.withoutRemote("origin/main")).contains("main");
        assertThat(CheckedOutRevision.withoutRemote("refs/remotes/origin/feature/x")).contains("feature/x");
    }

    @Test
    void commitThatWasCheckedOutByItsHashHasNoBranch() {
        assertThat(CheckedOutRevision.withoutRemote("detached")).isEmpty();
    }
}
