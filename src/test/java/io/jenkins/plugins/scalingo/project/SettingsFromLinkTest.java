package io.jenkins.plugins.scalingo.project;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.scalingo.lifecycle.LinkField;
import io.jenkins.plugins.scalingo.platform.RepoLink;
import io.jenkins.plugins.scalingo.platform.RepositoryUrl;
import io.jenkins.plugins.scalingo.platform.ScmType;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Taking over a link into the settings")
class SettingsFromLinkTest {

    private static final RepositoryUrl SHOP =
            RepositoryUrl.of("https://github.com/acme/shop").orElseThrow();

    private final ProjectForm form = ProjectForm.of("team", "shop-web").withAutoDeployBranch("main");

    @Test
    void bringsTheBranch() {
        assertThat(differences(link("release", false, false, 0, 0))).containsExactly(LinkField.BRANCH);
        assertThat(left(link("release", false, false, 0, 0))).isEmpty();
    }

    @Test
    void leavesTheTriggeringToThePlatformWhereItsTriggersAreOn() {
        RepoLink link = link("release", true, true, 24, 72);
        ProjectForm taken = SettingsFromLink.changed(form, link, null);

        assertThat(taken.getTrigger().trigger()).isEqualTo(Trigger.PLATFORM);
        assertThat(taken.getAutoDeployBranch()).isEqualTo("release");
        assertThat(left(link)).isEmpty();
    }

    @Test
    void switchesOffWhatThePlatformDoesNotDo() {
        assertThat(left(link("main", true, false, 0, 0))).isEmpty();
        assertThat(SettingsFromLink.changed(form, link("main", true, false, 0, 0), null).isReviewApps())
                .isFalse();
        assertThat(SettingsFromLink.changed(form, link("main", false, true, 0, 0), null).getAutoDeployBranch())
                .isNull();
    }

    @Test
    void givesTheTriggeringBackToJenkinsWhereThePlatformsAreOff() {
        ProjectForm byPlatform = form.withTrigger(new ByPlatform());
        ProjectForm taken = SettingsFromLink.changed(byPlatform, link("main", false, false, 0, 0), null);

        assertThat(taken.getTrigger().trigger()).isEqualTo(Trigger.JENKINS);
    }

    @Test
    void keepsWhichBuildsAreGreen() {
        ByJenkins lenient = new ByJenkins();
        lenient.setGreen(Green.UNSTABLE);
        ProjectForm taken =
                SettingsFromLink.changed(form.withTrigger(lenient), link("release", false, false, 0, 0), null);

        assertThat(taken.getTrigger().green()).isEqualTo(Green.UNSTABLE);
    }

    @Test
    void letsNoForksIn() {
        RepoLink open = new RepoLink(
                "1", "2", URI.create("https://github.com"), "acme", "shop", ScmType.GITHUB, "3", "jane", "main", true,
                true, true, 0, false, 0, true, null, null, null);

        assertThat(left(open)).as("is to be applied, since no setting can say it").containsExactly(LinkField.FORKS);
    }

    @Test
    void changesOneOfSeveralAppsAlone() {
        FurtherApp api = new FurtherApp("shop-api");
        api.setAutoDeployBranch("main");
        FurtherApp admin = new FurtherApp("shop-admin");
        ProjectForm taken = SettingsFromLink.changed(
                form.withFurtherApps(List.of(api, admin)), link("release", false, false, 0, 0), "shop-api");

        assertThat(taken.getAutoDeployBranch()).isEqualTo("main");
        assertThat(taken.getFurtherApps()).extracting(FurtherApp::getAutoDeployBranch).containsExactly("release", null);
    }

    private Set<LinkField> differences(RepoLink link) {
        return WantedLinks.terms(SHOP, form.read(Optional::empty).settings().get(0)).differences(link);
    }

    /** In what the settings differ from the link after it was taken over. */
    private Set<LinkField> left(RepoLink link) {
        ProjectForm taken = SettingsFromLink.changed(form, link, null);
        return WantedLinks.terms(SHOP, taken.read(Optional::empty).settings().get(0)).differences(link);
    }

    private static RepoLink link(String branch, boolean deploys, boolean reviewApps, int onClose, int stale) {
        return new RepoLink(
                "1", "2", URI.create("https://github.com"), "acme", "shop", ScmType.GITHUB, "3", "jane", branch, deploys,
                reviewApps, true, onClose, stale > 0, stale, false, null, null, null);
    }
}
