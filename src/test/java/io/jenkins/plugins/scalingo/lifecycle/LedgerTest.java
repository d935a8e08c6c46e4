package io.jenkins.plugins.scalingo.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @ValueSource(strings = {"Équipe", "日本語のとても長い名前", "a/b//c", "con", "x.y*z", "TEAM"})
    void everyAccountHasAFileOfItsOwnOnAnyDisk(String account) {
        String longName = account.repeat(64).substring(0, 64);
        String file = LedgerFile.of(account, "shop-web");
        assertThat(LedgerFile.of(longName, "shop-web")).matches("[^/]{1,100}/shop-web\\.json");
        assertThat(file.substring(0, file.indexOf('/'))).matches("[A-Za-z0-9%_+~-]+").isNotEqualToIgnoringCase("con");
        assertThat(file).isNotEqualToIgnoringCase(LedgerFile.of(account.toLowerCase(Locale.ROOT) + "x", "shop-web"));
        assertThat(LedgerFile.of(longName + "x", "shop-web"))
                .isNotEqualToIgnoringCase(LedgerFile.of(longName + "y", "shop-web"));
    }

    @Test
    void accountsThatDifferInCapitalsAloneHaveFilesThatDifferInMore() {
        assertThat(LedgerFile.of("Team", "shop-web")).isNotEqualToIgnoringCase(LedgerFile.of("team", "shop-web"));
        assertThat(LedgerFile.of("Team", "shop-web")).isNotEqualToIgnoringCase(LedgerFile.of("tEam", "shop-web"));
        assertThat(LedgerFile.of("équipe", "shop-web"))
                .as("encoded letters are capitals in any case")
                .isEqualTo("%C3%A9quipe/shop-web.json");
    }

    @Test
    void fileUnderTheNameOfAnEarlierVersionIsBroughtInPlace() throws IOException {
        ReviewAppKey key = new ReviewAppKey("Team", Scene.reviewApp(1).app(), "1");
        MemoryStorage storage = new MemoryStorage();
        Ledger.open(storage, given.time).put(key, ReviewAppEntry.of("1"));
        String today = storage.names().first();
        storage.write("Team/shop-web.json", storage.read(today));
        storage.delete(today);

        assertThat(Ledger.open(storage, given.time).keys()).containsExactly(key);
        assertThat(storage.names()).containsExactly(today);
    }

    @Test
    void olderCopyOfAPageInPlaceIsKeptAsideUnread() throws IOException {
        ReviewAppKey key = new ReviewAppKey("Team", Scene.reviewApp(1).app(), "1");
        ReviewAppKey old = new ReviewAppKey("Team", Scene.reviewApp(2).app(), "2");
        MemoryStorage storage = new MemoryStorage();
        Ledger.open(storage, given.time).put(old, ReviewAppEntry.of("2"));
        String today = storage.names().first();
        storage.write("Team/shop-web.json", storage.read(today));
        storage.delete(today);
        storage.write(today, LedgerFormat.write(LedgerPage.of("Team", "shop-web").with("1", ReviewAppEntry.of("1"))));

        assertThat(Ledger.open(storage, given.time).keys()).containsExactly(key);
        assertThat(storage.names()).hasSize(2).anyMatch(name -> name.startsWith("Team/shop-web.json.unreadable"));
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
