package io.jenkins.plugins.scalingo.testsource;

import jenkins.scm.api.SCMHead;
import jenkins.scm.api.SCMHeadOrigin;
import jenkins.scm.api.mixin.ChangeRequestCheckoutStrategy;
import jenkins.scm.api.mixin.ChangeRequestSCMHead2;

/** A change request to {@code main}. */
public final class TestChangeRequest extends SCMHead implements ChangeRequestSCMHead2 {

    private static final long serialVersionUID = 1L;

    private final int number;
    private final SCMHeadOrigin origin;
    private final ChangeRequestCheckoutStrategy strategy;

    TestChangeRequest(String name, int number, SCMHeadOrigin origin, ChangeRequestCheckoutStrategy strategy) {
        super(name);
        this.number = number;
        this.origin = origin;
        this.strategy = strategy;
    }

    @Override
    public ChangeRequestCheckoutStrategy getCheckoutStrategy() {
        return strategy;
    }

    @Override
    public String getOriginName() {
        return "feature-" + number;
    }

    @Override
    public String getId() {
        return Integer.toString(number);
    }

    @Override
    public SCMHead getTarget() {
        return new SCMHead("main");
    }

    @Override
    public SCMHeadOrigin getOrigin() {
        return origin;
    }
}
