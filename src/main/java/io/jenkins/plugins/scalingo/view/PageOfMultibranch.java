package io.jenkins.plugins.scalingo.view;

import hudson.Extension;
import hudson.model.Action;
import io.jenkins.plugins.scalingo.project.ProjectSettings;
import java.util.Collection;
import java.util.List;
import jenkins.branch.MultiBranchProject;
import jenkins.model.TransientActionFactory;

/** Multibranch projects to which settings apply have a page. */
@Extension
@SuppressWarnings("rawtypes")
public final class PageOfMultibranch extends TransientActionFactory<MultiBranchProject> {

    @Override
    public Class<MultiBranchProject> type() {
        return MultiBranchProject.class;
    }

    @Override
    public Class<ScalingoPage> actionType() {
        return ScalingoPage.class;
    }

    @Override
    public Collection<? extends Action> createFor(MultiBranchProject project) {
        return ProjectSettings.of(project).isPresent() ? List.of(new ScalingoPage(project)) : List.of();
    }
}
