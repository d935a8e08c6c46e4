package hudson.scm;

import hudson.ExtensionPoint;
import hudson.model.Describable;
import org.kohsuke.stapler.export.ExportedBean;

@ExportedBean
public abstract class SCM implements Describable<SCM>, ExtensionPoint {
}
