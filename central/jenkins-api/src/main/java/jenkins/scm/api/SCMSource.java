package jenkins.scm.api;

import hudson.ExtensionPoint;
import hudson.model.AbstractDescribableImpl;
import org.kohsuke.stapler.export.ExportedBean;

@ExportedBean
public abstract class SCMSource extends AbstractDescribableImpl<SCMSource> implements ExtensionPoint {
    protected SCMSource() {}
}
