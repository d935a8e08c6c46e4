package io.jenkins.plugins.scalingo.project;

import java.util.Optional;

/** What a branch may be called, for those who take one from a person. */
public final class BranchNames {

    private BranchNames() {}

    /** What is wrong with a name, in the reader's language; empty if nothing is, and for an empty name. */
    public static Optional<String> wrong(String name) {
        return ProjectRules.branch(name);
    }
}
