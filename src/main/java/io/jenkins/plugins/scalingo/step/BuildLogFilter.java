package io.jenkins.plugins.scalingo.step;

import hudson.console.ConsoleLogFilter;
import hudson.model.AbstractBuild;
import hudson.model.BuildableItemWithBuildWrappers;
import hudson.tasks.BuildWrapper;
import java.io.IOException;
import java.io.OutputStream;

/**
 * What stands between a freestyle build and its console, for lines that go elsewhere: what hides its secrets above all.
 */
final class BuildLogFilter extends ConsoleLogFilter {

    @Override
    @SuppressWarnings({"rawtypes", "deprecation"}) // the method that Pipeline calls too
    public OutputStream decorateLogger(AbstractBuild build, OutputStream logger)
            throws IOException, InterruptedException {
        OutputStream decorated = logger;
        for (ConsoleLogFilter filter : ConsoleLogFilter.all()) {
            decorated = filter.decorateLogger((hudson.model.Run) build, decorated);
        }
        if (build.getParent() instanceof BuildableItemWithBuildWrappers wrapped) {
            for (BuildWrapper wrapper : wrapped.getBuildWrappersList()) {
                decorated = wrapper.decorateLogger(build, decorated);
            }
        }
        return decorated;
    }
}
