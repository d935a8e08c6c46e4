package io.jenkins.plugins.scalingo.step;

import java.io.Serializable;

/**
 * How a deployment is waited for.
 *
 * @param waits whether the step waits for the end, or only for the beginning
 * @param log whether the deployment's log is shown in the console
 * @param exact whether another commit than the expected one is a failure
 * @param timeoutMinutes how long is waited at most; 0 for as long as it takes
 */
record DeployChoices(boolean waits, boolean log, boolean exact, int timeoutMinutes) implements Serializable {}
