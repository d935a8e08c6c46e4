package io.jenkins.plugins.scalingo.project;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.scalingo.platform.AppName;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The name of an app with the repository's in it")
class AppTemplateTest {

    @ParameterizedTest
    @CsvSource({
        "${repository}, shop-web, shop-web",
        "${repository}, My.Shop_Web, my-shop-web",
        "${repository}-prod, --Shop--, shop-prod",
        "acme-${repository}-prod, API, acme-api-prod",
        "${repository}, Crème fraîche!, cr-me-fra-che",
        "shop-web, whatever, shop-web",
    })
    void isMadeToFit(String template, String repository, String app) {
        assertThat(new AppTemplate(template).app(repository)).contains(AppName.of(app));
    }

    @ParameterizedTest
    @CsvSource({"${repository}, api", "${repository}, ----", "${repository}-, shop-web", "acme-${repository}, ''"})
    void isNobodysAppWhereItDoesNotFit(String template, String repository) {
        assertThat(new AppTemplate(template).app(repository)).isEmpty();
    }

    @Test
    void isNobodysAppWhereItIsTooLong() {
        assertThat(new AppTemplate("${repository}").app("a".repeat(49))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"${repository}", "acme-${repository}", "${repository}-prod", "a${repository}b", "shop-web"})
    void isAcceptedIfItFitsSomeRepository(String template) {
        assertThat(new AppTemplate(template).wrong()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "${branch}", "${repository}-${branch}", "Acme-${repository}", "-${repository}", "$repo"})
    void isRefusedIfItFitsNone(String template) {
        assertThat(new AppTemplate(template).wrong()).isPresent();
    }

    @Test
    void meansWhatItsFixedPartsAllow() {
        AppTemplate template = new AppTemplate("acme-${repository}-prod");

        assertThat(template.mayMean(AppName.of("acme-shop-prod"))).isTrue();
        assertThat(template.mayMean(AppName.of("other-shop-prod"))).isFalse();
        assertThat(new AppTemplate("shop-prod").mayMean(AppName.of("shop-prod2"))).isFalse();
    }
}
