package io.jenkins.plugins.scalingo.step;

import hudson.AbortException;
import hudson.Extension;
import hudson.Util;
import hudson.model.Item;
import hudson.util.FormValidation;
import hudson.util.ListBoxModel;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jenkinsci.plugins.workflow.steps.Step;
import org.jenkinsci.plugins.workflow.steps.StepContext;
import org.jenkinsci.plugins.workflow.steps.StepExecution;
import org.kohsuke.stapler.AncestorInPath;
import org.kohsuke.stapler.DataBoundConstructor;
import org.kohsuke.stapler.DataBoundSetter;
import org.kohsuke.stapler.QueryParameter;
import org.kohsuke.stapler.verb.POST;

/**
 * {@code scalingoDeploy(app: …, branch: …, account: …)}: has Scalingo deploy a branch, or the build's workspace, to an
 * app, and waits for the end. Whatever is left out comes from the project's settings.
 */
public final class ScalingoDeployStep extends Step {

    static final String SCM = "scm";
    static final String WORKSPACE = "workspace";

    private static final Pattern COMMIT = Pattern.compile("[0-9a-fA-F]{7,64}");

    private String app;
    private String branch;
    private String account;
    private String commit;
    private String source;
    private boolean exact;
    private boolean wait = true;
    private boolean log = true;
    private int timeout;
    private boolean gitignore;
    private boolean slugignore;

    @DataBoundConstructor
    public ScalingoDeployStep() {
        // all parameters are optional
    }

    /** The app's name; null for the project's. */
    public String getApp() {
        return app;
    }

    @DataBoundSetter
    public void setApp(String app) {
        this.app = Util.fixEmptyAndTrim(app);
    }

    /** The branch to deploy; null for the project's auto-deploy branch, or else the branch that is built. */
    public String getBranch() {
        return branch;
    }

    @DataBoundSetter
    public void setBranch(String branch) {
        this.branch = Util.fixEmptyAndTrim(branch);
    }

    /** The account's name; null for the project's, or else the only one. */
    public String getAccount() {
        return account;
    }

    @DataBoundSetter
    public void setAccount(String account) {
        this.account = Util.fixEmptyAndTrim(account);
    }

    /** The commit that is expected; null for the one that is built, if that is of the same branch. */
    public String getCommit() {
        return commit;
    }

    @DataBoundSetter
    public void setCommit(String commit) {
        this.commit = Util.fixEmptyAndTrim(commit);
    }

    /** Where the code comes from: {@value #WORKSPACE}, or null for {@value #SCM}. */
    public String getSource() {
        return source;
    }

    @DataBoundSetter
    public void setSource(String source) {
        String given = Util.fixEmptyAndTrim(source);
        this.source = SCM.equals(given) ? null : given;
    }

    /** Whether another commit than the expected one is a failure. */
    public boolean isExact() {
        return exact;
    }

    @DataBoundSetter
    public void setExact(boolean exact) {
        this.exact = exact;
    }

    /** Whether the step waits for the end of the deployment, and not only for its beginning. */
    public boolean isWait() {
        return wait;
    }

    @DataBoundSetter
    public void setWait(boolean wait) {
        this.wait = wait;
    }

    /** Whether the deployment's log is shown in the console. */
    public boolean isLog() {
        return log;
    }

    @DataBoundSetter
    public void setLog(boolean log) {
        this.log = log;
    }

    /** How many minutes are waited at most; 0 for as long as it takes. */
    public int getTimeout() {
        return timeout;
    }

    @DataBoundSetter
    public void setTimeout(int timeout) {
        this.timeout = timeout;
    }

    /** Whether a workspace's {@code .gitignore} files are honoured. */
    public boolean isGitignore() {
        return gitignore;
    }

    @DataBoundSetter
    public void setGitignore(boolean gitignore) {
        this.gitignore = gitignore;
    }

    /** Whether a workspace's {@code .slugignore} is honoured when it is packed. */
    public boolean isSlugignore() {
        return slugignore;
    }

    @DataBoundSetter
    public void setSlugignore(boolean slugignore) {
        this.slugignore = slugignore;
    }

    /** The same with each text as {@code expanded} makes it. */
    ScalingoDeployStep with(UnaryOperator<String> expanded) {
        ScalingoDeployStep step = new ScalingoDeployStep();
        step.setApp(expanded.apply(app));
        step.setBranch(expanded.apply(branch));
        step.setAccount(expanded.apply(account));
        step.setCommit(expanded.apply(commit));
        step.setSource(source);
        step.setExact(exact);
        step.setWait(wait);
        step.setLog(log);
        step.setTimeout(timeout);
        step.setGitignore(gitignore);
        step.setSlugignore(slugignore);
        return step;
    }

    /** A commit that was named must be the one: nothing else would be the point of naming it. */
    DeployChoices choices() {
        return new DeployChoices(wait, log, exact || commit != null, timeout);
    }

    @Override
    public StepExecution start(StepContext context) throws AbortException {
        if (commit != null && !COMMIT.matcher(commit).matches()) {
            throw new AbortException(Messages.ScalingoDeployStep_notACommit(commit));
        }
        if (timeout < 0) {
            throw new AbortException(Messages.ScalingoDeployStep_negativeTimeout(timeout));
        }
        if (source == null) {
            return new ScalingoDeployExecution(this, context);
        }
        if (source.equals(WORKSPACE)) {
            return new WorkspaceDeployExecution(this, context);
        }
        throw new AbortException(Messages.ScalingoDeployStep_whichSource(source, SCM, WORKSPACE));
    }

    /** Offers the step to Pipeline and to the snippet generator. */
    @Extension
    public static final class DescriptorImpl extends PlatformStepDescriptor {

        @Override
        public String getFunctionName() {
            return "scalingoDeploy";
        }

        @Override
        public String getDisplayName() {
            return Messages.ScalingoDeployStep_displayName();
        }

        /** What is known of the app already; a workspace can be deployed to one that is linked to no repository. */
        @POST
        public FormValidation doCheckApp(
                @AncestorInPath Item item,
                @QueryParameter String value,
                @QueryParameter String account,
                @QueryParameter String source)
                throws InterruptedException {
            return WORKSPACE.equals(source) ? checkName(value) : checkApp(item, value, account);
        }

        /** Whether it may be a branch, and goes together with where the code comes from. */
        @POST
        public FormValidation doCheckBranch(
                @AncestorInPath Item item, @QueryParameter String value, @QueryParameter String source) {
            boolean given = value != null && !value.isBlank();
            return given && WORKSPACE.equals(source)
                    ? FormValidation.error(Messages.WorkspaceDeployExecution_noBranch())
                    : checkBranch(item, value);
        }

        /** Whether it may be a commit. */
        @POST
        public FormValidation doCheckCommit(@QueryParameter String value) {
            return isOpen(value) || COMMIT.matcher(value.strip()).matches()
                    ? FormValidation.ok()
                    : FormValidation.error(Messages.ScalingoDeployStep_notACommit(value));
        }

        /** Whether it is a number of minutes. */
        @POST
        public FormValidation doCheckTimeout(@QueryParameter String value) {
            return FormValidation.validateNonNegativeInteger(value);
        }

        /** Where the code may come from. */
        @POST
        public ListBoxModel doFillSourceItems() {
            return new ListBoxModel(
                    new ListBoxModel.Option(Messages.ScalingoDeployStep_fromScm(), SCM),
                    new ListBoxModel.Option(Messages.ScalingoDeployStep_fromWorkspace(), WORKSPACE));
        }
    }
}
