package io.jenkins.plugins.scalingo.step;

import hudson.model.AbstractProject;
import hudson.model.Describable;
import hudson.tasks.BuildStep;
import hudson.tasks.BuildStepDescriptor;

/** Of a build step for jobs of each kind. */
abstract class AnyJobDescriptor<T extends BuildStep & Describable<T>> extends BuildStepDescriptor<T> {

    @Override
    @SuppressWarnings("rawtypes")
    public boolean isApplicable(Class<? extends AbstractProject> type) {
        return true;
    }
}
