package io.jenkins.plugins.scalingo.lifecycle.model;

import io.jenkins.plugins.scalingo.lifecycle.BranchKey;
import io.jenkins.plugins.scalingo.lifecycle.Desired;
import io.jenkins.plugins.scalingo.lifecycle.Key;
import io.jenkins.plugins.scalingo.lifecycle.LinkKey;
import io.jenkins.plugins.scalingo.lifecycle.ReviewAppKey;
import io.jenkins.plugins.scalingo.lifecycle.Wish;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What Jenkins wants, as the engine is told: of the project whose settings name the key's app. */
final class Jenkins implements Desired {

    private final Collection<Project> projects;
    private final Map<Key, Wish> told = new HashMap<>();
    private boolean hostSilent;
    private Optional<String> lastLook;

    Jenkins(Collection<Project> projects) {
        this.projects = projects;
    }

    @Override
    public Wish reviewApp(ReviewAppKey key, Optional<String> askedBy) {
        boolean child = key.pullRequest().equals(ChildApps.PLACE) && askedBy.isPresent();
        return wish(child ? Project.childAppKey(key.app().value()) : key, key.pullRequest(), askedBy);
    }

    @Override
    public Wish branch(BranchKey key) {
        return wish(key, key.branch(), Optional.empty());
    }

    @Override
    public Wish link(LinkKey key) {
        Wish wish = projects.stream()
                .filter(project -> project.app().equals(key.app().value()))
                .findFirst()
                .map(project -> {
                    project.link.tell(project.linkWish());
                    return project.linkWish();
                })
                .orElse(new Wish.Gone("no project's settings name the app any more"));
        told.put(key, wish);
        return wish;
    }

    private Wish wish(Key key, String place, Optional<String> askedBy) {
        Wish wish = projects.stream()
                .filter(project -> project.app().equals(key.app().value()))
                .findFirst()
                .map(project -> project.tell(place, askedBy))
                .orElse(new Wish.Gone("no project's settings name the app any more"));
        told.put(key, wish);
        return wish;
    }

    /** What the engine was last told of a key. */
    Wish told(Key key) {
        return told.getOrDefault(key, new Wish.Unknown("it was never asked for"));
    }

    @Override
    public Optional<String> headNow(String job) {
        lastLook = hostSilent
                ? Optional.empty()
                : projects.stream().flatMap(project -> project.headBuiltBy(job).stream()).findFirst();
        return lastLook;
    }

    /** The Git host does not answer who asks for a head, or does again. */
    void hostSilent(boolean now) {
        hostSilent = now;
    }

    /** What the Git host answered since this was last asked for; null if the engine did not ask it. */
    Optional<String> takeLastLook() {
        Optional<String> look = lastLook;
        lastLook = null;
        return look;
    }

    @Override
    public Set<Key> keys() {
        return projects.stream().flatMap(Project::keys).collect(Collectors.toSet());
    }
}
