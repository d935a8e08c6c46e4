package io.jenkins.plugins.scalingo.view;

import hudson.model.Action;
import hudson.model.Item;
import hudson.model.Job;

/** On a change request's job: the way to its review app, or while there is no address to the project's page. */
public final class JobLink implements Action {

    private final Job<?, ?> job;
    private final Whereabouts where;

    JobLink(Job<?, ?> job, Whereabouts where) {
        this.job = job;
        this.where = where;
    }

    @Override
    public String getIconFileName() {
        return "symbol-cloud";
    }

    @Override
    public String getDisplayName() {
        return Messages.JobLink_title();
    }

    @Override
    public String getUrlName() {
        return where.url().orElseGet(this::getPage);
    }

    /** For the view: the project's page, from Jenkins' root. */
    public String getPage() {
        return "/" + ((Item) job.getParent()).getUrl() + ScalingoPage.URL;
    }

    /** For the view: the review app's name; null while there is none. */
    public String getApp() {
        return where.app().orElse(null);
    }

    /** For the view: where it answers; null if that is not known. */
    public String getAddress() {
        return where.url().orElse(null);
    }

    /** For the view: how it stands. */
    public String getState() {
        return where.state().label();
    }

    /** For the view. */
    public String getMessage() {
        return where.state().message();
    }
}
