package io.jenkins.plugins.scalingo.lifecycle;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/** What Jenkins wants of a review app, an auto-deploy branch or a repo link, read off its state at this moment. */
public sealed interface Wish {

    /**
     * The branch or change request lives.
     *
     * <p>The platform can only deploy the head of a branch. Where {@code head} is another commit than the green one, a
     * deployment would bring something that nothing vouches for: what runs is left alone until the newer commit's own
     * build decides.
     *
     * @param green the newest commit that a successful build vouches for; empty while there is none
     * @param head the newest commit that Jenkins has seen there, built or being built; empty if unknown
     */
    record Open(Optional<Vouched> green, Optional<String> head) implements Wish {
        public Open {
            requireNonNull(green);
            requireNonNull(head);
        }

        /** Whether the branch has moved on from the target, as far as Jenkins knows. */
        boolean movedOnFrom(Vouched target) {
            return head.isPresent() && !head.get().equals(target.commit());
        }
    }

    /**
     * The repo link is to be like this.
     *
     * @param terms how it is to be
     * @param unlink whether it is to be removed once it is gone from the settings, provided that the plugin made it
     */
    record Linked(LinkTerms terms, boolean unlink) implements Wish {
        public Linked {
            requireNonNull(terms);
        }
    }

    /**
     * A project uses the app, but leaves its repo link as it is.
     *
     * @param unlink what {@link Linked#unlink} says
     * @param why one clause for the reader
     */
    record LeftAlone(boolean unlink, Line why) implements Wish {
        public LeftAlone {
            requireNonNull(why);
        }
    }

    /**
     * It is not, or no longer, wanted: the change request was closed, its job deleted, review apps switched off.
     *
     * @param why one clause for the reader, such as {@code "its pull request was closed"}
     */
    record Gone(Line why) implements Wish {
        public Gone {
            requireNonNull(why);
        }

        /** For a reason that is the same in each language. */
        public Gone(String why) {
            this(Line.of(why));
        }
    }

    /**
     * The change request lives, but its review app is not Jenkins' business any more: the platform's own triggers look
     * after it. It is handed back as it is, never deleted.
     *
     * @param why one clause for the reader
     */
    record Released(Line why) implements Wish {
        public Released {
            requireNonNull(why);
        }
    }

    /**
     * Jenkins cannot tell now, for instance because the project could not be loaded: nothing is changed until it can.
     *
     * @param why one clause for the reader
     */
    record Unknown(Line why) implements Wish {
        public Unknown {
            requireNonNull(why);
        }

        /** For a reason that is the same in each language. */
        public Unknown(String why) {
            this(Line.of(why));
        }
    }
}
