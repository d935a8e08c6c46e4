package io.jenkins.plugins.scalingo.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jenkins.plugins.scalingo.platform.AppName;
import io.jenkins.plugins.scalingo.simulator.Kind;
import io.jenkins.plugins.scalingo.simulator.VirtualTime;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LedgerPagesTest {

    private static final String FILE = "team/shop-web.json";
    private static final ReviewAppKey KEY = Scene.reviewApp(42);
    private static final Vouched VOUCHED = new Vouched("a1b2c3d", "team/web/PR-42", 7);

    private final VirtualTime time = new VirtualTime();

    @TempDir
    private Path folder;

    private Storage storage;

    @BeforeEach
    void openFolder() {
        storage = Storage.inFolder(folder);
    }

    @Test
    void whatIsWrittenIsReadAgain() throws IOException {
        Ledger ledger = open();
        ledger.put(KEY, entry("42"));
        ledger.put(Scene.branch("main"), BranchEntry.of("main"));
        ledger.ask(KEY, new Ask(VOUCHED, true, "a step"));
        Ledger again = open();
        assertThat(again.find(KEY)).contains(entry("42"));
        assertThat(again.find(Scene.branch("main"))).isPresent();
        assertThat(again.ask(KEY)).isPresent();
        assertThat(again.keys()).hasSize(2);
    }

    @Test
    void pageWithNothingInItIsNoFile() throws IOException {
        Ledger ledger = open();
        ledger.put(KEY, entry("42"));
        ledger.put(KEY, null);
        assertThat(storage.names()).isEmpty();
    }

    @Test
    void processThatEndsWhileItWritesLeavesTheOldPage() throws IOException {
        open().put(KEY, entry("42"));
        Files.writeString(folder.resolve(FILE + ".tmp"), "{\"version\" : 1, \"acc");
        Ledger again = open();
        assertThat(again.find(KEY)).contains(entry("42"));
        again.put(Scene.reviewApp(43), entry("43"));
        assertThat(open().keys()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "{\"version\":1,\"account\":\"team\",\"app\":\"shop-", "[]", "\0\0\0", "{\"version\":1}"})
    void damagedPageIsSetAsideAndTheRestGoesOn(String damaged) throws IOException {
        Ledger ledger = open();
        ReviewAppKey other = new ReviewAppKey(Scene.ACCOUNT, AppName.of("shop-api"), "1");
        ledger.put(KEY, entry("42"));
        ledger.put(other, entry("1"));
        Files.writeString(folder.resolve(FILE), damaged);
        Ledger again = open();
        assertThat(again.keys()).containsExactly(other);
        assertThat(setAside()).singleElement().satisfies(name -> assertThat(content(name))
                .isEqualTo(damaged));
        again.put(KEY, entry("42"));
        assertThat(open().keys()).hasSize(2);
        assertThat(setAside()).as("set aside once").hasSize(1);
    }

    @Test
    void changeThatCannotBeWrittenIsNotMade() throws IOException {
        MemoryStorage memory = new MemoryStorage();
        Ledger ledger = Ledger.open(memory, time);
        ledger.put(KEY, entry("42"));
        memory.broken(true);
        assertThatThrownBy(() -> ledger.put(KEY, null)).isInstanceOf(IOException.class);
        assertThat(ledger.find(KEY)).isPresent();
    }

    @Test
    void recordOfAProjectThatIsGoneIsKeptUntilItsReviewAppIs() {
        Scene given = new Scene();
        Scene.PullRequest pullRequest = given.pullRequest(42).builtGreen();
        given.passMinutes(10);
        given.simulator.faults().on(Kind.DELETE_APP).status(403).always();
        pullRequest.noticedAsClosed();
        given.passMinutes(10);
        given.restart();
        given.passMinutes(60);
        assertThat(given.ledgerFile()).contains("\"42\"");
        given.simulator.faults().clear();
        given.passMinutes(35);
        assertThat(given.reviewApps()).isEmpty();
        assertThat(given.ledgerFile()).isEmpty();
    }

    private Ledger open() throws IOException {
        return Ledger.open(storage, time);
    }

    private List<String> setAside() throws IOException {
        return storage.names().stream()
                .filter(name -> name.startsWith(FILE + ".unreadable"))
                .toList();
    }

    private String content(String name) throws IOException {
        return new String(storage.read(name), StandardCharsets.UTF_8);
    }

    private ReviewAppEntry entry(String number) {
        Act creation = new Act(Act.Kind.CREATE, VirtualTime.START, VOUCHED, null);
        return ReviewAppEntry.of(number).sent(VOUCHED).about(creation).done();
    }
}
