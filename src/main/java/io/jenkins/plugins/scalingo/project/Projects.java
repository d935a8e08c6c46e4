package io.jenkins.plugins.scalingo.project;

import hudson.model.Item;
import hudson.model.ItemGroup;
import java.util.stream.Stream;
import jenkins.branch.MultiBranchProject;
import jenkins.model.Jenkins;

/**
 * The items of Jenkins that may have settings: jobs, folders, multibranch projects. Branch jobs are left out, since
 * they are most of what a Jenkins has, and what they want is asked of their projects: all of this is walked through for
 * each key.
 */
public final class Projects {

    private Projects() {}

    /** All of them that the caller may see, in no order. Reads memory only. */
    public static Stream<Item> all() {
        return below(Jenkins.get());
    }

    /** All of them of one kind that the caller may see, in no order. Reads memory only. */
    public static <T> Stream<T> all(Class<T> kind) {
        return all().filter(kind::isInstance).map(kind::cast);
    }

    private static Stream<Item> below(ItemGroup<?> group) {
        return group.getItems().stream()
                .flatMap(item -> item instanceof ItemGroup<?> folder && !(item instanceof MultiBranchProject)
                        ? Stream.concat(Stream.of(item), below(folder))
                        : Stream.of(item));
    }
}
