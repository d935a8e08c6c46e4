package io.jenkins.plugins.scalingo.lifecycle.model;

import io.jenkins.plugins.scalingo.lifecycle.BranchKey;
import io.jenkins.plugins.scalingo.lifecycle.ChildAppKey;
import io.jenkins.plugins.scalingo.lifecycle.Key;
import io.jenkins.plugins.scalingo.lifecycle.Line;
import io.jenkins.plugins.scalingo.lifecycle.LinkKey;
import io.jenkins.plugins.scalingo.lifecycle.ReviewAppKey;
import io.jenkins.plugins.scalingo.lifecycle.Vouched;
import io.jenkins.plugins.scalingo.lifecycle.Wish;
import io.jenkins.plugins.scalingo.platform.AppName;
import io.jenkins.plugins.scalingo.simulator.Repository;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A multibranch project of Jenkins, the repository that it builds and the settings that name its app. */
final class Project {

    static final String MAIN = "main";

    /** What outlives the job of a pull request or branch. */
    static final class Memory {
        /** The commits that a green build vouched for, or that a step or a person asked for. */
        final Set<String> vouched = new HashSet<>();
        /** What a step or a person last asked for; null if nothing was, or the ledger lost it. */
        Asked asked;
        /** Whether the engine may know nothing of it by now: it was gone since, or the settings name another app. */
        boolean mayBeForgotten;
    }

    /** A word of a step or of a person. */
    record Asked(Vouched build, boolean wanted) {}

    final Repository repository;
    final LinkSettings link;
    /** All names that its app ever had in the settings. */
    final Set<String> appNames = new LinkedHashSet<>();
    /** What was deployed on its app before that was deleted. */
    final Set<String> ran = new HashSet<>();
    /** Numbers of the pull requests that there are, or were. */
    final Set<Integer> opened = new HashSet<>();

    private final Map<String, Job> jobs = new TreeMap<>();
    private final Map<String, Memory> memories = new HashMap<>();

    private String name;
    private String app;
    private boolean exists = true;
    private boolean loaded = true;
    private boolean settings = true;
    private boolean byPlatform;

    Project(String name, String app, Repository repository) {
        this.name = name;
        this.repository = repository;
        this.link = new LinkSettings(repository.url());
        appIs(app);
        scan();
    }

    String app() {
        return app;
    }

    /** Somebody enters the app's name into the settings. */
    void appIs(String newName) {
        memories.values().forEach(memory -> memory.mayBeForgotten = true);
        app = newName;
        link.left = null;
        appNames.add(newName);
    }

    Key key(String place) {
        return key(place, app);
    }

    LinkKey linkKey() {
        return new LinkKey(World.ACCOUNT, AppName.of(app));
    }

    ChildAppKey childAppKey() {
        return childAppKey(app);
    }

    /** The child app's key under one of the app's names. */
    static ChildAppKey childAppKey(String app) {
        return new ChildAppKey(World.ACCOUNT, AppName.of(app), ChildApps.PLACE);
    }

    /** The key under one of the app's names. */
    static Key key(String place, String app) {
        return place.equals(MAIN)
                ? new BranchKey(World.ACCOUNT, AppName.of(app), MAIN)
                : new ReviewAppKey(World.ACCOUNT, AppName.of(app), place);
    }

    String jobName(String place) {
        return name + "/" + (place.equals(MAIN) ? MAIN : "PR-" + place);
    }

    Optional<Job> job(String place) {
        return Optional.ofNullable(jobs.get(place)).filter(job -> exists && loaded);
    }

    Memory memory(String place) {
        return memories.computeIfAbsent(place, p -> new Memory());
    }

    /** The head of a branch or of an open pull request on the Git host. */
    Optional<String> head(String place) {
        if (place.equals(MAIN)) {
            return Optional.of(repository.head(MAIN));
        }
        int number = Integer.parseInt(place);
        return repository.isOpen(number) ? Optional.of(repository.headOf(number)) : Optional.empty();
    }

    /** The head of what a job builds; empty if it is none of this project's jobs, or builds nothing that lives. */
    Optional<String> headBuiltBy(String job) {
        return exists && loaded
                ? jobs.keySet().stream().filter(place -> jobName(place).equals(job)).findFirst().flatMap(this::head)
                : Optional.empty();
    }

    /** An event of the Git host arrives: the one job is brought up to date. */
    void hears(String place) {
        if (!exists || !loaded) {
            return;
        }
        Optional<String> head = head(place);
        if (head.isPresent()) {
            jobs.computeIfAbsent(place, p -> new Job(memory(p).vouched)).sees(head.get());
        } else if (jobs.containsKey(place)) {
            jobs.get(place).dead = true;
        }
    }

    /** The project is indexed. */
    void scan() {
        loaded = true;
        Stream.of(MAIN, "1", "2", ChildApps.PLACE).forEach(this::hears);
    }

    void deleteJob(String place) {
        jobs.remove(place);
        memory(place).mayBeForgotten = true;
    }

    void deleted() {
        exists = false;
        memories.values().forEach(memory -> memory.mayBeForgotten = true);
        jobs.clear();
    }

    void forgetAsks() {
        memories.values().forEach(memory -> memory.asked = null);
    }

    /** Made again, and indexed. */
    void restored() {
        exists = true;
        scan();
    }

    void renamed() {
        name = "new-" + name;
    }

    void settings(boolean on) {
        settings = on;
    }

    /** Whether the settings leave it to the platform's own triggers. */
    void byPlatform(boolean chosen) {
        byPlatform = chosen;
    }

    void unload() {
        loaded = false;
    }

    /** What the plugin's Jenkins side tells the engine of a key of this project. */
    Wish tell(String place, Optional<String> askedBy) {
        Wish wish = wish(place, askedBy);
        boolean toNobody = place.equals(ChildApps.PLACE) && askedBy.isEmpty();
        if (!toNobody && (wish instanceof Wish.Gone || wish instanceof Wish.Released)) {
            memory(place).mayBeForgotten = true;
        }
        return wish;
    }

    Wish wish(String place, Optional<String> askedBy) {
        if (!exists) {
            return new Wish.Gone("its project was deleted");
        }
        if (!loaded) {
            return new Wish.Unknown("its project could not be loaded");
        }
        Job job = jobs.get(place);
        if (job == null) {
            return new Wish.Gone("its job was deleted");
        }
        if (job.dead) {
            return new Wish.Gone("its pull request was closed");
        }
        boolean covered = settings && !place.equals(ChildApps.PLACE);
        if (!covered && !askedBy.filter(jobName(place)::equals).isPresent()) {
            return new Wish.Gone("the settings do not ask for it any more");
        }
        return byPlatform
                ? new Wish.Released(Line.of("the platform's own triggers look after it"))
                : job.wish(jobName(place));
    }

    /** What the settings say of the app's repo link. */
    Wish linkWish() {
        if (!exists || loaded && !settings) {
            return new Wish.Gone("the settings are gone");
        }
        return loaded ? link.wish(byPlatform) : new Wish.Unknown("its project could not be loaded");
    }

    Stream<Key> keys() {
        if (!exists || !loaded || !settings) {
            return Stream.empty();
        }
        Stream<Key> links = link.managed() ? Stream.of(linkKey()) : Stream.empty();
        return byPlatform
                ? links
                : Stream.concat(
                        links,
                        jobs.keySet().stream()
                                .filter(place -> !place.equals(ChildApps.PLACE) && !jobs.get(place).dead)
                                .map(this::key));
    }
}
