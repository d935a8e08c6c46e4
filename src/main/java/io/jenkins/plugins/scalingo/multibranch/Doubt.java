package io.jenkins.plugins.scalingo.multibranch;

import com.cloudbees.hudson.plugins.folder.AbstractFolder;
import hudson.init.InitMilestone;
import hudson.model.Item;
import hudson.model.ItemGroup;
import hudson.model.Job;
import io.jenkins.plugins.scalingo.platform.AppName;
import io.jenkins.plugins.scalingo.project.ProjectSettings;
import io.jenkins.plugins.scalingo.project.Projects;
import io.jenkins.plugins.scalingo.project.ScalingoFolderProperty;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import jenkins.branch.MultiBranchProject;
import jenkins.model.Jenkins;

/**
 * Reasons not to believe that a job is gone. A job that is not found may just not be loaded, be on its way to another
 * name, or not be made yet: then nothing may be destroyed on its account.
 */
final class Doubt {

    private Doubt() {}

    /** Whether Jenkins' items cannot be relied on at all at this moment. */
    static Optional<String> aboutJenkins(Jenkins jenkins) {
        return jenkins.getInitLevel() == InitMilestone.COMPLETED && !jenkins.isTerminating()
                ? Optional.empty()
                : Optional.of("Jenkins is starting or stopping");
    }

    /** Whether a job that is there is about to go: it is deleted from disk before Jenkins takes it off its list. */
    static Optional<String> about(Job<?, ?> job) {
        return job.getConfigFile().exists()
                ? Optional.empty()
                : Optional.of("the job " + job.getFullName() + " is being renamed or deleted");
    }

    /** Whether a project may have branch jobs that it does not show. Reads a folder from disk. */
    static Optional<String> about(MultiBranchProject<?, ?> project) {
        var indexing = project.getComputation();
        if (indexing.getResult() == null && indexing.getPreviousResult() == null) {
            return Optional.of("the project " + project.getFullName() + " has not been indexed yet");
        }
        return project.getItems().stream()
                .filter(item -> BranchJob.of(item).isEmpty())
                .findFirst()
                .map(item -> "Jenkins does not know the branch of the job " + item.getFullName())
                .or(() -> unloaded(project, new File(project.getRootDir(), "branches"), dir -> true));
    }

    /** Whether there may be a project for an app that Jenkins does not show. Reads all projects' folders from disk. */
    static Optional<String> aboutProjectsOf(AppName app, Jenkins jenkins) {
        Stream<ItemGroup<?>> folders = Projects.all()
                .filter(folder -> folder instanceof ItemGroup && !(folder instanceof MultiBranchProject))
                .map(folder -> (ItemGroup<?>) folder);
        return Stream.concat(Stream.of(jenkins), folders)
                .flatMap(group -> unloaded(
                                group,
                                new File(group.getRootDir(), "jobs"),
                                isSetUpFor(group, app) ? dir -> true : dir -> mayConcern(app, dir))
                        .stream())
                .findFirst()
                .or(Doubt::unreadable);
    }

    /** Settings that somebody broke may have named any app. */
    private static Optional<String> unreadable() {
        return Projects.all(AbstractFolder.class)
                .filter(folder -> ((AbstractFolder<?>) folder).getProperties().get(ScalingoFolderProperty.class) != null
                        && ProjectSettings.own(folder).isEmpty())
                .findFirst()
                .map(folder -> "the Scalingo settings of " + folder.getFullName() + " make no sense");
    }

    private static boolean isSetUpFor(ItemGroup<?> group, AppName app) {
        return group instanceof Item item
                && ProjectSettings.all(item).stream()
                        .anyMatch(settings -> settings.app().equals(app));
    }

    private static boolean mayConcern(AppName app, File dir) {
        try {
            return new File(dir, "jobs").isDirectory()
                    || Files.readString(new File(dir, "config.xml").toPath()).contains(app.value());
        } catch (IOException unreadable) {
            return true;
        }
    }

    private static Optional<String> unloaded(ItemGroup<?> group, File folder, Predicate<File> concerned) {
        File[] onDisk = folder.listFiles();
        if (onDisk == null) {
            return folder.exists() ? Optional.of("the folder " + folder + " cannot be listed") : Optional.empty();
        }
        Set<File> loaded = new HashSet<>();
        for (Item item : group.getItems()) {
            loaded.add(item.getRootDir());
        }
        return Stream.of(onDisk)
                .filter(dir -> !loaded.contains(dir))
                .filter(dir -> new File(dir, "config.xml").isFile() && concerned.test(dir))
                .findFirst()
                .map(dir -> "Jenkins has not loaded the project in " + dir);
    }
}
