package io.jenkins.plugins.scalingo.step.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The rules that hold in one folder of a workspace: its own, and before them those of the folders above. Immutable.
 *
 * @param above the rules of the folder above; null for the workspace itself
 * @param prefix the folder's path from the workspace on, with a slash at its end; empty for the workspace itself
 * @param own the rules of the folder; none if it has no file of rules
 * @param slug the rules of the workspace's {@code .slugignore}
 */
record LeftOut(LeftOut above, String prefix, IgnoreRules own, IgnoreRules slug) {

    private static final IgnoreRules NONE = IgnoreRules.git(List.of());

    static LeftOut in(Path workspace, PackingChoices choices) throws IOException {
        IgnoreRules slug = choices.slugignore()
                ? read(workspace.resolve(".slugignore")).map(IgnoreRules::slug).orElse(NONE)
                : NONE;
        return new LeftOut(null, "", choices.gitignore() ? gitRules(workspace) : null, slug);
    }

    LeftOut below(Path folder, String path) throws IOException {
        return new LeftOut(this, path + "/", own == null ? null : gitRules(folder), slug);
    }

    /** Whether a file of this folder is left out. */
    boolean test(String path, boolean folder) {
        String name = path.substring(prefix.length());
        if (name.equals(".git") || slug.leavesOut(path, folder).orElse(false)) {
            return true;
        }
        for (LeftOut rules = this; own != null && rules != null; rules = rules.above) {
            Optional<Boolean> said = rules.own.leavesOut(path.substring(rules.prefix.length()), folder);
            if (said.isPresent()) {
                return said.get();
            }
        }
        return false;
    }

    private static IgnoreRules gitRules(Path folder) throws IOException {
        return read(folder.resolve(".gitignore")).map(IgnoreRules::git).orElse(NONE);
    }

    private static Optional<List<String>> read(Path file) throws IOException {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                .toString();
        return Optional.of(List.of((text.startsWith("\uFEFF") ? text.substring(1) : text).split("\n", -1)));
    }
}
