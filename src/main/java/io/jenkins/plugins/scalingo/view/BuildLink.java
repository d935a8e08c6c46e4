package io.jenkins.plugins.scalingo.view;

import hudson.model.BuildBadgeAction;

/** On a build whose commit runs at Scalingo, or is on its way there: where. */
public final class BuildLink implements BuildBadgeAction {

    private final Whereabouts where;

    BuildLink(Whereabouts where) {
        this.where = where;
    }

    /** Null: no entry in the side bar while there is no address to lead to. */
    @Override
    public String getIconFileName() {
        return where.url().isPresent() ? "symbol-cloud" : null;
    }

    @Override
    public String getDisplayName() {
        return where.isReviewApp() ? Messages.JobLink_title() : Messages.BuildLink_title();
    }

    @Override
    public String getUrlName() {
        return where.url().orElse(null);
    }

    /** For the views: the app's name. */
    public String getApp() {
        return where.app().orElse("");
    }

    /** For the views: where it answers; null if that is not known. */
    public String getAddress() {
        return where.url().orElse(null);
    }

    /** For the views: how it stands. */
    public String getState() {
        return where.state().label();
    }
}
