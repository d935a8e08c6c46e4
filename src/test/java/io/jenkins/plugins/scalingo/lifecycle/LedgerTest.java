package io.jenkins.plugins.scalingo.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerTest {

    private static final String FILE = Scene.ACCOUNT + "/" + Scene.APP + ".json";

    private final Scene given = new Scene();

    @Test
    void personCanReadIt() {
        Scene.PullRequest pullRequest = given.pullRequest(42).builtGreen();
        given.passMinutes(10);
        assertThat(given.ledgerFile())
                .startsWith("{\n  \"version\" : 2,\n  \"account\" : \"team\",\n  \"app\" : \"shop-web\"")
                .contains("\"pullRequest\" : \"42\"", "shop-web-pr42", pullRequest.head());
    }

    @Test
    void tornFileIsKeptAsideAndItsReviewAppIsTakenOverAgain() throws IOException {
        Scene.PullRequest pullRequest = given.pullRequest(42).builtGreen();
        given.passMinutes(10);
        byte[] whole = given.storage.read(FILE);
        byte[] torn = Arrays.copyOf(whole, whole.length / 2);
        given.storage.write(FILE, torn);
        given.restart();
        given.passMinutes(10);
        assertThat(aside()).singleElement().satisfies(name -> assertThat(given.storage.read(name))
                .isEqualTo(torn));
        pullRequest.noticedAsClosed();
        given.passMinutes(10);
        assertThat(given.reviewApps()).isEmpty();
    }

    @Test
    void emptyFileStopsNothing() throws IOException {
        given.storage.write(FILE, new byte[0]);
        given.restart();
        given.pullRequest(42).builtGreen();
        given.passMinutes(10);
        assertThat(given.reviewAppOf(42)).isPresent();
        assertThat(aside()).hasSize(1);
    }

    @Test
    void entryThatCannotBeReadIsKeptAsideAndTheOthersGoOn() throws IOException {
        Scene.PullRequest readable = given.pullRequest(42).builtGreen();
        given.pullRequest(43).builtGreen();
        given.passMinutes(10);
        String damaged = given.ledgerFile().replace("\"pullRequest\" : \"43\"", "\"pullRequest\" : {\"43\": []}");
        given.storage.write(FILE, damaged.getBytes(StandardCharsets.UTF_8));
        given.restart();
        readable.noticedAsClosed();
        given.passMinutes(10);
        assertThat(given.reviewAppOf(42)).isEmpty();
        assertThat(aside()).singleElement().satisfies(name -> assertThat(given.storage.read(name))
                .asString(StandardCharsets.UTF_8)
                .isEqualTo(damaged));
    }

    @Test
    void fileOfANewerPluginIsKeptAsideUnread() throws IOException {
        given.pullRequest(42).builtGreen();
        given.passMinutes(10);
        String newer = given.ledgerFile().replace("\"version\" : 2", "\"version\" : 3");
        given.storage.write(FILE, newer.getBytes(StandardCharsets.UTF_8));
        given.restart();
        given.passMinutes(1);
        assertThat(aside()).singleElement().satisfies(name -> assertThat(given.storage.read(name))
                .asString(StandardCharsets.UTF_8)
                .isEqualTo(newer));
    }

    @Test
    void accountWithAnOddNameHasAFileOfItsOwn(@TempDir Path folder) throws IOException {
        ReviewAppKey odd = new ReviewAppKey("../équipe / A.B", Scene.reviewApp(1).app(), "1");
        Storage storage = Storage.inFolder(folder);
        Ledger.open(storage, given.time).put(odd, ReviewAppEntry.of("1"));
        assertThat(Ledger.open(storage, given.time).keys()).containsExactly(odd);
        assertThat(storage.names()).singleElement().asString().doesNotContain("..");
    }

    @Test
    void fileIsReplacedWholeOrNotAtAll(@TempDir Path folder) throws IOException {
        Storage storage = Storage.inFolder(folder);
        storage.write("a/page.json", "old".getBytes(StandardCharsets.UTF_8));
        // What a crash between writing the copy and moving it into place leaves behind.
        Files.writeString(folder.resolve("a/page.json.tmp"), "half of the n");
        assertThat(storage.names()).containsExactly("a/page.json");
        assertThat(storage.read("a/page.json")).asString(StandardCharsets.UTF_8).isEqualTo("old");
        storage.write("a/page.json", "new".getBytes(StandardCharsets.UTF_8));
        assertThat(storage.read("a/page.json")).asString(StandardCharsets.UTF_8).isEqualTo("new");
        assertThat(folder.resolve("a/page.json.tmp")).doesNotExist();
    }

    @Test
    void nameCannotLeadOutOfTheFolder(@TempDir Path folder) {
        Storage storage = Storage.inFolder(folder.resolve("ledger"));
        assertThatThrownBy(() -> storage.write("../outside.json", new byte[0])).isInstanceOf(IOException.class);
        assertThat(folder.resolve("outside.json")).doesNotExist();
    }

    private List<String> aside() {
        return given.storage.names().stream()
                .filter(name -> name.contains(".unreadable-"))
                .toList();
    }
}
