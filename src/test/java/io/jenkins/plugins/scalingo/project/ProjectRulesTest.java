package io.jenkins.plugins.scalingo.project;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProjectRulesTest {

    @Test
    void accountAndAppAreNeeded() {
        assertThat(ProjectRules.account(" ")).isPresent();
        assertThat(ProjectRules.app(null)).isPresent();
        assertThat(ProjectRules.account("production")).isEmpty();
        assertThat(ProjectRules.app(" shop-prod ")).isEmpty();
    }

    @Test
    void impossibleAppNameIsShownWithTheRules() {
        assertThat(ProjectRules.app("Shop")).get().asString().contains("\"Shop\"", "6 to 48");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "main", "release/1.x", "feature/näme", "a@b", "v1.0-rc_2"})
    void branchThatGitAllowsIsAccepted(String branch) {
        assertThat(ProjectRules.branch(branch)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"*/main", "release/*", "a b", "a..b", "-x", "/main", "main/", "main.", "a//b", "a/.b", "a.lock", "a.lock/b",
                "a~1", "a^", "a:b", "a?", "a[b", "a\\b", "a@{1}", "@", "a\tb"})
    void whatCannotBeABranchIsRefused(String branch) {
        assertThat(ProjectRules.branch(branch)).isPresent();
    }

    @Test
    void fullNameOfABranchIsAnsweredWithTheBareOne() {
        assertThat(ProjectRules.branch("refs/heads/main")).get().asString().endsWith(": main");
    }
}
