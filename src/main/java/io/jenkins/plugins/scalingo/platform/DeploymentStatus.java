package io.jenkins.plugins.scalingo.platform;

import java.util.Locale;

/** How far a deployment is. */
public enum DeploymentStatus {
    /** Waits for a free slot. */
    QUEUED,
    /** The buildpack runs. */
    BUILDING,
    /** The image goes to the registry. */
    PUSHING,
    /** The containers are being started. */
    STARTING,
    /** The app runs this deployment. */
    SUCCESS,
    /** The app did not boot. */
    CRASHED_ERROR,
    /** The app did not answer in time after its start. */
    TIMEOUT_ERROR,
    /** The buildpack failed. */
    BUILD_ERROR,
    /** The post-deployment hook failed. */
    HOOK_ERROR,
    /** Given up before its end. */
    ABORTED,
    /**
     * The platform said nothing, or a word that this version does not know: neither running, nor succeeded, nor failed.
     */
    UNKNOWN;

    /**
     * Whether more is to come.
     *
     * @return true from queued to starting
     */
    public boolean running() {
        return switch (this) {
            case QUEUED, BUILDING, PUSHING, STARTING -> true;
            default -> false;
        };
    }

    /**
     * Whether the app runs the deployment's code.
     *
     * @return true for {@link #SUCCESS} alone
     */
    public boolean succeeded() {
        return this == SUCCESS;
    }

    /**
     * Whether it ended without success.
     *
     * @return true for the errors and for {@link #ABORTED}
     */
    public boolean failed() {
        return switch (this) {
            case CRASHED_ERROR, TIMEOUT_ERROR, BUILD_ERROR, HOOK_ERROR, ABORTED -> true;
            default -> false;
        };
    }

    /**
     * The platform's own word for it.
     *
     * @return for instance {@code crashed-error}
     */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static DeploymentStatus of(String word) {
        if (word != null) {
            for (DeploymentStatus status : values()) {
                if (status.word().equalsIgnoreCase(word.strip())) {
                    return status;
                }
            }
        }
        return UNKNOWN;
    }
}
