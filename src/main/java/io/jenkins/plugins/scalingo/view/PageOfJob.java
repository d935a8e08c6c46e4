package io.jenkins.plugins.scalingo.view;

import hudson.Extension;
import hudson.model.Action;
import hudson.model.Job;
import io.jenkins.plugins.scalingo.project.ProjectSettings;
import java.util.Collection;
import java.util.List;
import jenkins.branch.MultiBranchProject;
import jenkins.model.TransientActionFactory;

/** Plain jobs with settings of their own have a page; a branch job's page is its project's. */
@Extension
@SuppressWarnings("rawtypes")
public final class PageOfJob extends TransientActionFactory<Job> {

    @Override
    public Class<Job> type() {
        return Job.class;
    }

    @Override
    public Class<ScalingoPage> actionType() {
        return ScalingoPage.class;
    }

    @Override
    public Collection<? extends Action> createFor(Job job) {
        boolean plain = !(job.getParent() instanceof MultiBranchProject);
        return plain && ProjectSettings.own(job).isPresent() ? List.of(new ScalingoPage(job)) : List.of();
    }
}
