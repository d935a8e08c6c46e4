package io.jenkins.plugins.scalingo.lifecycle;

/** One of the things in which what Jenkins wants of a repo link may differ from what the link is. */
public enum LinkField {
    /** Which repository it leads to. Cannot be changed: the link must be made anew. */
    REPOSITORY(Phrase.LINK_REPOSITORY),
    /** Which SCM integration it uses. Cannot be changed either. */
    INTEGRATION(Phrase.LINK_INTEGRATION),
    /** The auto-deploy branch. */
    BRANCH(Phrase.LINK_BRANCH),
    /** Whether the platform deploys pushes to that branch by itself. */
    AUTO_DEPLOY(Phrase.LINK_AUTO_DEPLOY),
    /** Whether the platform makes review apps by itself. */
    REVIEW_APPS(Phrase.LINK_REVIEW_APPS),
    /** Whether, and after how many hours, the platform deletes the review app of a closed pull request. */
    DELETE_ON_CLOSE(Phrase.LINK_DELETE_ON_CLOSE),
    /** Whether, and after how many hours, the platform deletes a review app whose pull request sees no activity. */
    DELETE_STALE(Phrase.LINK_DELETE_STALE),
    /** Whether forks get review apps from the platform. */
    FORKS(Phrase.LINK_FORKS);

    private final Phrase told;

    LinkField(Phrase told) {
        this.told = told;
    }

    /** Whether a link with another value must be removed and made anew. */
    public boolean needsNewLink() {
        return this == REPOSITORY || this == INTEGRATION;
    }

    /** What it is called in messages of the engine. */
    Line told() {
        return told.about();
    }
}
