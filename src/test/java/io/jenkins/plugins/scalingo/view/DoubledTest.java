package io.jenkins.plugins.scalingo.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.scalingo.platform.AppName;
import io.jenkins.plugins.scalingo.platform.RepoLink;
import io.jenkins.plugins.scalingo.platform.ScmType;
import io.jenkins.plugins.scalingo.project.Green;
import io.jenkins.plugins.scalingo.project.LinkRules;
import io.jenkins.plugins.scalingo.project.ProjectSettings;
import io.jenkins.plugins.scalingo.project.ReviewAppRules;
import io.jenkins.plugins.scalingo.project.Trigger;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What the platform does beside Jenkins")
class DoubledTest {

    private static final ProjectSettings BOTH = settings("main", true);

    @Test
    void nothingIsDoubledWhileThePlatformsTriggersAreOff() {
        assertThat(Doubled.of(link(false, false), BOTH).any()).isFalse();
    }

    @Test
    void onlyWhatJenkinsDoesTooIsDoubled() {
        assertThat(Doubled.of(link(true, true), BOTH)).isEqualTo(new Doubled(true, true));
        assertThat(Doubled.of(link(true, true), settings(null, true))).isEqualTo(new Doubled(false, true));
        assertThat(Doubled.of(link(true, true), settings("main", false))).isEqualTo(new Doubled(true, false));
    }

    @Test
    void eachTriggerIsExplained() {
        assertThat(new Doubled(true, true).told()).hasSize(2);
        assertThat(new Doubled(false, true).told()).hasSize(1);
    }

    @Test
    void onlyWhatIsDoubledIsSwitchedOff() {
        assertThat(new Doubled(false, false).remedy().isEmpty()).isTrue();
        assertThat(new Doubled(true, false).remedy().isEmpty()).isFalse();
    }

    @Test
    void nothingIsDoubledWhereThePlatformIsMeantToTrigger() {
        assertThat(Doubled.of(link(true, true), settings("main", true, Trigger.PLATFORM)).any())
                .isFalse();
    }

    private static ProjectSettings settings(String branch, boolean reviewApps) {
        return settings(branch, reviewApps, Trigger.JENKINS);
    }

    private static ProjectSettings settings(String branch, boolean reviewApps, Trigger trigger) {
        return new ProjectSettings(
                "team",
                AppName.of("shop-web"),
                Optional.ofNullable(branch),
                Green.SUCCESS,
                trigger,
                reviewApps ? ReviewAppRules.USUAL : ReviewAppRules.NONE,
                LinkRules.USUAL);
    }

    private static RepoLink link(boolean autoDeploy, boolean reviewApps) {
        return new RepoLink(
                "id",
                "app",
                URI.create("https://github.com"),
                "acme",
                "shop",
                ScmType.GITHUB,
                "integration",
                "jane",
                "main",
                autoDeploy,
                reviewApps,
                false,
                0,
                false,
                0,
                false,
                Instant.EPOCH,
                Instant.EPOCH,
                null);
    }
}
