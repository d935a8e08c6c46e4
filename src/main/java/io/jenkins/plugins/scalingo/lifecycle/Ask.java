package io.jenkins.plugins.scalingo.lifecycle;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * What somebody said of a review app, a pipeline's author by a step or a person by hand. It holds until a newer build
 * of the same job has its own word.
 *
 * @param vouched the commit, and the build that asks or after which a person asked
 * @param wanted whether the commit is wanted in the review app, or the review app not at all
 * @param by who said so, for the reader
 */
record Ask(Vouched vouched, boolean wanted, String by) {

    Ask {
        requireNonNull(vouched);
        requireNonNull(by);
    }

    /** What is wanted of the review app, given what Jenkins' state says. */
    Wish over(Wish wish) {
        if (!(wish instanceof Wish.Open open) || !holdsAgainst(open.green())) {
            return wish;
        }
        return wanted
                ? new Wish.Open(Optional.of(vouched), open.head())
                : new Wish.Gone(Phrase.DISMISSED.about(by));
    }

    private boolean holdsAgainst(Optional<Vouched> green) {
        if (green.isEmpty()) {
            return true;
        }
        return wanted
                ? vouched.newerThan(green.get())
                : !green.get().newerThan(vouched);
    }

    /** Whether a later word replaces this one. */
    boolean yieldsTo(Ask later) {
        return !vouched.job().equals(later.vouched.job()) || vouched.build() <= later.vouched.build();
    }
}
