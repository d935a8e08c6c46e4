package io.jenkins.plugins.scalingo.project;

import io.jenkins.plugins.scalingo.lifecycle.BranchKey;
import io.jenkins.plugins.scalingo.lifecycle.Desired;
import io.jenkins.plugins.scalingo.lifecycle.Key;
import io.jenkins.plugins.scalingo.lifecycle.Line;
import io.jenkins.plugins.scalingo.lifecycle.LinkKey;
import io.jenkins.plugins.scalingo.lifecycle.ReviewAppKey;
import io.jenkins.plugins.scalingo.lifecycle.Vouched;
import io.jenkins.plugins.scalingo.lifecycle.Wish;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * What all sources say together. A source that fails is one that cannot tell: it must never be the reason why something
 * is destroyed. Thread-safe.
 */
final class CombinedDesire implements Desired {

    private static final Logger LOGGER = Logger.getLogger(CombinedDesire.class.getName());

    private final Supplier<? extends List<? extends Desired>> sources;
    private final Function<Key, Optional<String>> doubt;
    private final Function<Key, Optional<Line>> conflict;

    /**
     * @param sources who is asked, each time anew
     * @param doubt a reason not to believe that a review app or repo link is not wanted, asked only if all say so
     * @param conflict a reason to do nothing although somebody wants it, asked only if somebody does
     */
    CombinedDesire(
            Supplier<? extends List<? extends Desired>> sources,
            Function<Key, Optional<String>> doubt,
            Function<Key, Optional<Line>> conflict) {
        this.sources = sources;
        this.doubt = doubt;
        this.conflict = conflict;
    }

    @Override
    public Wish reviewApp(ReviewAppKey key, Optional<String> askedBy) {
        Wish wish = together(key, source -> source.reviewApp(key, askedBy));
        return wish instanceof Wish.Gone
                ? doubted(key).<Wish>map(Wish.Unknown::new).orElse(wish)
                : wish;
    }

    @Override
    public Wish branch(BranchKey key) {
        return together(key, source -> source.branch(key));
    }

    /** The first answer: a job belongs to one source. */
    @Override
    public Optional<String> headNow(String job) throws InterruptedException {
        for (Desired source : sources.get()) {
            Optional<String> head = source.headNow(job);
            if (head.isPresent()) {
                return head;
            }
        }
        return Optional.empty();
    }

    @Override
    public Wish link(LinkKey key) {
        Wish wish = linked(key);
        if (!(wish instanceof Wish.Gone)) {
            return wish;
        }
        // On its way to another name a project is on no list for a moment; if nothing is to be doubted, it is back.
        return doubted(key).<Wish>map(Wish.Unknown::new).orElseGet(() -> linked(key));
    }

    /** What one source wants counts, else that one cannot tell, else that nobody wants it. */
    private Wish linked(LinkKey key) {
        List<Wish> wishes = sources.get().stream()
                .map(source -> answer(source, key, asked -> asked.link(key)))
                .toList();
        return wishes.stream()
                .filter(wish -> !(wish instanceof Wish.Gone || wish instanceof Wish.Unknown))
                .findFirst()
                .or(() -> wishes.stream().filter(Wish.Unknown.class::isInstance).findFirst())
                .orElseGet(() -> wishes.isEmpty()
                        ? new Wish.Unknown("no part of Jenkins has answered")
                        : wishes.get(wishes.size() - 1));
    }

    @Override
    public Set<Key> keys() {
        Set<Key> keys = new HashSet<>();
        for (Desired source : sources.get()) {
            try {
                keys.addAll(source.keys());
            } catch (RuntimeException e) {
                LOGGER.log(Level.WARNING, e, () -> "Could not list what " + source.getClass().getName() + " wants");
            }
        }
        return keys;
    }

    private Wish together(Key key, Function<Desired, Wish> question) {
        Wish wish = strongest(sources.get().stream()
                .map(source -> answer(source, key, question))
                .toList());
        return wish instanceof Wish.Open ? conflicting(key).<Wish>map(Wish.Unknown::new).orElse(wish) : wish;
    }

    private Optional<Line> conflicting(Key key) {
        try {
            return conflict.apply(key);
        } catch (RuntimeException e) {
            LOGGER.log(Level.WARNING, e, () -> "Could not tell whether others want the " + key);
            return Optional.of(Line.of("reading Jenkins' projects failed, see the system log: " + e));
        }
    }

    private Optional<String> doubted(Key key) {
        try {
            return doubt.apply(key);
        } catch (RuntimeException e) {
            LOGGER.log(Level.WARNING, e, () -> "Could not tell whether the " + key + " is wanted");
            return Optional.of("reading Jenkins' projects failed, see the system log: " + e);
        }
    }

    private static Wish answer(Desired source, Key key, Function<Desired, Wish> question) {
        try {
            return question.apply(source);
        } catch (RuntimeException e) {
            LOGGER.log(Level.WARNING, e, () -> "Could not tell what should be of the " + key);
            return new Wish.Unknown("reading Jenkins' projects failed, see the system log: " + e);
        }
    }

    /** Open beats unknown, that beats released, and all beat gone; nobody to ask is unknown too. */
    static Wish strongest(List<Wish> wishes) {
        List<Wish.Open> open = all(wishes, Wish.Open.class);
        if (!open.isEmpty()) {
            return open.stream().reduce(CombinedDesire::agreed).get();
        }
        return all(wishes, Wish.Unknown.class).stream()
                .findFirst()
                .<Wish>map(unknown -> unknown)
                .or(() -> all(wishes, Wish.Released.class).stream().findFirst())
                .or(() -> wishes.stream().findFirst())
                .orElseGet(() -> new Wish.Unknown("no part of Jenkins has answered"));
    }

    /** Where two projects stand for one branch, only what both have passed is green. */
    private static Wish.Open agreed(Wish.Open one, Wish.Open other) {
        Optional<Vouched> green = one.green()
                .filter(word -> other.green().isPresent()
                        && other.green().get().commit().equals(word.commit()));
        return new Wish.Open(green, one.head().or(other::head));
    }

    private static <W extends Wish> List<W> all(List<Wish> wishes, Class<W> kind) {
        return wishes.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
