package io.jenkins.plugins.scalingo.step;

import hudson.ExtensionList;
import hudson.model.AutoCompletionCandidates;
import hudson.model.Item;
import hudson.model.Run;
import hudson.model.TaskListener;
import hudson.util.FormValidation;
import hudson.util.ListBoxModel;
import io.jenkins.plugins.scalingo.platform.AppName;
import io.jenkins.plugins.scalingo.project.KnownAccounts;
import io.jenkins.plugins.scalingo.project.ProjectFormDescriptor;
import io.jenkins.plugins.scalingo.project.ProjectSettings;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jenkinsci.plugins.workflow.steps.StepDescriptor;
import org.kohsuke.stapler.AncestorInPath;
import org.kohsuke.stapler.QueryParameter;
import org.kohsuke.stapler.verb.POST;

/** What the steps have in common for Pipeline and the snippet generator. */
public abstract class PlatformStepDescriptor extends StepDescriptor {

    @Override
    public final Set<? extends Class<?>> getRequiredContext() {
        return Set.of(Run.class, TaskListener.class);
    }

    /** The same accounts as in the project's form, and none: then the project's is taken. */
    @POST
    public ListBoxModel doFillAccountItems(@AncestorInPath Item item, @QueryParameter String account) {
        ListBoxModel accounts = projectForm().doFillAccountItems(item, account == null ? "" : account);
        accounts.add(0, new ListBoxModel.Option(Messages.PlatformStepDescriptor_projectsAccount(), ""));
        return accounts;
    }

    /** The apps of the account that is chosen. */
    @POST
    public AutoCompletionCandidates doAutoCompleteApp(
            @AncestorInPath Item item, @QueryParameter String value, @QueryParameter String account)
            throws InterruptedException {
        return projectForm().doAutoCompleteApp(item, value == null ? "" : value, account(item, account));
    }

    /** As in the project's form; none is fine, and what holds variables cannot be judged. */
    static FormValidation checkApp(Item item, String value, String account) throws InterruptedException {
        return isOpen(value)
                ? FormValidation.ok()
                : projectForm().doCheckApp(item, value, account(item, account));
    }

    /** Whether it may be an app's name at all; none is fine, and what holds variables cannot be judged. */
    static FormValidation checkName(String value) {
        if (isOpen(value)) {
            return FormValidation.ok();
        }
        try {
            AppName.of(value);
            return FormValidation.ok();
        } catch (IllegalArgumentException e) {
            return FormValidation.error(Messages.Addressee_notAnApp(value, e.getMessage()));
        }
    }

    /** As in the project's form; none is fine, and what holds variables cannot be judged. */
    static FormValidation checkBranch(Item item, String value) {
        return isOpen(value) ? FormValidation.ok() : projectForm().doCheckAutoDeployBranch(item, value);
    }

    /** Whether a text says nothing before the build runs. */
    static boolean isOpen(String value) {
        return value == null || value.isBlank() || value.contains("$");
    }

    private static ProjectFormDescriptor projectForm() {
        return ExtensionList.lookupSingleton(ProjectFormDescriptor.class);
    }

    /** The name of the account that a step would take; empty if that cannot be told. */
    private static String account(Item item, String given) {
        if (!isOpen(given)) {
            return given;
        }
        List<String> known = KnownAccounts.names(item);
        return Optional.ofNullable(item)
                .flatMap(ProjectSettings::accountName)
                .or(() -> known.size() == 1 ? Optional.of(known.get(0)) : Optional.empty())
                .orElse("");
    }
}
