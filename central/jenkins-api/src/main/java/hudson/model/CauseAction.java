package hudson.model;

import hudson.model.queue.FoldableAction;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import jenkins.model.RunAction2;
import org.kohsuke.stapler.export.ExportedBean;

@ExportedBean
public class CauseAction implements FoldableAction, RunAction2 {
    public CauseAction(Cause c) {}

    public CauseAction(Cause... c) {}

    public CauseAction(Collection<? extends Cause> causes) {}

    public CauseAction(CauseAction ca) {}

    public List<Cause> getCauses() {
        throw new UnsupportedOperationException();
    }

    public <T extends Cause> T findCause(Class<T> type) {
        throw new UnsupportedOperationException();
    }

    public String getDisplayName() {
        throw new UnsupportedOperationException();
    }

    public String getIconFileName() {
        throw new UnsupportedOperationException();
    }

    public String getUrlName() {
        throw new UnsupportedOperationException();
    }

    public Map<Cause, Integer> getCauseCounts() {
        throw new UnsupportedOperationException();
    }

    public void onLoad(Run<?, ?> owner) {
        throw new UnsupportedOperationException();
    }

    public void onAttached(Run<?, ?> owner) {
        throw new UnsupportedOperationException();
    }
}
