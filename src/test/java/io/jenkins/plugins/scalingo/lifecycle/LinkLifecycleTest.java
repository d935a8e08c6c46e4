package io.jenkins.plugins.scalingo.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.scalingo.lifecycle.LinkTerms.Deletion;
import io.jenkins.plugins.scalingo.lifecycle.Report.Phase;
import io.jenkins.plugins.scalingo.platform.AppName;
import io.jenkins.plugins.scalingo.platform.RepoLink;
import io.jenkins.plugins.scalingo.platform.RepositoryUrl;
import io.jenkins.plugins.scalingo.platform.ScalingoException;
import io.jenkins.plugins.scalingo.simulator.Kind;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LinkLifecycleTest {

    private static final LinkKey KEY = new LinkKey(Scene.ACCOUNT, AppName.of(Scene.APP));
    private static final String SHOP = "https://github.com/acme/shop";
    private static final String OTHER = "https://github.com/acme/other";
    private static final Set<LinkField> ALL = EnumSet.allOf(LinkField.class);

    private final Scene given = new Scene();

    // Saving the settings.

    @Test
    void appWithoutLinkIsLinked() {
        given.simulator.dashboard().removeLink(Scene.APP);
        saved(terms("main"));
        assertThat(repository()).hasToString(SHOP);
        assertThat(link().orElseThrow().branch()).isEqualTo("main");
        assertThat(phase()).isEqualTo(Phase.SETTLED);
    }

    @Test
    void linkGetsAllThatTheSettingsSay() {
        given.simulator.dashboard().removeLink(Scene.APP);
        LinkTerms terms =
                new LinkTerms(SHOP, "", "release", true, true, Deletion.after(2), Deletion.after(72), true);
        saved(terms);
        assertThat(terms.differences(link().orElseThrow())).isEmpty();
        saved(terms("main"));
        assertThat(terms("main").differences(link().orElseThrow())).isEmpty();
    }

    @Test
    void onlyWhatDiffersIsChanged() {
        saved(terms("main"));
        assertThat(given.simulator.requests(Kind.UPDATE_LINK)).as("nothing differs").isZero();
        given.simulator.dashboard().reviewApps(Scene.APP, true, false);
        saved(terms("release"));
        assertThat(link().orElseThrow().branch()).isEqualTo("release");
        assertThat(link().orElseThrow().deployReviewAppsEnabled()).isFalse();
        assertThat(given.simulator.requests(Kind.UPDATE_LINK)).isOne();
    }

    @Test
    void sshAddressIsTheSameRepository() {
        saved(terms("git@GitHub.com:acme/shop.git", "main"));
        assertThat(phase()).isEqualTo(Phase.SETTLED);
    }

    @Test
    void projectThatLeavesTheLinkAloneChangesNothing() {
        String before = id();
        saved(new Wish.LeftAlone(false, Line.of("the settings leave it alone")));
        given.simulator.dashboard().autoDeploy(Scene.APP, "other", true);
        given.passMinutes(30);
        assertThat(id()).isEqualTo(before);
        assertThat(message()).isEqualTo("the settings leave it alone");
        assertThat(given.simulator.requests(Kind.UPDATE_LINK)).isZero();
    }

    @Test
    void nothingIsChangedWhileJenkinsCannotTell() {
        given.simulator.dashboard().removeLink(Scene.APP);
        saved(new Wish.Unknown("two projects want different things"));
        assertThat(link()).isEmpty();
        assertThat(message()).contains("two projects");
    }

    // By hand.

    @Test
    void changeByHandIsShownAndNotFought() throws IOException {
        saved(terms("main"));
        given.simulator.dashboard().autoDeploy(Scene.APP, "develop", true);
        given.passMinutes(130);
        given.restart();
        given.passMinutes(70);
        assertThat(link().orElseThrow().branch()).isEqualTo("develop");
        assertThat(phase()).isEqualTo(Phase.HELD);
        assertThat(message()).contains("branch is develop instead of main", "auto deploy by Scalingo is on");

        given.lifecycle().applyLink(KEY, Set.of(LinkField.AUTO_DEPLOY), Optional.empty(), "jane");
        given.passMinutes(1);
        assertThat(link().orElseThrow().autoDeployEnabled()).isFalse();
        assertThat(link().orElseThrow().branch()).as("what was not asked for").isEqualTo("develop");

        given.lifecycle().applyLink(KEY, ALL, Optional.empty(), "jane");
        given.passMinutes(1);
        assertThat(link().orElseThrow().branch()).isEqualTo("main");
        assertThat(phase()).isEqualTo(Phase.SETTLED);
    }

    @Test
    void linkThatWasRemovedByHandComesBackOnlyWhenAPersonSaysSo() throws IOException {
        saved(terms("main"));
        given.simulator.dashboard().removeLink(Scene.APP);
        given.passMinutes(150);
        assertThat(link()).isEmpty();
        assertThat(phase()).isEqualTo(Phase.BLOCKED);
        assertThat(message()).contains("somebody has removed the link");
        given.lifecycle().applyLink(KEY, ALL, Optional.empty(), "jane");
        given.passMinutes(1);
        assertThat(repository()).hasToString(SHOP);
        assertThat(phase()).isEqualTo(Phase.SETTLED);
    }

    @Test
    void orderIsCarriedOutOnceAlsoAfterARestart() throws IOException {
        saved(terms("main"));
        given.simulator.dashboard().autoDeploy(Scene.APP, "develop", false);
        given.lifecycle().applyLink(KEY, ALL, Optional.empty(), "jane");
        given.restart();
        given.passMinutes(1);
        assertThat(link().orElseThrow().branch()).isEqualTo("main");
        given.simulator.dashboard().autoDeploy(Scene.APP, "develop", false);
        given.passMinutes(130);
        assertThat(link().orElseThrow().branch()).isEqualTo("develop");
    }

    @Test
    void quietLinkCostsARequestAnHour() {
        saved(terms("main"));
        given.passMinutes(10);
        given.simulator.forgetRequests();
        given.passMinutes(240);
        assertThat(given.simulator.requests(Kind.SHOW_LINK)).isBetween(3, 5);
    }

    // Another repository.

    @Test
    void linkToAnotherRepositoryIsNeverOverwrittenSilently() {
        String before = id();
        given.simulator.repository(OTHER);
        saved(terms(OTHER, "main"));
        given.passMinutes(180);
        given.restart();
        given.passMinutes(60);
        assertThat(id()).isEqualTo(before);
        assertThat(phase()).isEqualTo(Phase.BLOCKED);
        assertThat(message()).contains("is linked to " + SHOP, "builds " + OTHER);
    }

    @Test
    void linkToAnotherRepositoryIsReplacedWhenAPersonHasSeenItAndSaysSo() throws IOException {
        given.simulator.repository(OTHER);
        saved(terms(OTHER, "main"));
        given.lifecycle().applyLink(KEY, ALL, Optional.empty(), "jane");
        given.passMinutes(5);
        assertThat(repository()).as("not confirmed").hasToString(SHOP);
        given.lifecycle().applyLink(KEY, ALL, Optional.of("another link"), "jane");
        given.passMinutes(5);
        assertThat(repository()).as("confirmed for another link").hasToString(SHOP);
        given.lifecycle().applyLink(KEY, ALL, Optional.of(id()), "jane");
        given.passMinutes(5);
        assertThat(repository()).hasToString(OTHER);
        assertThat(phase()).isEqualTo(Phase.SETTLED);
    }

    @Test
    void linkIsNotReplacedUnderReviewAppsThatCouldNotBeFoundAfterwards() throws IOException {
        given.pullRequest(42).builtGreen();
        given.passMinutes(10);
        given.simulator.repository(OTHER);
        saved(terms(OTHER, "main"));
        given.lifecycle().applyLink(KEY, ALL, Optional.of(id()), "jane");
        given.passMinutes(5);
        assertThat(repository()).hasToString(SHOP);
        assertThat(message()).contains("review apps", "Destroy them first");
    }

    @Test
    void refusedReplacementPutsTheOldLinkBack() throws IOException {
        given.simulator.dashboard().autoDeploy(Scene.APP, "release", false);
        saved(terms(OTHER, "main"));
        given.lifecycle().applyLink(KEY, ALL, Optional.of(id()), "jane");
        given.passMinutes(60);
        assertThat(repository()).as("a repository that the integration does not see").hasToString(SHOP);
        assertThat(link().orElseThrow().branch()).isEqualTo("release");
        assertThat(phase()).isEqualTo(Phase.BLOCKED);
    }

    @Test
    void nothingIsAskedForInVainWhileTheAppIsLinkedToAnotherRepository() {
        saved(terms("main"));
        Scene.PullRequest known = given.pullRequest(41).builtGreen();
        given.builtBranch("main", true);
        given.passMinutes(10);
        given.simulator.dashboard().link(Scene.APP, given.simulator.repository(OTHER));
        given.passMinutes(130);
        Scene.PullRequest pullRequest = given.pullRequest(42).builtGreen();
        given.repository.push("main");
        given.builtBranch("main", true);
        given.passMinutes(1);
        assertThat(given.report(pullRequest.key).phase()).isEqualTo(Phase.HELD);
        assertThat(given.report(Scene.branch("main")).phase()).isEqualTo(Phase.HELD);
        assertThat(given.report(Scene.branch("main")).message())
                .contains("is linked to " + OTHER, "builds " + SHOP);
        given.restart();
        given.passMinutes(10);
        given.simulator.forgetRequests();
        given.passMinutes(240);
        assertThat(given.simulator.requests(Kind.MANUAL_DEPLOY)).isZero();
        assertThat(given.simulator.requests(Kind.MANUAL_REVIEW_APP)).isZero();
        assertThat(given.simulator.requests(Kind.LIST_DEPLOYMENTS)).isZero();
        assertThat(given.simulator.requests(Kind.SHOW_LINK)).isBetween(3, 5);
        assertThat(given.simulator.deploymentsOf(Scene.APP)).hasSize(1);
        assertThat(given.report(known.key).phase()).as("it has a link of its own").isEqualTo(Phase.SETTLED);

        given.simulator.dashboard().link(Scene.APP, given.repository);
        given.passMinutes(80);
        assertThat(given.report(pullRequest.key).phase()).isEqualTo(Phase.SETTLED);
        assertThat(given.simulator.app(Scene.APP).orElseThrow().runningCommit())
                .isEqualTo(given.repository.head("main"));
    }

    // The integration.

    @Test
    void hostWithoutIntegrationIsNamedWithWhatThereIs() {
        given.simulator.dashboard().removeLink(Scene.APP);
        saved(terms("https://git.example.com/acme/shop", "main"));
        assertThat(phase()).isEqualTo(Phase.BLOCKED);
        assertThat(message())
                .contains("no SCM integration with git.example.com", "it has: github.com", "dashboard.scalingo.com");
        assertThat(given.simulator.requests(Kind.CREATE_LINK)).isZero();
    }

    @Test
    void integrationOfAnotherHostOrNoneIsRefused() {
        given.simulator.dashboard().removeLink(Scene.APP);
        String github = integration();
        saved(new LinkTerms(
                "https://git.example.com/acme/shop", github, "", false, false, Deletion.NEVER, Deletion.NEVER, false));
        assertThat(message()).contains("is with github.com", "is on git.example.com");
        saved(new LinkTerms(SHOP, "gone", "", false, false, Deletion.NEVER, Deletion.NEVER, false));
        assertThat(message()).contains("no SCM integration gone");
        assertThat(given.simulator.requests(Kind.CREATE_LINK)).isZero();
        saved(new LinkTerms(SHOP, github, "", false, false, Deletion.NEVER, Deletion.NEVER, false));
        assertThat(phase()).isEqualTo(Phase.SETTLED);
    }

    // The settings go.

    @Test
    void linkThatThePluginMadeIsRemovedWithTheSettingsIfThePersonSaidSo() {
        given.simulator.dashboard().removeLink(Scene.APP);
        saved(new Wish.Linked(terms("main"), true));
        saved(new Wish.Gone("the settings are gone"));
        assertThat(link()).isEmpty();
        assertThat(given.ledgerFile()).isEmpty();
    }

    @Test
    void linkStaysUnlessThePersonSaidSo() {
        given.simulator.dashboard().removeLink(Scene.APP);
        saved(new Wish.Linked(terms("main"), true));
        saved(new Wish.Linked(terms("main"), false));
        saved(new Wish.Gone("the settings are gone"));
        assertThat(repository()).hasToString(SHOP);
        assertThat(given.ledgerFile()).isEmpty();
    }

    @Test
    void linkOfSomebodyElseStaysWhenTheSettingsGo() {
        saved(new Wish.Linked(terms("main"), true));
        saved(new Wish.Gone("the settings are gone"));
        assertThat(repository()).hasToString(SHOP);
        assertThat(given.ledgerFile()).isEmpty();
    }

    @Test
    void linkThatSomebodyMadeInPlaceOfThePluginsStays() {
        given.simulator.dashboard().removeLink(Scene.APP);
        saved(new Wish.Linked(terms("main"), true));
        given.simulator.dashboard().removeLink(Scene.APP);
        given.simulator.dashboard().link(Scene.APP, given.repository);
        saved(new Wish.Gone("the settings are gone"));
        assertThat(repository()).hasToString(SHOP);
        assertThat(given.ledgerFile()).isEmpty();
    }

    @Test
    void reviewAppsAreDeletedBeforeTheirLinkIs() {
        given.simulator.dashboard().removeLink(Scene.APP);
        saved(new Wish.Linked(terms("main"), true));
        Scene.PullRequest pullRequest = given.pullRequest(42).builtGreen();
        given.passMinutes(10);
        assertThat(given.reviewApps()).hasSize(1);
        given.simulator.faults().on(Kind.DELETE_APP).status(403).times(2);
        saved(new Wish.Gone("the settings are gone"));
        pullRequest.noticedAsClosed();
        given.passMinutes(30);
        assertThat(given.reviewApps()).isEmpty();
        assertThat(link()).isEmpty();
        assertThat(given.ledgerFile()).isEmpty();
    }

    // Between the call and its answer.

    @ParameterizedTest
    @EnumSource(
            value = Ailment.class,
            names = {"HANG_AFTER", "CUT_AFTER", "TRUNCATED_AFTER", "BROKEN_AFTER"})
    void linkWhoseAnswerWasLostIsKnownAsThePluginsOwn(Ailment ailment) {
        given.simulator.dashboard().removeLink(Scene.APP);
        ailment.strike(given.simulator.faults().on(Kind.CREATE_LINK).times(1));
        given.jenkins.link(KEY, new Wish.Linked(terms("main"), true));
        given.lifecycle().hint(KEY);
        given.pass(java.time.Duration.ofSeconds(1));
        given.restart();
        given.passMinutes(20);
        assertThat(given.simulator.requests(Kind.CREATE_LINK)).isOne();
        assertThat(phase()).isEqualTo(Phase.SETTLED);
        saved(new Wish.Gone("the settings are gone"));
        assertThat(link()).as("it is ours, and goes").isEmpty();
    }

    @Test
    void linkThatWasMadeBySomebodyElseMeanwhileIsNotTakenForOurs() {
        given.simulator.dashboard().removeLink(Scene.APP);
        given.simulator.faults().on(Kind.CREATE_LINK).hang();
        given.jenkins.link(KEY, new Wish.Linked(terms("main"), true));
        given.lifecycle().hint(KEY);
        given.pass(java.time.Duration.ofSeconds(1));
        given.simulator.dashboard().link(Scene.APP, given.simulator.repository(OTHER));
        given.passMinutes(20);
        assertThat(phase()).isEqualTo(Phase.BLOCKED);
        saved(new Wish.Gone("the settings are gone"));
        assertThat(repository()).hasToString(OTHER);
    }

    @Test
    void settingsThatAreSavedBackAfterALostChangeAreBroughtAboutAgain() {
        saved(terms("main"));
        given.simulator.faults().on(Kind.UPDATE_LINK).hang().carriedOut();
        given.jenkins.link(KEY, new Wish.Linked(terms("release"), false));
        given.lifecycle().hint(KEY);
        given.pass(java.time.Duration.ofSeconds(1));
        saved(terms("main"));
        given.passMinutes(10);
        assertThat(link().orElseThrow().branch()).isEqualTo("main");
        assertThat(phase()).isEqualTo(Phase.SETTLED);
    }

    private void saved(LinkTerms terms) {
        saved(new Wish.Linked(terms, false));
    }

    private void saved(Wish wish) {
        given.jenkins.link(KEY, wish);
        given.lifecycle().hint(KEY);
        given.passMinutes(1);
    }

    private static LinkTerms terms(String branch) {
        return terms(SHOP, branch);
    }

    private static LinkTerms terms(String repository, String branch) {
        return new LinkTerms(repository, "", branch, false, false, Deletion.NEVER, Deletion.NEVER, false);
    }

    private Optional<RepoLink> link() {
        try {
            return given.client().repoLinks().get(KEY.app());
        } catch (ScalingoException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private String id() {
        return link().orElseThrow().id();
    }

    private RepositoryUrl repository() {
        return RepositoryUrl.of(link().orElseThrow());
    }

    private String integration() {
        try {
            return given.client().scmIntegrations().list().get(0).id();
        } catch (ScalingoException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private Phase phase() {
        return given.report(KEY).phase();
    }

    private String message() {
        return given.report(KEY).line().toString();
    }
}
