package io.jenkins.plugins.scalingo.project;

/** Which change requests from forks get a review app: their code sees the environment of the parent app. */
public enum Forks {
    /** None. */
    NEVER,
    /** Those of authors that the branch source trusts. */
    TRUSTED
}
