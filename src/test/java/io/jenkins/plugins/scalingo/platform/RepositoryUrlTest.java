package io.jenkins.plugins.scalingo.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The URL of a repository")
class RepositoryUrlTest {

    @ParameterizedTest
    @CsvSource({
        "https://github.com/acme/shop, https://github.com/acme/shop",
        "https://GitHub.com/acme/Shop.git, https://github.com/acme/Shop",
        "https://tok3n@github.com/acme/shop.git/, https://github.com/acme/shop",
        "git@github.com:acme/shop.git, https://github.com/acme/shop",
        "ssh://git@gitlab.example.org:2222/group/sub/shop.git, https://gitlab.example.org/group/sub/shop",
        "https://gitlab.example.org:8443/group/shop, https://gitlab.example.org:8443/group/shop",
        "git://github.com/acme/shop, https://github.com/acme/shop",
        "http://someone:secret@github.com/acme/shop/, https://github.com/acme/shop",
        "github.com:acme/shop, https://github.com/acme/shop",
    })
    void isTheSameInWhateverWayItIsWritten(String written, String address) {
        assertThat(RepositoryUrl.of(written)).get().hasToString(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "shop", "https://github.com/acme", "/srv/git/shop.git", "file:///srv/git/shop.git", "$REPO",
                "C:\\shop", "https://github.com/acme/../shop", "https://github.com/acme//shop"})
    void isNotFoundInWhatNoHostServes(String written) {
        assertThat(RepositoryUrl.of(written)).isEmpty();
    }

    @Test
    void namesTheRepositoryWithoutItsOwner() {
        assertThat(RepositoryUrl.of("https://gitlab.com/group/sub/My.Shop.git")).get()
                .extracting(RepositoryUrl::name)
                .isEqualTo("My.Shop");
    }

    @Test
    void isTheSameWhateverTheCase() {
        RepositoryUrl one = RepositoryUrl.of("https://github.com/Acme/Shop").orElseThrow();

        assertThat(one.sameAs(RepositoryUrl.of("git@github.com:acme/shop.git").orElseThrow())).isTrue();
        assertThat(one.sameAs(RepositoryUrl.of("git@github.com:acme/shop2.git").orElseThrow())).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://github.com/other/shop",
                "https://gitlab.com/acme/shop",
                "https://github.com/acme/team/shop",
                "git@github.com.evil.example:acme/shop.git",
                "https://github.com@evil.example/acme/shop"
            })
    void isNotTheSameElsewhere(String written) {
        assertThat(RepositoryUrl.of(written).orElseThrow().sameAs(RepositoryUrl.of("https://github.com/acme/shop").orElseThrow()))
                .isFalse();
    }

    @Test
    void isTheSameByWhateverPortItIsReached() {
        RepositoryUrl one = RepositoryUrl.of("https://git.example.org:8443/acme/shop").orElseThrow();

        assertThat(one.sameAs(RepositoryUrl.of("ssh://git@git.example.org:2222/acme/shop.git").orElseThrow())).isTrue();
    }

    @Test
    void isToldByALink() {
        RepositoryUrl wanted = RepositoryUrl.of("git@git.example.com:group/team/shop.git").orElseThrow();

        assertThat(RepositoryUrl.of(link(URI.create("https://git.example.com"), ScmType.GITLAB_SELF_HOSTED)))
                .hasToString("https://git.example.com/group/team/shop")
                .satisfies(address -> assertThat(address.sameAs(wanted)).isTrue());
        assertThat(RepositoryUrl.of(link(URI.create("https://git.example.com/group/team/shop"), ScmType.GITLAB)))
                .hasToString("https://git.example.com/group/team/shop");
    }

    @Test
    void isComparedByItsPathWhereALinkTellsNoHost() {
        RepositoryUrl wanted = RepositoryUrl.of("https://git.example.com/group/team/shop").orElseThrow();

        assertThat(RepositoryUrl.of(link(null, ScmType.GITLAB_SELF_HOSTED)).sameAs(wanted)).isTrue();
        assertThat(RepositoryUrl.of(link(null, ScmType.GITLAB)).sameAs(wanted)).isFalse();
    }

    private static RepoLink link(URI url, ScmType type) {
        return new RepoLink(
                "1", "2", url, "group/team", "shop", type, "3", "jane", "main", false, false, false, 0, false, 0, false,
                null, null, null);
    }
}
