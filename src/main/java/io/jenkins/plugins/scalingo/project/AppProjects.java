package io.jenkins.plugins.scalingo.project;

import hudson.model.Item;
import hudson.model.Job;
import io.jenkins.plugins.scalingo.platform.AppName;
import java.util.List;
import java.util.stream.Stream;
import jenkins.branch.MultiBranchProject;

/**
 * The projects that have apps: multibranch projects to which settings apply, and plain jobs with settings of their own.
 * Neither a branch job nor a folder is one: those only hold jobs or settings.
 */
public final class AppProjects {

    private AppProjects() {}

    /** One of a project's apps. */
    public record AppOf(Item project, ProjectSettings settings) {}

    /** All apps of all projects, whoever may see those. Reads memory only. */
    public static List<AppOf> all() {
        return AsSystem.read(() -> Projects.all()
                .flatMap(item -> settings(item).map(settings -> new AppOf(item, settings)))
                .toList());
    }

    /** The projects of one app; usually there is one. */
    static List<AppOf> of(String account, AppName app) {
        return all().stream().filter(each -> each.settings().isAbout(account, app)).toList();
    }

    private static Stream<ProjectSettings> settings(Item item) {
        if (item instanceof MultiBranchProject) {
            return ProjectSettings.all(item).stream();
        }
        return item instanceof Job<?, ?> job && !(job.getParent() instanceof MultiBranchProject)
                ? ProjectSettings.allOwn(job).stream()
                : Stream.empty();
    }
}
