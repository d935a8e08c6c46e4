package io.jenkins.plugins.scalingo.view;

import hudson.Extension;
import hudson.model.Action;
import hudson.model.Job;
import java.util.Collection;
import java.util.List;
import jenkins.model.TransientActionFactory;

/** Jobs of change requests that have a review app, or are about to, lead to it. */
@Extension
@SuppressWarnings("rawtypes")
public final class LinkOfJob extends TransientActionFactory<Job> {

    @Override
    public Class<Job> type() {
        return Job.class;
    }

    @Override
    public Class<JobLink> actionType() {
        return JobLink.class;
    }

    @Override
    public Collection<? extends Action> createFor(Job job) {
        return Whereabouts.of((Job<?, ?>) job)
                .filter(where -> where.isReviewApp() && where.app().isPresent())
                .map(where -> List.of(new JobLink(job, where)))
                .orElse(List.of());
    }
}
