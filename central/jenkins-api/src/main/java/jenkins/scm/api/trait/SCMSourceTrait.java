package jenkins.scm.api.trait;

import edu.umd.cs.findbugs.annotations.NonNull;
import jenkins.scm.api.SCMHeadObserver;

public abstract class SCMSourceTrait extends SCMTrait<SCMSourceTrait> {
    @NonNull
    public final SCMHeadObserver applyToObserver(@NonNull SCMHeadObserver observer) {
        throw new UnsupportedOperationException();
    }

    @NonNull
    protected SCMHeadObserver decorateObserver(@NonNull SCMHeadObserver observer) {
        throw new UnsupportedOperationException();
    }
}
