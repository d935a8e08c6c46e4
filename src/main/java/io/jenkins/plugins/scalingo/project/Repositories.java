package io.jenkins.plugins.scalingo.project;

import hudson.model.Item;
import hudson.model.Job;
import hudson.plugins.git.GitSCM;
import hudson.plugins.git.UserRemoteConfig;
import hudson.scm.SCM;
import io.jenkins.plugins.scalingo.platform.RepositoryUrl;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import java.util.stream.Stream;
import jenkins.branch.MultiBranchProject;
import jenkins.branch.OrganizationFolder;
import jenkins.plugins.git.AbstractGitSCMSource;
import jenkins.scm.api.SCMSource;
import jenkins.triggers.SCMTriggerItem;

/**
 * Which repository a project builds, as its branch source or its SCM says: any that builds on the Git plugin, such as
 * those of GitHub and GitLab. A project that builds several does not say which one is deployed, so it is taken to say
 * nothing.
 */
public final class Repositories {

    /** By source, which Jenkins replaces whenever its settings change. A source may look up credentials to answer. */
    private static final Map<SCMSource, Optional<RepositoryUrl>> SEEN =
            Collections.synchronizedMap(new WeakHashMap<>());

    private Repositories() {}

    /** The repository of a job or a multibranch project. Never reads the network. */
    public static Optional<RepositoryUrl> of(Item item) {
        if (!OptionalPlugins.usable("git")) {
            return Optional.empty();
        }
        List<RepositoryUrl> found = urls(item).distinct().toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** The repository's own name; in an organization folder, failing that, its project's. Never reads the network. */
    static Optional<String> name(Item item) {
        return filledIn(item).or(() -> of(item)).map(RepositoryUrl::name).or(() -> nameInOrganization(item));
    }

    private static Optional<RepositoryUrl> filledIn(Item item) {
        return ProjectSettings.nearest(item).flatMap(form -> RepositoryUrl.of(form.getRepository()));
    }

    private static Optional<String> nameInOrganization(Item item) {
        Item project = item.getParent() instanceof MultiBranchProject<?, ?> above ? above : item;
        return project instanceof MultiBranchProject && project.getParent() instanceof OrganizationFolder
                ? Optional.of(project.getName())
                : Optional.empty();
    }

    private static Stream<RepositoryUrl> urls(Item item) {
        if (item instanceof MultiBranchProject<?, ?> project) {
            return project.getSCMSources().stream().flatMap(source -> url(source).stream());
        }
        if (item.getParent() instanceof MultiBranchProject<?, ?> project) {
            return urls(project);
        }
        SCMTriggerItem plain =
                item instanceof Job<?, ?> ? SCMTriggerItem.SCMTriggerItems.asSCMTriggerItem(item) : null;
        return plain == null ? Stream.empty() : plain.getSCMs().stream().flatMap(Git::urls);
    }

    private static Optional<RepositoryUrl> url(SCMSource source) {
        Optional<RepositoryUrl> seen = SEEN.get(source);
        if (seen == null) {
            seen = Git.url(source);
            SEEN.put(source, seen);
        }
        return seen;
    }

    private static final class Git {

        static Optional<RepositoryUrl> url(SCMSource source) {
            return source instanceof AbstractGitSCMSource git ? RepositoryUrl.of(git.getRemote()) : Optional.empty();
        }

        static Stream<RepositoryUrl> urls(SCM scm) {
            return scm instanceof GitSCM git
                    ? git.getUserRemoteConfigs().stream()
                            .map(UserRemoteConfig::getUrl)
                            .flatMap(url -> RepositoryUrl.of(url).stream())
                    : Stream.empty();
        }
    }
}
