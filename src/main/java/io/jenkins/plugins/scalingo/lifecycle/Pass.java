package io.jenkins.plugins.scalingo.lifecycle;

import io.jenkins.plugins.scalingo.platform.Scalingo;
import java.time.Duration;

/**
 * One turn of a key with a worker.
 *
 * @param client the account's client, at the precedence of this turn
 * @param watched whether somebody waits for the outcome
 * @param mustLook whether the platform is to be looked at even where the ledger would do
 * @param maxAge how old a list may be
 */
record Pass(Scalingo client, boolean watched, boolean mustLook, Duration maxAge) {}
