package hudson.model;

import org.kohsuke.stapler.export.ExportedBean;

@ExportedBean
public abstract class Cause {
}
