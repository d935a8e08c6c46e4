package hudson.model;

import java.util.Collection;
import java.util.List;
import net.sf.json.JSONObject;
import org.kohsuke.stapler.StaplerRequest2;

public abstract class JobPropertyDescriptor extends Descriptor<JobProperty<?>> {
    protected JobPropertyDescriptor(Class<? extends JobProperty<?>> clazz) {}

    protected JobPropertyDescriptor() {}

    public JobProperty<?> newInstance(StaplerRequest2 req, JSONObject formData) throws Descriptor.FormException {
        throw new UnsupportedOperationException();
    }

    public boolean isApplicable(Class<? extends Job> jobType) {
        throw new UnsupportedOperationException();
    }

    public static List<JobPropertyDescriptor> getPropertyDescriptors(Class<? extends Job> clazz) {
        throw new UnsupportedOperationException();
    }

    public static Collection<JobPropertyDescriptor> all() {
        throw new UnsupportedOperationException();
    }
}
