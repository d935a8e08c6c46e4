package io.jenkins.plugins.scalingo.project;

import static org.assertj.core.api.Assertions.assertThat;

import hudson.model.Item;
import io.jenkins.plugins.scalingo.lifecycle.LinkTerms;
import io.jenkins.plugins.scalingo.lifecycle.LinkTerms.Deletion;
import io.jenkins.plugins.scalingo.lifecycle.Wish;
import io.jenkins.plugins.scalingo.platform.AppName;
import io.jenkins.plugins.scalingo.platform.RepositoryUrl;
import io.jenkins.plugins.scalingo.project.AppProjects.AppOf;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What settings say of a repo link")
class WantedLinksTest {

    private static final RepositoryUrl SHOP =
            RepositoryUrl.of("https://github.com/acme/shop").orElseThrow();

    @Test
    void isThatThePlatformTriggersNothingWhereJenkinsDoes() {
        assertThat(WantedLinks.terms(SHOP, settings(Trigger.JENKINS, usual(Duration.ZERO))))
                .isEqualTo(new LinkTerms(
                        "https://github.com/acme/shop",
                        "",
                        "main",
                        false,
                        false,
                        Deletion.after(0),
                        Deletion.NEVER,
                        false));
    }

    @Test
    void isThatThePlatformTriggersAllThatTheSettingsWantWhereItDoes() {
        assertThat(WantedLinks.terms(SHOP, settings(Trigger.PLATFORM, usual(Duration.ofHours(24)))))
                .isEqualTo(new LinkTerms(
                        "https://github.com/acme/shop",
                        "",
                        "main",
                        true,
                        true,
                        Deletion.after(24),
                        Deletion.after(72),
                        false));
    }

    @Test
    void leavesOpenHowReviewAppsEndWhereThereAreNone() {
        LinkTerms terms = WantedLinks.terms(SHOP, settings(Trigger.PLATFORM, ReviewAppRules.NONE));

        assertThat(terms.reviewApps()).isFalse();
        assertThat(terms.onClose()).isNull();
        assertThat(terms.stale()).isNull();
    }

    @Test
    void isNothingWhereNoProjectUsesTheApp() {
        assertThat(WantedLinks.together(List.of())).isInstanceOf(Wish.Gone.class);
    }

    @Test
    void isAgreedOnByProjectsThatSayTheSame() {
        assertThat(WantedLinks.together(
                        List.of(app("one", link(true, true, SHOP)), app("two", link(true, false, SHOP)))))
                .isEqualTo(new Wish.Linked(
                        WantedLinks.terms(SHOP, settings(Trigger.JENKINS, usual(Duration.ZERO))), false));
    }

    @Test
    void isAContradictionWhereTwoProjectsWantDifferentThings() {
        RepositoryUrl other = RepositoryUrl.of("https://github.com/acme/other").orElseThrow();

        Wish wish = WantedLinks.together(
                List.of(app("one", link(true, true, SHOP)), app("two", link(true, true, other))));

        assertThat(wish).isInstanceOfSatisfying(Wish.Unknown.class, unknown -> assertThat(
                        unknown.why().in(Locale.FRENCH))
                .contains("one", "two", "rien n'est changé"));
    }

    @Test
    void isWhatOneProjectWantsThoughAnotherLeavesItAlone() {
        assertThat(WantedLinks.together(
                        List.of(app("one", link(false, false, SHOP)), app("two", link(true, false, SHOP)))))
                .isInstanceOf(Wish.Linked.class);
        assertThat(WantedLinks.together(List.of(app("one", link(false, false, SHOP)))))
                .isInstanceOf(Wish.LeftAlone.class);
    }

    private static LinkRules link(boolean managed, boolean unlink, RepositoryUrl repository) {
        return new LinkRules(managed, unlink, Optional.of(repository), Optional.empty());
    }

    private static ReviewAppRules usual(Duration onClose) {
        return new ReviewAppRules(true, Forks.NEVER, onClose, Optional.of(Duration.ofHours(72)));
    }

    private static ProjectSettings settings(Trigger trigger, ReviewAppRules reviewApps) {
        return new ProjectSettings(
                "team",
                AppName.of("shop-web"),
                Optional.of("main"),
                Green.SUCCESS,
                trigger,
                reviewApps,
                link(true, false, SHOP));
    }

    private static AppOf app(String project, LinkRules link) {
        ProjectSettings settings = settings(Trigger.JENKINS, usual(Duration.ZERO));
        return new AppOf(
                named(project),
                new ProjectSettings(
                        settings.account(),
                        settings.app(),
                        settings.autoDeployBranch(),
                        settings.green(),
                        settings.trigger(),
                        settings.reviewApps(),
                        link));
    }

    private static Item named(String name) {
        return (Item) Proxy.newProxyInstance(
                Item.class.getClassLoader(), new Class<?>[] {Item.class}, (proxy, method, arguments) -> name);
    }
}
