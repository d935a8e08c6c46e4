package jenkins.scm.api.mixin;

import edu.umd.cs.findbugs.annotations.NonNull;

public interface ChangeRequestSCMHead2 extends ChangeRequestSCMHead {
    @NonNull
    ChangeRequestCheckoutStrategy getCheckoutStrategy();

    @NonNull
    String getOriginName();
}
