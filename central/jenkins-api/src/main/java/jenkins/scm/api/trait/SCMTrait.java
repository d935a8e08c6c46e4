package jenkins.scm.api.trait;

import hudson.ExtensionPoint;
import hudson.model.AbstractDescribableImpl;

public abstract class SCMTrait<T extends SCMTrait<T>> extends AbstractDescribableImpl<T> implements ExtensionPoint {
}
