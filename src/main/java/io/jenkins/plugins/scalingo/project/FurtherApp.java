package io.jenkins.plugins.scalingo.project;

import hudson.Extension;
import hudson.ExtensionList;
import hudson.RelativePath;
import hudson.model.AutoCompletionCandidates;
import hudson.model.Describable;
import hudson.model.Descriptor;
import hudson.model.Item;
import hudson.util.FormValidation;
import java.util.Arrays;
import java.util.List;
import org.kohsuke.stapler.AncestorInPath;
import org.kohsuke.stapler.DataBoundConstructor;
import org.kohsuke.stapler.DataBoundSetter;
import org.kohsuke.stapler.QueryParameter;
import org.kohsuke.stapler.verb.POST;

/** One more app that the same repository is deployed to. */
public final class FurtherApp implements Describable<FurtherApp> {

    private final String app;
    private String autoDeployBranch;
    private boolean reviewApps;

    /** No auto-deploy branch, and no review apps. */
    @DataBoundConstructor
    public FurtherApp(String app) {
        this.app = ProjectForm.valid(ProjectForm.text(app), ProjectRules.app(app));
    }

    private FurtherApp(String app, String autoDeployBranch, boolean reviewApps) {
        this.app = app;
        this.autoDeployBranch = autoDeployBranch;
        this.reviewApps = reviewApps;
    }

    /** The same, of words that were checked elsewhere. */
    static FurtherApp unchecked(String app, String autoDeployBranch, boolean reviewApps) {
        return new FurtherApp(app, autoDeployBranch, reviewApps);
    }

    List<Object> words() {
        return Arrays.asList(getApp(), autoDeployBranch, reviewApps);
    }

    /** The app's name. */
    public String getApp() {
        return ProjectForm.text(app);
    }

    /** The branch that is deployed to it; null if none is. */
    public String getAutoDeployBranch() {
        return autoDeployBranch;
    }

    @DataBoundSetter
    public void setAutoDeployBranch(String branch) {
        autoDeployBranch = ProjectForm.valid(ProjectForm.textOrNull(branch), ProjectRules.branch(branch));
    }

    /** Whether change requests get a review app of it too. */
    public boolean isReviewApps() {
        return reviewApps;
    }

    @DataBoundSetter
    public void setReviewApps(boolean reviewApps) {
        this.reviewApps = reviewApps;
    }

    /** For Jenkins. Asks and answers as the fields of the main app do. */
    @Extension
    public static final class DescriptorImpl extends Descriptor<FurtherApp> {

        @Override
        public String getDisplayName() {
            return Messages.FurtherApp_title();
        }

        @POST
        public AutoCompletionCandidates doAutoCompleteApp(
                @AncestorInPath Item item,
                @QueryParameter String value,
                @QueryParameter @RelativePath("..") String account)
                throws InterruptedException {
            return main().doAutoCompleteApp(item, value, account);
        }

        @POST
        public FormValidation doCheckApp(
                @AncestorInPath Item item,
                @QueryParameter String value,
                @QueryParameter @RelativePath("..") String account)
                throws InterruptedException {
            return main().doCheckApp(item, value, account);
        }

        @POST
        public FormValidation doCheckAutoDeployBranch(@AncestorInPath Item item, @QueryParameter String value) {
            return main().doCheckAutoDeployBranch(item, value);
        }

        private static ProjectFormDescriptor main() {
            return ExtensionList.lookupSingleton(ProjectFormDescriptor.class);
        }
    }
}
