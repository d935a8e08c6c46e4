package io.jenkins.plugins.scalingo.project;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.scalingo.platform.RepositoryUrl;
import io.jenkins.plugins.scalingo.platform.ScmIntegration;
import io.jenkins.plugins.scalingo.platform.ScmType;
import io.jenkins.plugins.scalingo.project.AppCheck.Verdict.Grade;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The choice of an SCM integration")
class IntegrationChoiceTest {

    private static final ScmIntegration GITHUB =
            integration("gh", ScmType.GITHUB, "https://github.com", "acme");
    private static final ScmIntegration OWN_GITLAB =
            integration("gl", ScmType.GITLAB_SELF_HOSTED, "https://gitlab.example.org", "team");

    @Test
    void offersThoseOfTheRepositorysHostFirstAndMarksTheOthers() {
        assertThat(choice("https://gitlab.example.org/team/shop", GITHUB, OWN_GITLAB).options(""))
                .extracting(IntegrationChoice.Option::text)
                .containsExactly(
                        "The one of the repository's host",
                        "gitlab.example.org · team",
                        "github.com · acme (another host)");
    }

    @Test
    void keepsWhatWasChosenThoughItIsGone() {
        assertThat(choice("https://github.com/acme/shop", GITHUB).options("old"))
                .extracting(IntegrationChoice.Option::id)
                .containsExactly("", "gh", "old");
        assertThat(choice("https://github.com/acme/shop", GITHUB).verdict("old").grade())
                .isEqualTo(Grade.BAD);
    }

    @Test
    void isGoodIfAnyIsOfTheHost() {
        assertThat(choice("git@github.com:acme/shop.git", GITHUB).verdict("").grade()).isEqualTo(Grade.GOOD);
        assertThat(choice("git@github.com:acme/shop.git", GITHUB).verdict("gh").grade()).isEqualTo(Grade.GOOD);
    }

    @Test
    void tellsWhatThereIsAndWhatToDoIfNoneCoversTheHost() {
        assertThat(choice("https://git.example.com/acme/shop", GITHUB).verdict("")).satisfies(verdict -> {
            assertThat(verdict.grade()).isEqualTo(Grade.BAD);
            assertThat(verdict.text()).contains("git.example.com", "github.com · acme", "dashboard.scalingo.com");
        });
    }

    @Test
    void refusesOneOfAnotherHost() {
        assertThat(choice("https://github.com/acme/shop", GITHUB, OWN_GITLAB).verdict("gl").text())
                .contains("gitlab.example.org", "github.com");
    }

    @Test
    void isSilentWhileTheRepositoryIsNotKnown() {
        assertThat(choice("", GITHUB).verdict("").grade()).isEqualTo(Grade.GOOD);
    }

    private static IntegrationChoice choice(String repository, ScmIntegration... all) {
        return new IntegrationChoice(List.of(all), RepositoryUrl.of(repository));
    }

    private static ScmIntegration integration(String id, ScmType type, String url, String username) {
        return new ScmIntegration(id, type, URI.create(url), username, null, "", null);
    }
}
