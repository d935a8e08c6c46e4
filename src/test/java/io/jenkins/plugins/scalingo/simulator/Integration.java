package io.jenkins.plugins.scalingo.simulator;

import java.time.Instant;

/** An account's connection to a host of repositories; the url is scheme and host. */
record Integration(String id, String scmType, String url, Account owner, Instant createdAt) {}
