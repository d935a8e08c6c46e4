package io.jenkins.plugins.scalingo.project;

import hudson.Extension;
import hudson.model.Descriptor;
import hudson.model.DescriptorVisibilityFilter;
import hudson.model.Job;
import jenkins.branch.MultiBranchProject;

/**
 * The jobs of a multibranch project take its settings; their own page, which nobody can change, does not show a form.
 */
@Extension
public final class BranchJobsHaveNoForm extends DescriptorVisibilityFilter {

    @Override
    @SuppressWarnings("rawtypes")
    public boolean filter(Object context, Descriptor descriptor) {
        return !(descriptor instanceof ScalingoJobProperty.DescriptorImpl
                && context instanceof Job<?, ?> job
                && job.getParent() instanceof MultiBranchProject);
    }
}
