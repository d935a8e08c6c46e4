package jenkins.scm.api;

import edu.umd.cs.findbugs.annotations.NonNull;
import hudson.model.Item;
import java.util.List;

public interface SCMSourceOwner extends Item {
    @NonNull
    List<SCMSource> getSCMSources();
}
