package io.jenkins.plugins.scalingo.gitlab;

import hudson.Extension;
import hudson.model.Run;
import io.jenkins.plugins.scalingo.project.BuiltChangeRequest;
import java.util.Optional;

/** Builds that a merge request started: steps in them work on its review app. */
@Extension(ordinal = -15)
public final class MergeRequestOfBuild implements BuiltChangeRequest {

    @Override
    public Optional<ChangeRequest> in(Run<?, ?> run) {
        return MergeRequestBuild.of(run)
                .map(about -> new ChangeRequest(about.iid(), about.fork(), false, about.over()));
    }
}
