package io.jenkins.plugins.scalingo.view;

import hudson.Extension;
import hudson.model.AdministrativeMonitor;
import io.jenkins.plugins.scalingo.lifecycle.Lifecycle;
import io.jenkins.plugins.scalingo.lifecycle.Report;
import io.jenkins.plugins.scalingo.project.LifecycleService;
import io.jenkins.plugins.scalingo.project.LocalizedLine;
import java.util.List;
import java.util.stream.Stream;

/** Tells administrators what Scalingo refuses until a person does something about it. Asks nobody. */
@Extension
public final class BlockedMonitor extends AdministrativeMonitor {

    private static final int SHOWN = 10;

    @Override
    public String getDisplayName() {
        return Messages.BlockedMonitor_title();
    }

    @Override
    public boolean isActivated() {
        return blocked().findAny().isPresent();
    }

    /** For the view: the first few, one line each. */
    public List<String> getLines() {
        return blocked()
                .limit(SHOWN)
                .map(report -> report.key() + ": " + LocalizedLine.forReader(report.line()))
                .toList();
    }

    /** For the view: how many there are beside those. */
    public long getMore() {
        return Math.max(0, blocked().count() - SHOWN);
    }

    private static Stream<Report> blocked() {
        return LifecycleService.lifecycle().map(Lifecycle::reports).orElse(List.of()).stream()
                .filter(report -> report.phase() == Report.Phase.BLOCKED);
    }
}
