package io.jenkins.plugins.scalingo.simulator;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/** The settings of a link as a request gives them: what is not given stays as it is. */
final class LinkSettings {
    private final JsonNode fields;

    LinkSettings(JsonNode fields) {
        this.fields = fields;
    }

    /** Checks everything first, so that a request is either carried out or changes nothing. */
    void applyTo(Link link) {
        String branch = given("branch") ? fields.get("branch").asText() : link.branch;
        boolean autoDeploy = flag("auto_deploy_enabled").orElse(link.autoDeploy);
        boolean deployReviewApps = flag("deploy_review_apps_enabled").orElse(link.deployReviewApps);
        boolean deleteOnClose = flag("delete_on_close_enabled").orElse(link.deleteOnClose);
        boolean deleteStale = flag("delete_stale_enabled").orElse(link.deleteStale);
        boolean forksAllowed = flag("automatic_creation_from_forks_allowed").orElse(link.forksAllowed);
        int hoursAfterClose = hours("hours_before_delete_on_close").orElse(link.hoursBeforeDeleteOnClose);
        int hoursStale = hours("hours_before_delete_stale").orElse(link.hoursBeforeDeleteStale);
        if (autoDeploy && (branch == null || branch.isEmpty())) {
            throw Refusal.invalid("branch", "must be given for auto deploy");
        }
        link.branch = branch;
        link.autoDeploy = autoDeploy;
        link.deployReviewApps = deployReviewApps;
        link.deleteOnClose = deleteOnClose;
        link.hoursBeforeDeleteOnClose = hoursAfterClose;
        link.deleteStale = deleteStale;
        link.hoursBeforeDeleteStale = hoursStale;
        link.forksAllowed = forksAllowed;
    }

    private Optional<Boolean> flag(String name) {
        if (!given(name)) {
            return Optional.empty();
        }
        if (!fields.get(name).isBoolean()) {
            throw Refusal.invalid(name, "must be true or false");
        }
        return Optional.of(fields.get(name).asBoolean());
    }

    private Optional<Integer> hours(String name) {
        if (!given(name)) {
            return Optional.empty();
        }
        if (!fields.get(name).canConvertToInt() || fields.get(name).asInt() < 0) {
            throw Refusal.invalid(name, "must be a number of hours");
        }
        return Optional.of(fields.get(name).asInt());
    }

    private boolean given(String name) {
        return fields.hasNonNull(name);
    }
}
