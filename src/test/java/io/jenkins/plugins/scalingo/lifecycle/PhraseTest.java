package io.jenkins.plugins.scalingo.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("What the engine says")
class PhraseTest {

    private static final Pattern PLACE = Pattern.compile("%\\d\\$s");

    private final ResourceBundle french = ResourceBundle.getBundle(Phrase.class.getName(), Locale.FRENCH);

    @Test
    void isInTheReadersLanguageAndInEnglishInLogs() {
        Line line = Phrase.WAITS_FOR.about("d1");

        assertThat(line.in(Locale.FRANCE)).isEqualTo("attend le déploiement en cours d1");
        assertThat(line.in(Locale.UK)).isEqualTo("waits for the running deployment d1");
        assertThat(line).hasToString("waits for the running deployment d1");
    }

    @Test
    void isInEnglishForAReaderOfAThirdLanguageWhateverTheControllersIs() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.FRANCE);
            assertThat(Phrase.NOT_GREEN_YET.about().in(Locale.JAPAN)).isEqualTo("no build of it was green yet");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void isTheSameAsWhatSaysTheSame() {
        assertThat(Phrase.RUNS.about("a1b2c3d")).isEqualTo(Phrase.RUNS.about("a1b2c3d"));
        assertThat(Phrase.RUNS.about("a1b2c3d")).isNotEqualTo(Phrase.RUNS.about("b2c3d4e"));
    }

    @Test
    void takesNothingThatItIsAboutForAPattern() {
        assertThat(Phrase.FAULT.about("100%s %n %1$s").in(Locale.FRENCH)).endsWith("100%s %n %1$s");
    }

    @ParameterizedTest
    @EnumSource
    void isSaidInFrenchAboutTheSameThings(Phrase phrase) {
        assertThat(places(french.getString(phrase.name()))).isEqualTo(places(phrase.english()));
    }

    @Test
    void hasNoFrenchThatIsSaidNoMore() {
        assertThat(french.keySet())
                .isSubsetOf(Stream.of(Phrase.values()).map(Enum::name).collect(Collectors.toSet()));
    }

    private static TreeSet<String> places(String text) {
        return PLACE.matcher(text).results().map(found -> found.group()).collect(Collectors.toCollection(TreeSet::new));
    }
}
