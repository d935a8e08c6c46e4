package hudson.model;

import edu.umd.cs.findbugs.annotations.CheckForNull;
import edu.umd.cs.findbugs.annotations.NonNull;
import hudson.EnvVars;
import hudson.model.labels.LabelAssignmentAction;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import jenkins.model.RunAction2;
import org.kohsuke.stapler.export.ExportedBean;

@ExportedBean
public class ParametersAction
        implements RunAction2,
                Iterable<ParameterValue>,
                Queue.QueueAction,
                EnvironmentContributingAction,
                LabelAssignmentAction {
    public ParametersAction(@NonNull List<ParameterValue> parameters) {}

    public ParametersAction(List<ParameterValue> parameters, Collection<String> additionalSafeParameters) {}

    public ParametersAction(ParameterValue... parameters) {}

    public void buildEnvironment(Run<?, ?> run, EnvVars env) {
        throw new UnsupportedOperationException();
    }

    public String substitute(AbstractBuild<?, ?> build, String text) {
        throw new UnsupportedOperationException();
    }

    public Iterator<ParameterValue> iterator() {
        throw new UnsupportedOperationException();
    }

    public List<ParameterValue> getParameters() {
        throw new UnsupportedOperationException();
    }

    public ParameterValue getParameter(String name) {
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

    public boolean shouldSchedule(List<Action> actions) {
        throw new UnsupportedOperationException();
    }

    @NonNull
    public ParametersAction createUpdated(Collection<? extends ParameterValue> overrides) {
        throw new UnsupportedOperationException();
    }

    @NonNull
    public ParametersAction merge(@CheckForNull ParametersAction overrides) {
        throw new UnsupportedOperationException();
    }

    public void onAttached(Run<?, ?> r) {
        throw new UnsupportedOperationException();
    }

    public void onLoad(Run<?, ?> r) {
        throw new UnsupportedOperationException();
    }

    public List<ParameterValue> getAllParameters() {
        throw new UnsupportedOperationException();
    }
}
