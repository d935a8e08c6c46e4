package io.jenkins.plugins.scalingo.simulator;

import java.util.Arrays;

/** How a deployment can end. */
public enum DeploymentEnd {
    SUCCESS("success", true),
    /** The code could not be built. */
    BUILD_ERROR("build-error", false),
    /** The app does not boot. */
    CRASHED_ERROR("crashed-error", true),
    /** The app does not answer. */
    TIMEOUT_ERROR("timeout-error", true),
    /** The post-deployment command failed. */
    HOOK_ERROR("hook-error", true),
    ABORTED("aborted", false);

    private final String status;
    private final boolean starts;

    DeploymentEnd(String status, boolean starts) {
        this.status = status;
        this.starts = starts;
    }

    String status() {
        return status;
    }

    static DeploymentEnd of(String status) {
        return Arrays.stream(values())
                .filter(end -> end.status.equals(status))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no deployment ends with " + status));
    }

    /** Whether it gets as far as starting the app. */
    boolean starts() {
        return starts;
    }
}
