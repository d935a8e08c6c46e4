package io.jenkins.plugins.scalingo.step;

import hudson.ExtensionList;
import hudson.model.Item;
import hudson.model.Run;
import hudson.model.TaskListener;
import hudson.util.ListBoxModel;
import io.jenkins.plugins.scalingo.project.ProjectFormDescriptor;
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
        ListBoxModel accounts = ExtensionList.lookupSingleton(ProjectFormDescriptor.class)
                .doFillAccountItems(item, account == null ? "" : account);
        accounts.add(0, new ListBoxModel.Option(Messages.PlatformStepDescriptor_projectsAccount(), ""));
        return accounts;
    }
}
