package io.jenkins.plugins.scalingo.lifecycle;

import io.jenkins.plugins.scalingo.platform.Scalingo;
import java.time.Instant;

/**
 * One turn of a key with a worker.
 *
 * @param client the account's client, at the precedence of this turn
 * @param watched whether somebody waits for the outcome
 * @param mustLook whether the platform is to be looked at even where the ledger would do
 * @param oldest from when on a list counts: fixed for the turn, since a list grows older while it is on its way
 */
record Pass(Scalingo client, boolean watched, boolean mustLook, Instant oldest) {}
