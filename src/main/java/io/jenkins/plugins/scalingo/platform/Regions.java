package io.jenkins.plugins.scalingo.platform;

import java.net.URI;
import java.util.List;

/** The call for regions. */
public final class Regions {
    private final Caller caller;

    Regions(Caller caller) {
        this.caller = caller;
    }

    /**
     * All regions the account may use.
     *
     * @return the regions, each with the authentication host that told
     * @throws ScalingoException if the call failed
     * @throws InterruptedException if the thread was interrupted
     */
    public List<Region> list() throws ScalingoException, InterruptedException {
        Call call = Call.get("list the regions", caller.auth(), "regions");
        return caller.list(call, "regions", this::region);
    }

    // A region whose address makes no sense is of no use, and no reason to withhold the others.
    private Region region(Json json) {
        URI api = json.uri("api");
        String name = json.text("name");
        if (api == null || name == null) {
            return null;
        }
        try {
            return new Region(name, caller.auth(), api);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
