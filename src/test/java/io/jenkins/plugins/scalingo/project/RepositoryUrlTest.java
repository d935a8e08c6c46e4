package io.jenkins.plugins.scalingo.project;

import static org.assertj.core.api.Assertions.assertThat;

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
    })
    void isTheSameInWhateverWayItIsWritten(String written, String address) {
        assertThat(RepositoryUrl.of(written)).get().hasToString(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "shop", "https://github.com/acme", "/srv/git/shop.git", "file:///srv/git/shop.git", "$REPO",
                "C:\\shop"})
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
}
