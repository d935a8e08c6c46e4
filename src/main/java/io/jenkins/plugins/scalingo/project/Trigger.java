package io.jenkins.plugins.scalingo.project;

/** Who deploys by itself when something changes. */
public enum Trigger {
    /** Jenkins, after a green build. The platform's own triggers are off. */
    JENKINS,
    /** The platform, at each push, by its own triggers. Jenkins keeps them set up, and deploys nothing by itself. */
    PLATFORM
}
