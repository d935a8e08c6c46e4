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
            strings = {
                "*/main", "release/*", "a b", "a..b", "-x", "/main", "main/", "main.", "a//b", "a/.b", "a.lock",
                "a.lock/b", "a~1", "a^", "a:b", "a?", "a[b", "a\\b", "a@{1}", "@", "a\tb"
            })
    void whatCannotBeABranchIsRefused(String branch) {
        assertThat(ProjectRules.branch(branch)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "team\nSEVERE all is lost", "team\u001b[2J", "a\u0085b"})
    void accountThatWouldForgeALogLineIsRefused(String account) {
        assertThat(ProjectRules.account(account)).isPresent();
    }

    @Test
    void fullNameOfABranchIsAnsweredWithTheBareOne() {
        assertThat(ProjectRules.branch("refs/heads/main")).get().asString().endsWith(": main");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "https://github.com/acme/shop", "https://gitlab.example.org:8443/group/sub/shop.git"})
    void repositoryThatCanBeLinkedIsAccepted(String url) {
        assertThat(ProjectRules.repository(url)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"shop", "acme/shop", "https://github.com/", "https://github.com/acme", "file:///srv/shop.git",
                "/srv/shop", "https://github.com/acme/shop?tab=readme", "javascript:alert(1)",
                "https://github.com/ac me/shop"})
    void whatIsNoRepositoryIsRefusedWithAnExample(String url) {
        assertThat(ProjectRules.repository(url)).get().asString().contains("https://github.com/acme/shop");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://tok3n@github.com/acme/shop", "https://me:pass@github.com/acme/shop",
                "ssh://me:pass@host/acme/shop"})
    void secretInTheRepositorysUrlIsRefusedAndNotRepeated(String url) {
        assertThat(ProjectRules.repository(url)).get().asString().doesNotContain("tok3n", "pass@");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "8761", "99999999999", "1.5", "a day", "1e3"})
    void absurdHoursAreRefusedWithTheRange(String hours) {
        assertThat(ProjectRules.hoursAfterClose(hours)).get().asString().contains(hours, "from 0 to 8760");
        assertThat(ProjectRules.hoursBeforeStale(hours)).get().asString().contains(hours, "from 1 to 8760");
    }

    @Test
    void hoursMayBeLeftOutButAReviewAppIsNotStaleAtOnce() {
        assertThat(ProjectRules.hoursAfterClose(" ")).isEmpty();
        assertThat(ProjectRules.hoursAfterClose("0")).isEmpty();
        assertThat(ProjectRules.hoursBeforeStale("48")).isEmpty();
        assertThat(ProjectRules.hoursBeforeStale("0")).isPresent();
    }

    @Test
    void integrationIsAnId() {
        assertThat(ProjectRules.integration("54ae1e6a-0b0a-4b5c-b0c8-8d0b3f3e3a8e")).isEmpty();
        assertThat(ProjectRules.integration(null)).isEmpty();
        assertThat(ProjectRules.integration("../apps")).isPresent();
    }
}
