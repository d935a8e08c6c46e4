package io.jenkins.plugins.scalingo.project;

import hudson.model.Describable;

/**
 * Who triggers, and the fields that apply then. A choice of its own kind for each, so that what does not apply cannot
 * be filled in: a form's fields arrive in any order, and none of them could refuse another.
 */
public abstract sealed class TriggerForm implements Describable<TriggerForm> permits ByJenkins, ByPlatform {

    abstract Trigger trigger();

    /** Which builds vouch for their commit. */
    Green green() {
        return Green.SUCCESS;
    }

    /** How many hours a review app outlives its change request. */
    int hoursAfterClose() {
        return 0;
    }
}
