package io.jenkins.plugins.scalingo.step.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Needs Jenkins' classes, though no Jenkins; what was written is read by the machine's own tar. */
@DisabledOnOs(OS.WINDOWS)
class WorkspaceArchiveInJenkinsTest {

    @TempDir
    private Path folder;

    private final List<String> console = new ArrayList<>();
    private Path workspace;
    private Path archive;

    @BeforeEach
    void workspace() throws IOException {
        workspace = Files.createDirectory(folder.resolve("workspace"));
        archive = folder.resolve("x.tar.gz");
    }

    @Test
    void archiveHasOneFolderAtItsRootAndAllFilesInIt() throws Exception {
        file("index.js", "hello");
        file("lib/deep/é ü.txt", "words");
        Files.createDirectory(workspace.resolve("empty"));
        Packed packed = pack(false, false);
        assertThat(listed()).containsExactlyInAnyOrder(
                "app/", "app/empty/", "app/index.js", "app/lib/", "app/lib/deep/", "app/lib/deep/é ü.txt");
        assertThat(packed.files()).isEqualTo(2);
        assertThat(packed.bytes()).isEqualTo(10);
        assertThat(packed.archiveBytes()).isEqualTo(Files.size(archive));
        assertThat(unpacked().resolve("app/lib/deep/é ü.txt")).hasContent("words");
    }

    @Test
    void modesAreKept() throws Exception {
        Files.setPosixFilePermissions(file("run", "#!"), PosixFilePermissions.fromString("rwxr-x---"));
        pack(false, false);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(unpacked().resolve("app/run"))))
                .isEqualTo("rwxr-x---");
    }

    @Test
    void linksInsideStayLinksAndLinksThatLeadOutAreLeftOutWithALine() throws Exception {
        file("a/real", "real");
        file("../secret", "outside");
        Files.createSymbolicLink(workspace.resolve("inside"), Path.of("a/real"));
        Files.createSymbolicLink(workspace.resolve("a/up"), Path.of("../a/real"));
        Files.createSymbolicLink(workspace.resolve("absolute"), workspace.resolve("a/real"));
        Files.createSymbolicLink(workspace.resolve("folder"), Path.of("a"));
        Files.createSymbolicLink(workspace.resolve("out"), Path.of("../secret"));
        Files.createSymbolicLink(workspace.resolve("passwd"), Path.of("/etc/passwd"));
        pack(false, false);
        Path unpacked = unpacked().resolve("app");
        assertThat(Files.readSymbolicLink(unpacked.resolve("inside"))).isEqualTo(Path.of("a/real"));
        assertThat(Files.readSymbolicLink(unpacked.resolve("a/up"))).isEqualTo(Path.of("../a/real"));
        assertThat(Files.readSymbolicLink(unpacked.resolve("absolute"))).isEqualTo(Path.of("a/real"));
        assertThat(Files.isSymbolicLink(unpacked.resolve("folder"))).isTrue();
        assertThat(Files.exists(unpacked.resolve("out"), LinkOption.NOFOLLOW_LINKS)).isFalse();
        assertThat(Files.exists(unpacked.resolve("passwd"), LinkOption.NOFOLLOW_LINKS)).isFalse();
        assertThat(console).hasSize(2).anyMatch(line -> line.contains("passwd")).anyMatch(line -> line.contains("out"));
    }

    @Test
    void longNamesAreKept() throws Exception {
        String path = "d".repeat(120) + "/" + "e".repeat(120) + "/" + "f".repeat(200);
        file(path, "far");
        Files.createSymbolicLink(workspace.resolve("link"), Path.of(path));
        pack(false, false);
        assertThat(unpacked().resolve("app").resolve(path)).hasContent("far");
        assertThat(Files.readSymbolicLink(unpacked().resolve("app/link"))).isEqualTo(Path.of(path));
    }

    @Test
    void gitFolderIsLeftOut() throws Exception {
        file(".git/HEAD", "ref");
        file("sub/.git", "gitdir: x");
        file(".gitattributes", "x");
        pack(false, false);
        assertThat(listed()).containsExactlyInAnyOrder("app/", "app/.gitattributes", "app/sub/");
    }

    @Test
    void gitignoresAreHonouredByChoiceInEachFolder() throws Exception {
        file(".gitignore", "*.log\n/target/\n");
        file("sub/.gitignore", "!keep.log\nown\n");
        Stream.of("a.log", "target/x", "sub/a.log", "sub/keep.log", "sub/own", "sub/target/y").forEach(this::touch);
        pack(true, false);
        assertThat(listed()).containsExactlyInAnyOrder(
                "app/", "app/.gitignore", "app/sub/", "app/sub/.gitignore", "app/sub/keep.log", "app/sub/target/",
                "app/sub/target/y");
        pack(false, false);
        assertThat(listed()).contains("app/a.log", "app/target/x", "app/sub/own");
    }

    @Test
    void slugignoreIsHonouredByChoice() throws Exception {
        file(".slugignore", "spec\n[a-f]*.log\n");
        Stream.of("spec/a", "lib/spec", "build.log", "zoo.log").forEach(this::touch);
        pack(false, true);
        assertThat(listed()).containsExactlyInAnyOrder(
                "app/", "app/.slugignore", "app/lib/", "app/lib/spec", "app/zoo.log");
    }

    @Test
    void packingStopsWhenItIsInterrupted() throws Exception {
        file("a", "a");
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> pack(false, false)).isInstanceOf(InterruptedIOException.class);
    }

    @Test
    void progressIsToldNowAndThen() throws Exception {
        for (int i = 0; i < 30; i++) {
            file("f" + i, "x");
        }
        long[] now = {0};
        Pace pace = new Pace(() -> now[0] += 1_000_000_000L);
        new WorkspaceArchive(workspace, new PackingChoices(false, false), console::add, pace).to(archive);
        assertThat(console).hasSize(3);
    }

    private Packed pack(boolean gitignore, boolean slugignore) throws IOException {
        return new WorkspaceArchive(
                        workspace,
                        new PackingChoices(gitignore, slugignore),
                        console::add,
                        new Pace(System::nanoTime))
                .to(archive);
    }

    private Path file(String path, String content) throws IOException {
        Path file = workspace.resolve(path).normalize();
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content);
    }

    private void touch(String path) {
        try {
            file(path, "x");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private List<String> listed() throws IOException, InterruptedException {
        return run("tar", "--quoting-style=literal", "-tzf", archive.toString());
    }

    private Path unpacked() throws IOException, InterruptedException {
        Path target = Files.createTempDirectory(folder, "unpacked");
        run("tar", "-xzf", archive.toString(), "-C", target.toString());
        return target;
    }

    private static List<String> run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return Stream.of(said.split("\n")).filter(line -> !line.isEmpty()).toList();
    }
}
