package io.jenkins.plugins.scalingo.lifecycle;

import io.jenkins.plugins.scalingo.platform.Scalingo;
import java.time.Duration;
import java.time.Instant;

/**
 * One turn of a key with a worker.
 *
 * @param client the account's client, at the precedence of this turn
 * @param now when the turn began
 * @param mustLook whether the platform is to be looked at even where the ledger would do
 * @param maxAge how old a list may be
 */
record Pass(Scalingo client, Instant now, boolean mustLook, Duration maxAge) {}
