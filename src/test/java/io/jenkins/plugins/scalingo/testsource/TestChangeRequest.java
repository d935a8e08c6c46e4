package io.jenkins.plugins.scalingo.testsource;

import jenkins.scm.api.SCMHead;
import jenkins.scm.api.SCMHeadOrigin;
import jenkins.scm.api.mixin.ChangeRequestSCMHead;

/** A change request to {@code main}. */
public final class TestChangeRequest extends SCMHead implements ChangeRequestSCMHead {

    private static final long serialVersionUID = 1L;

    private final int number;
    private final SCMHeadOrigin origin;

    TestChangeRequest(String name, int number, SCMHeadOrigin origin) {
        super(name);
        this.number = number;
        this.origin = origin;
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
