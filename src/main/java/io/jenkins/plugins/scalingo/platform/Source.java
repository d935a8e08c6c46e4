package io.jenkins.plugins.scalingo.platform;

import java.net.URI;

/**
 * A place for an archive of source code, good for ten minutes. Both addresses carry a secret of their own: whoever
 * knows them may use them, so {@link #toString} keeps them to itself.
 *
 * @param uploadUrl where to put the archive
 * @param downloadUrl where it can then be fetched: the source URL of a deployment
 */
public record Source(URI uploadUrl, URI downloadUrl) {
    static Source read(Json json) {
        return new Source(json.uri("upload_url"), json.uri("download_url"));
    }

    @Override
    public String toString() {
        return "Source[****]";
    }
}
