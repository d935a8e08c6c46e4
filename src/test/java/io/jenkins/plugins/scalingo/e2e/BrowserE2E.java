package io.jenkins.plugins.scalingo.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.jenkins.plugins.scalingo.e2e.Projects.Orphans;
import io.jenkins.plugins.scalingo.githost.HostedRepository;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Needs a Chromium; pictures are left in the folder of the test, for people to look at. */
@DisplayName("The pages in a browser")
@ExtendWith(ShowsLog.class)
class BrowserE2E {
    private static final String SKIPPED = "skipped: no chromium";
    /** Jenkins' own secondary text has 3.9 in the light theme; a colour made for the other theme has about 1. */
    private static final double CONTRAST = 3;

    /**
     * The least contrast of the texts of a part of the page, each with the background that it stands on. The core's
     * buttons are left out: what they stand on is drawn by no element.
     */
    private static final String LEAST_CONTRAST = """
            (() => {
              const canvas = document.createElement('canvas').getContext('2d', {willReadFrequently: true});
              const rgba = color => {
                canvas.clearRect(0, 0, 1, 1);
                canvas.fillStyle = color;
                canvas.fillRect(0, 0, 1, 1);
                return canvas.getImageData(0, 0, 1, 1).data;
              };
              const over = (top, below) => [0, 1, 2].map(i => (top[i] * top[3] + below[i] * (255 - top[3])) / 255);
              const ground = element => {
                const below = element.parentElement ? ground(element.parentElement) : [255, 255, 255];
                return over(rgba(getComputedStyle(element).backgroundColor), below);
              };
              const light = color => {
                const [r, g, b] = color.map(c => c / 255)
                    .map(c => c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
                return 0.2126 * r + 0.7152 * g + 0.0722 * b;
              };
              let least = 21, where = '';
              const walker = document.createTreeWalker(document.querySelector('%s'), NodeFilter.SHOW_TEXT);
              while (walker.nextNode()) {
                const element = walker.currentNode.parentElement;
                if (!walker.currentNode.textContent.trim() || !element.checkVisibility({checkOpacity: true,
                    checkVisibilityCSS: true})) continue;
                if (element.closest('script, style, :disabled, .jenkins-help-button, .jenkins-button')) continue;
                const below = ground(element);
                const [a, b] = [light(over(rgba(getComputedStyle(element).color), below)), light(below)];
                const contrast = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
                if (contrast < least) { least = contrast; where = walker.currentNode.textContent.trim(); }
              }
              return {least, where};
            })()
            """;

    private static Site site;
    private static Chromium browser;

    @BeforeAll
    static void start() throws Exception {
        Optional<Path> program = Chromium.found();
        assumeTrue(program.isPresent(), SKIPPED);
        site = Site.started("browser");
        browser = Chromium.start(program.get(), site.folder().resolve("chromium"));
        HostedRepository repository = site.linkedRepository(Forge.GITHUB, "picture", Site.GREEN);
        site.project(Forge.GITHUB, "picture", Orphans.REMOVE);
        repository.push("feature", "app.txt", "one");
        String head = repository.open(1, "feature");
        site.eventually("the review app runs", () -> site.runs("picture-pr1", head));
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
        if (site != null) {
            site.close();
        }
    }

    @ParameterizedTest
    @CsvSource({"en,light", "en,dark", "fr,light", "fr,dark"})
    void projectPageIsReadable(String language, String theme) throws Exception {
        look("job/picture/scalingo/", language, theme);

        site.eventually("the page shows the review app", () -> browser.evaluate("document.body.innerText")
                .asText()
                .contains("picture-pr1"));
        assertThat(browser.evaluate("document.body.innerText").asText())
                .contains(language.equals("fr") ? "Déployer" : "Deploy");
        assertReadable("#main-panel", "project-page", language, theme);
    }

    @ParameterizedTest
    @CsvSource({"en,light", "en,dark", "fr,light", "fr,dark"})
    void projectFormHasASectionWithHelp(String language, String theme) throws Exception {
        look("job/picture/configure", language, theme);

        JsonNode labels = browser.evaluate(
                "[...document.querySelectorAll('[name=\"_.autoDeployBranch\"]')].map(input => "
                        + "input.closest('.jenkins-form-item').querySelector('.jenkins-form-label')"
                        + ".textContent.trim())");
        assertThat(labels).hasSize(1);
        assertThat(labels.get(0).asText())
                .contains(language.equals("fr") ? "Branche" : "branch");
        assertReadable(".jenkins-form-item:has([name=\"_.autoDeployBranch\"])", "project-form", language, theme);
    }

    @ParameterizedTest
    @CsvSource({"en,light", "fr,dark"})
    void systemFormHasTheAccounts(String language, String theme) throws Exception {
        look("manage/configure", language, theme);

        assertThat(browser.evaluate("document.querySelector('[name=\"_.authUrl\"]').value").asText())
                .isEqualTo(site.platform().address().toString());
        assertReadable(".jenkins-form-item:has([name=\"_.authUrl\"])", "system-form", language, theme);
    }

    private static void look(String path, String language, String theme) throws Exception {
        browser.headers(Map.of("Authorization", Controller.credentials(), "Accept-Language", language));
        browser.dark(theme.equals("dark"));
        browser.open(site.server().address().resolve(path));
    }

    private static void assertReadable(String part, String name, String language, String theme) throws Exception {
        browser.picture(site.folder().resolve("pictures").resolve(name + "-" + language + "-" + theme + ".png"));
        JsonNode contrast = browser.evaluate(LEAST_CONTRAST.formatted(part));
        assertThat(contrast.get("least").asDouble()).as(contrast.toString()).isGreaterThanOrEqualTo(CONTRAST);
        assertThat(browser.errors()).isEmpty();
    }
}
