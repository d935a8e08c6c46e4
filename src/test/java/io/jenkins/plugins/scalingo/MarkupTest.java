package io.jenkins.plugins.scalingo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What strangers wrote is text on a page: a pull request's title, a branch, a log, whatever the platform says. */
@DisplayName("What strangers wrote")
class MarkupTest {
    private static final Pattern UNESCAPED =
            Pattern.compile("<j:out\\b|<st:out\\b|escape=\"false\"|escapeText=\"false\""
                    + "|<script(?![^>]*\\bsrc=)|\\son\\w+=\"");
    private static final Pattern RUN =
            Pattern.compile("\\.(innerHTML|outerHTML|srcdoc)\\b|insertAdjacentHTML|document\\.write|\\beval\\("
                    + "|new Function|createContextualFragment|setTimeout\\(\\s*[\"'`]");

    private static List<Path> resources(String ending) throws IOException {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("src/main/resources"))) {
            folder = folder.getParent();
        }
        try (Stream<Path> files = Files.walk(folder.resolve("src/main/resources"))) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }

    @Test
    void isEscapedByEveryView() throws IOException {
        List<Path> views = resources(".jelly");
        assertThat(views).isNotEmpty().allSatisfy(view -> assertThat(view)
                .content()
                .startsWith("<?jelly escape-by-default='true'?>")
                .doesNotContainPattern(UNESCAPED));
    }

    @Test
    void becomesTextInEveryScript() throws IOException {
        assertThat(resources(".js"))
                .isNotEmpty()
                .allSatisfy(script -> assertThat(script).content().doesNotContainPattern(RUN));
    }
}
