package io.jenkins.plugins.scalingo.project;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.scalingo.platform.AppName;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What a form means for a project")
class ProjectFormTest {

    private final ProjectForm shop = ProjectForm.of("team", "shop-web");

    @Test
    void littleFilledInMeansWhatItAlwaysMeant() {
        assertThat(read(shop).settings())
                .containsExactly(new ProjectSettings(
                        "team",
                        AppName.of("shop-web"),
                        Optional.empty(),
                        Green.SUCCESS,
                        Trigger.JENKINS,
                        ReviewAppRules.USUAL,
                        LinkRules.USUAL));
    }

    @Test
    void eachAppHasABranchAndReviewAppsOfItsOwnAndSharesTheRest() {
        FurtherApp admin = new FurtherApp("shop-admin");
        admin.setAutoDeployBranch("release");
        List<ProjectSettings> settings = read(shop.withAutoDeployBranch("main")
                        .withForks(Forks.TRUSTED)
                        .withFurtherApps(List.of(admin)))
                .settings();

        assertThat(settings).extracting(set -> set.app().value()).containsExactly("shop-web", "shop-admin");
        assertThat(settings).extracting(set -> set.autoDeployBranch().orElseThrow()).containsExactly("main", "release");
        assertThat(settings.get(0).reviewApps().forks()).isEqualTo(Forks.TRUSTED);
        assertThat(settings.get(1).reviewApps()).isEqualTo(ReviewAppRules.NONE);
    }

    @Test
    void appIsNamedForTheRepository() {
        assertThat(ProjectForm.of("team", "acme-${repository}").read(() -> Optional.of("My.Shop")).settings())
                .extracting(set -> set.app().value())
                .containsExactly("acme-my-shop");
    }

    @Test
    void repositoryThatMakesNoNameIsToldAndNeverAnotherApp() {
        Reading reading = ProjectForm.of("team", "${repository}").read(() -> Optional.of("api"));

        assertThat(reading.settings()).isEmpty();
        assertThat(reading.problem()).get().asString().contains("\"api\"", "6 to 48");
    }

    @Test
    void unknownRepositoryIsTold() {
        Reading reading = ProjectForm.of("team", "acme-${repository}").read(Optional::empty);

        assertThat(reading.settings()).isEmpty();
        assertThat(reading.problem()).get().asString().contains("is not known");
    }

    @Test
    void twoAppsThatARepositoryMakesOneOfAreTold() {
        ProjectForm form =
                ProjectForm.of("team", "${repository}-web").withFurtherApps(List.of(new FurtherApp("shop-web")));

        assertThat(form.read(() -> Optional.of("shop")).problem()).get().asString().contains("shop-web", "twice");
        assertThat(form.read(() -> Optional.of("blog")).settings()).hasSize(2);
    }

    @Test
    void delaysAreHoursAndTheOneAfterClosingIsThePlatforms() {
        ByPlatform byPlatform = new ByPlatform();
        byPlatform.setHoursBeforeDeleteOnClose(24);
        ReviewAppRules rules = read(shop.withTrigger(byPlatform).withHoursBeforeDeleteStale(48))
                .settings()
                .get(0)
                .reviewApps();

        assertThat(rules.deleteOnCloseAfter()).isEqualTo(Duration.ofDays(1));
        assertThat(rules.deleteStaleAfter()).contains(Duration.ofDays(2));
    }

    @Test
    void linkIsOnlyRemovedWhereItIsKept() {
        assertThat(read(shop.withUnlink(true)).settings().get(0).link().unlink()).isTrue();
        assertThat(read(shop.withUnlink(true).withManageLink(false)).settings().get(0).link().unlink()).isFalse();
    }

    private static Reading read(ProjectForm form) {
        return form.read(() -> {
            throw new AssertionError("nobody needs to know the repository");
        });
    }
}
