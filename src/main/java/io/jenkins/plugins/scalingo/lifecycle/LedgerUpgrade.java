package io.jenkins.plugins.scalingo.lifecycle;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Brings a page of the ledger that an earlier version of the plugin wrote to today's format, one step for each format
 * in between. A step stays as it is for as long as a page of its format may lie on some disk; what is absent in an
 * earlier format and may be absent in this one needs no step.
 */
final class LedgerUpgrade {

    private LedgerUpgrade() {}

    /**
     * Changes the page in place.
     *
     * @param version the format in which it was written
     */
    static void from(int version, JsonNode file) {
        if (version < 2) {
            countSurprises(file);
        }
    }

    /** Format 1 said whether the platform had brought another commit than the one it was asked for, not how often. */
    private static void countSurprises(JsonNode file) {
        for (JsonNode reviewApp : file.path("reviewApps")) {
            if (reviewApp.path("sent") instanceof ObjectNode sent) {
                sent.put("surprises", sent.path("superseded").asBoolean() ? 1 : 0);
                sent.remove("superseded");
            }
        }
    }
}
