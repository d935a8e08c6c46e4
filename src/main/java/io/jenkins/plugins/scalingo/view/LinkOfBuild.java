package io.jenkins.plugins.scalingo.view;

import hudson.Extension;
import hudson.model.Action;
import hudson.model.Run;
import java.util.Collection;
import java.util.List;
import jenkins.model.TransientActionFactory;

/** Builds whose commit runs at Scalingo say so. Called for every build that is listed: reads memory only. */
@Extension
@SuppressWarnings("rawtypes")
public final class LinkOfBuild extends TransientActionFactory<Run> {

    @Override
    public Class<Run> type() {
        return Run.class;
    }

    @Override
    public Class<BuildLink> actionType() {
        return BuildLink.class;
    }

    @Override
    public Collection<? extends Action> createFor(Run run) {
        return Whereabouts.of((Run<?, ?>) run)
                .map(where -> List.of(new BuildLink(where)))
                .orElse(List.of());
    }
}
