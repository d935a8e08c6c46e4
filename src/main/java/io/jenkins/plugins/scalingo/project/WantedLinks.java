package io.jenkins.plugins.scalingo.project;

import hudson.Extension;
import hudson.model.Item;
import io.jenkins.plugins.scalingo.lifecycle.BranchKey;
import io.jenkins.plugins.scalingo.lifecycle.Key;
import io.jenkins.plugins.scalingo.lifecycle.LinkKey;
import io.jenkins.plugins.scalingo.lifecycle.LinkTerms;
import io.jenkins.plugins.scalingo.lifecycle.LinkTerms.Deletion;
import io.jenkins.plugins.scalingo.lifecycle.ReviewAppKey;
import io.jenkins.plugins.scalingo.lifecycle.Wish;
import io.jenkins.plugins.scalingo.platform.RepositoryUrl;
import io.jenkins.plugins.scalingo.project.AppProjects.AppOf;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What the settings of projects say of their apps' repo links. */
@Extension(ordinal = -200)
public final class WantedLinks implements DesiredSource {

    @Override
    public Wish reviewApp(ReviewAppKey key, Optional<String> askedBy) {
        return new Wish.Gone("settings alone want no review app");
    }

    @Override
    public Wish branch(BranchKey key) {
        return new Wish.Gone("settings alone want no deployment");
    }

    @Override
    public Wish link(LinkKey key) {
        return together(AppProjects.of(key.account(), key.app()));
    }

    @Override
    public Set<Key> keys() {
        return AppProjects.all().stream()
                .filter(each -> each.settings().link().managed())
                .map(each -> new LinkKey(each.settings().account(), each.settings().app()))
                .collect(Collectors.toSet());
    }

    /**
     * What one project wants of one of its apps' link.
     *
     * @return empty if the link is left alone, or if Jenkins does not know the repository
     */
    public static Optional<LinkTerms> terms(Item project, ProjectSettings settings) {
        return settings.link().managed()
                ? repository(project, settings).map(repository -> terms(repository, settings))
                : Optional.empty();
    }

    /** The repository that somebody filled in, or else the project's own. */
    static Optional<RepositoryUrl> repository(Item project, ProjectSettings settings) {
        return settings.link().repository().or(() -> Repositories.of(project));
    }

    /** Of what Jenkins itself does, the platform is to do nothing. */
    static LinkTerms terms(RepositoryUrl repository, ProjectSettings settings) {
        boolean byPlatform = settings.trigger() == Trigger.PLATFORM;
        ReviewAppRules rules = settings.reviewApps();
        return new LinkTerms(
                repository.address(),
                settings.link().integration().orElse(""),
                settings.autoDeployBranch().orElse(""),
                byPlatform && settings.autoDeployBranch().isPresent(),
                byPlatform && rules.wanted(),
                rules.wanted() ? Deletion.after((int) rules.deleteOnCloseAfter().toHours()) : null,
                rules.wanted() ? stale(rules, byPlatform) : null,
                false);
    }

    private static Deletion stale(ReviewAppRules rules, boolean byPlatform) {
        return rules.deleteStaleAfter()
                .filter(after -> byPlatform)
                .map(after -> Deletion.after((int) after.toHours()))
                .orElse(Deletion.NEVER);
    }

    /** Projects that share an app must agree; one that leaves the link alone does not object to what another wants. */
    static Wish together(List<AppOf> apps) {
        if (apps.isEmpty()) {
            return new Wish.Gone(LocalizedLine.of(Messages._WantedLinks_gone()));
        }
        List<AppOf> wanting = apps.stream()
                .filter(each -> terms(each.project(), each.settings()).isPresent())
                .toList();
        boolean unlink = apps.stream().allMatch(each -> each.settings().link().unlink());
        if (wanting.isEmpty()) {
            AppOf first = apps.stream()
                    .filter(each -> each.settings().link().managed())
                    .findFirst()
                    .orElse(apps.get(0));
            return new Wish.LeftAlone(unlink, LocalizedLine.of(first.settings().link().managed()
                    ? Messages._WantedLinks_noRepository(first.project().getFullName())
                    : Messages._WantedLinks_leftAlone()));
        }
        LinkTerms terms = terms(wanting.get(0).project(), wanting.get(0).settings()).get();
        return wanting.stream()
                .filter(each -> !terms.equals(terms(each.project(), each.settings()).get()))
                .findFirst()
                .<Wish>map(other -> new Wish.Unknown(LocalizedLine.of(Messages._WantedLinks_contradiction(
                        wanting.get(0).project().getFullName(), other.project().getFullName()))))
                .orElseGet(() -> new Wish.Linked(terms, unlink));
    }
}
