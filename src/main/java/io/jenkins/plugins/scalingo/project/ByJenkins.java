package io.jenkins.plugins.scalingo.project;

import hudson.Extension;
import hudson.model.Descriptor;
import hudson.model.Failure;
import hudson.util.ListBoxModel;
import org.jenkinsci.Symbol;
import org.kohsuke.stapler.DataBoundConstructor;
import org.kohsuke.stapler.DataBoundSetter;
import org.kohsuke.stapler.verb.POST;

/** Jenkins deploys what a green build vouches for. */
public final class ByJenkins extends TriggerForm {

    private Green green = Green.SUCCESS;

    @DataBoundConstructor
    public ByJenkins() {
        // Everything is optional.
    }

    /** Which builds are good enough. */
    public Green getGreen() {
        return green();
    }

    @DataBoundSetter
    public void setGreen(Green green) {
        this.green = green;
    }

    /** Never any: the platform deletes at once what Jenkins asked it for. */
    public Integer getHoursBeforeDeleteOnClose() {
        return null;
    }

    /** Only there to tell whoever tries why it cannot be. */
    @DataBoundSetter
    public void setHoursBeforeDeleteOnClose(Integer hours) {
        if (hours != null) {
            throw new Failure(Messages.ProjectForm_wrong(Messages.ByJenkins_deletedAtOnce()));
        }
    }

    @Override
    Trigger trigger() {
        return Trigger.JENKINS;
    }

    @Override
    Green green() {
        return green == null ? Green.SUCCESS : green;
    }

    /** For Jenkins. */
    @Extension(ordinal = 1)
    @Symbol("byJenkins")
    public static final class DescriptorImpl extends Descriptor<TriggerForm> {

        @Override
        public String getDisplayName() {
            return Messages.ByJenkins_title();
        }

        @POST
        public ListBoxModel doFillGreenItems() {
            return new ListBoxModel(
                    new ListBoxModel.Option(Messages.Green_success(), Green.SUCCESS.name()),
                    new ListBoxModel.Option(Messages.Green_unstable(), Green.UNSTABLE.name()));
        }
    }
}
