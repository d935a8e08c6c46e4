package jenkins.model;

import hudson.model.InvisibleAction;
import java.util.Collection;
import java.util.List;
import org.kohsuke.stapler.export.ExportedBean;

@ExportedBean
public class InterruptedBuildAction extends InvisibleAction {
    public InterruptedBuildAction(Collection<? extends CauseOfInterruption> causes) {}

    public List<CauseOfInterruption> getCauses() {
        throw new UnsupportedOperationException();
    }
}
