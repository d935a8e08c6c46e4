package io.jenkins.plugins.scalingo.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.scalingo.lifecycle.Line;
import io.jenkins.plugins.scalingo.lifecycle.LinkKey;
import io.jenkins.plugins.scalingo.lifecycle.LinkTerms;
import io.jenkins.plugins.scalingo.lifecycle.LinkTerms.Deletion;
import io.jenkins.plugins.scalingo.lifecycle.Report;
import io.jenkins.plugins.scalingo.platform.AppName;
import io.jenkins.plugins.scalingo.platform.RepoLink;
import io.jenkins.plugins.scalingo.platform.ScmType;
import io.jenkins.plugins.scalingo.project.Green;
import io.jenkins.plugins.scalingo.project.LinkRules;
import io.jenkins.plugins.scalingo.project.ProjectSettings;
import io.jenkins.plugins.scalingo.project.ReviewAppRules;
import io.jenkins.plugins.scalingo.project.Trigger;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The card of a link")
class LinkCardTest {

    private static final LinkKey KEY = new LinkKey("team", AppName.of("shop-web"));
    private static final LinkTerms WANTED = new LinkTerms(
            "https://github.com/acme/shop", "", "main", false, false, Deletion.after(0), Deletion.NEVER, false);
    private static final LinkDifferences BRANCH =
            new LinkDifferences(List.of(new LinkDifferences.Row("BRANCH", "Branch", "main", "develop")), false, null);
    private static final ProjectSettings SETTINGS = new ProjectSettings(
            KEY.account(),
            KEY.app(),
            Optional.of("main"),
            Green.SUCCESS,
            Trigger.JENKINS,
            ReviewAppRules.USUAL,
            LinkRules.USUAL);

    @Test
    void saysThatItIsAsConfigured() {
        LinkCard card = LinkCard.of(
                Optional.of(link("main")), SETTINGS, Optional.of(WANTED), Optional.empty(), LinkDifferences.NONE);

        assertThat(card.state()).isEqualTo(new State("As configured", Tone.SUCCESS, ""));
        assertThat(card.repositoryUrl()).isEqualTo("https://github.com/acme/shop");
        assertThat(card.linker()).isEqualTo("jane");
        assertThat(card.triggers()).contains("Scalingo deploys no push.", "It makes no review apps.");
    }

    @Test
    void trustsWhatWasSeenSinceTheEngineLooked() {
        Report before = report(Report.Phase.BLOCKED, "somebody has removed the link");

        assertThat(LinkCard.of(
                                Optional.of(link("main")),
                                SETTINGS,
                                Optional.of(WANTED),
                                Optional.of(before),
                                LinkDifferences.NONE)
                        .state()
                        .label())
                .isEqualTo("As configured");
    }

    @Test
    void saysWhatIsInTheWay() {
        Report blocked = report(Report.Phase.BLOCKED, "no SCM integration with git.example.com");
        LinkCard card = LinkCard.of(
                Optional.empty(), SETTINGS, Optional.of(WANTED), Optional.of(blocked), LinkDifferences.NONE);

        assertThat(card.linked()).isFalse();
        assertThat(card.appliable()).isTrue();
        assertThat(card.state())
                .isEqualTo(new State("Needs attention", Tone.ERROR, "no SCM integration with git.example.com"));
    }

    @Test
    void saysThatItDiffersWithoutTellingTheTableAgain() {
        Report held = report(Report.Phase.HELD, "differs from the settings: branch is develop instead of main");
        LinkCard card =
                LinkCard.of(Optional.of(link("develop")), SETTINGS, Optional.of(WANTED), Optional.of(held), BRANCH);

        assertThat(card.state()).isEqualTo(new State("Differs from Jenkins", Tone.WARNING, ""));
    }

    @Test
    void saysWhyItIsLeftAlone() {
        Report held = report(Report.Phase.HELD, "Jenkins does not know which repository shop builds");
        LinkCard card = LinkCard.of(
                Optional.of(link("develop")), SETTINGS, Optional.empty(), Optional.of(held), LinkDifferences.NONE);

        assertThat(card.appliable()).isFalse();
        assertThat(card.state().label()).isEqualTo("Left as it is");
        assertThat(card.state().message()).contains("does not know");
    }

    @Test
    void leadsToNoAddressThatABrowserWouldRun() {
        RepoLink evil = new RepoLink(
                "1", "2", URI.create("javascript:alert(1)"), "acme", "shop", ScmType.UNKNOWN, "3", "", "main", true,
                true,
                true, 24, true, 1, true, null, null, null);
        LinkCard card =
                LinkCard.of(Optional.of(evil), SETTINGS, Optional.empty(), Optional.empty(), LinkDifferences.NONE);

        assertThat(card.repositoryUrl()).isNull();
        assertThat(card.triggers())
                .containsExactly(
                        "Scalingo deploys each push to main.",
                        "It makes a review app for each new pull request, also for those of forks.",
                        "It deletes a review app 24 hours after its pull request has closed.",
                        "It deletes a review app whose pull request sees no activity for 1 hour.");
    }

    private static Report report(Report.Phase phase, String line) {
        return new Report(
                KEY,
                phase,
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Line.of(line),
                Optional.empty());
    }

    private static RepoLink link(String branch) {
        return new RepoLink(
                "1", "2", URI.create("https://github.com"), "acme", "shop", ScmType.GITHUB, "3", "jane", branch, false,
                false, false, 0, false, 0, false, null, null, null);
    }
}
