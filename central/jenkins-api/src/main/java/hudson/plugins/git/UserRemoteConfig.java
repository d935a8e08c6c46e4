package hudson.plugins.git;

import edu.umd.cs.findbugs.annotations.CheckForNull;
import hudson.model.AbstractDescribableImpl;
import java.io.Serializable;
import org.kohsuke.stapler.export.ExportedBean;

@ExportedBean
public class UserRemoteConfig extends AbstractDescribableImpl<UserRemoteConfig> implements Serializable {
    private UserRemoteConfig() {}

    @CheckForNull
    public String getUrl() {
        throw new UnsupportedOperationException();
    }
}
