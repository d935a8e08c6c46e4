package io.jenkins.plugins.scalingo.lifecycle.model;

import io.jenkins.plugins.scalingo.lifecycle.Line;
import io.jenkins.plugins.scalingo.lifecycle.LinkTerms;
import io.jenkins.plugins.scalingo.lifecycle.Wish;
import io.jenkins.plugins.scalingo.simulator.LinkState;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** What a project's settings say of its app's repo link, and what people did with that link instead. */
final class LinkSettings {

    private final String home;
    /** What the engine was told to bring about, as long as people have not done something else since. */
    private final Set<LinkTerms> told = new HashSet<>();
    /** What it was told before, and what people changed in spite of it. */
    private final Set<LinkTerms> overruled = new HashSet<>();

    private String repository;
    private String branch = Project.MAIN;
    private boolean managed;
    private boolean unlink;
    private Wish lastTold;
    /** Whether somebody has linked the app to another repository by hand. */
    boolean wasElsewhere;

    /** Whether the last word that the engine heard was to remove the link with the settings. */
    boolean unlinkTold;
    /** How people left the link when all was settled, and nobody has said anything since; null if that is not so. */
    Optional<LinkState> left;

    /** @param home the repository that the project builds */
    LinkSettings(String home) {
        this.home = home;
        this.repository = home;
    }

    /** Another repository. */
    String elsewhere() {
        return home + "-old";
    }

    void say(String word) {
        managed = !word.equals("left-alone");
        repository = word.equals("elsewhere") ? elsewhere() : home;
        branch = word.equals("release") ? word : Project.MAIN;
    }

    void unlink(boolean wanted) {
        unlink = wanted;
    }

    boolean managed() {
        return managed;
    }

    Wish wish(boolean byPlatform) {
        return managed
                ? new Wish.Linked(
                        new LinkTerms(repository, "", branch, byPlatform, byPlatform, null, null, false), unlink)
                : new Wish.LeftAlone(unlink, Line.of("the settings leave it alone"));
    }

    /** The engine is told. */
    void tell(Wish wish) {
        if (!wish.equals(lastTold)) {
            left = null;
        }
        lastTold = wish;
        if (wish instanceof Wish.Linked linked) {
            told.add(linked.terms());
            unlinkTold = linked.unlink();
        } else if (wish instanceof Wish.LeftAlone alone) {
            unlinkTold = alone.unlink();
        } else if (wish instanceof Wish.Gone) {
            overruled.addAll(told);
        }
    }

    /** Somebody has changed the link by hand; {@code atRest} if it was as the engine had been told. */
    void touched(Optional<LinkState> link, boolean atRest) {
        overruled.addAll(told);
        if (wish(false) instanceof Wish.Linked linked) {
            overruled.add(linked.terms());
            overruled.add(((Wish.Linked) wish(true)).terms());
        }
        left = atRest ? link : null;
    }

    /** Whether the settings say something new, after all that people have done by hand. */
    boolean haveTheLastWord(LinkTerms terms) {
        return !overruled.contains(terms);
    }
}
