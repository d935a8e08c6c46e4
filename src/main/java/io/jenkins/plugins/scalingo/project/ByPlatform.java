package io.jenkins.plugins.scalingo.project;

import hudson.Extension;
import hudson.model.Descriptor;
import hudson.util.FormValidation;
import org.jenkinsci.Symbol;
import org.kohsuke.stapler.DataBoundConstructor;
import org.kohsuke.stapler.DataBoundSetter;
import org.kohsuke.stapler.QueryParameter;
import org.kohsuke.stapler.verb.POST;

/** The platform deploys by its own triggers. */
public final class ByPlatform extends TriggerForm {

    private Integer hoursBeforeDeleteOnClose;

    @DataBoundConstructor
    public ByPlatform() {
        // Everything is optional.
    }

    /** How many hours a review app outlives its change request; null if none. */
    public Integer getHoursBeforeDeleteOnClose() {
        return hoursBeforeDeleteOnClose;
    }

    @DataBoundSetter
    public void setHoursBeforeDeleteOnClose(Integer hours) {
        hoursBeforeDeleteOnClose = ProjectForm.valid(hours, ProjectRules.hoursAfterClose(hours));
    }

    @Override
    Trigger trigger() {
        return Trigger.PLATFORM;
    }

    @Override
    int hoursAfterClose() {
        return hoursBeforeDeleteOnClose == null ? 0 : hoursBeforeDeleteOnClose;
    }

    /** For Jenkins. */
    @Extension
    @Symbol("byPlatform")
    public static final class DescriptorImpl extends Descriptor<TriggerForm> {

        @Override
        public String getDisplayName() {
            return Messages.ByPlatform_title();
        }

        @POST
        public FormValidation doCheckHoursBeforeDeleteOnClose(@QueryParameter String value) {
            return ProjectFormDescriptor.answer(ProjectRules.hoursAfterClose(value));
        }
    }
}
