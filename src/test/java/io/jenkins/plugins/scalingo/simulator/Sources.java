package io.jenkins.plugins.scalingo.simulator;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPInputStream;

/** Where code is put before it is deployed: addresses that are good for ten minutes. Guarded by the world's lock. */
final class Sources {
    private static final Duration LIFE = Duration.ofMinutes(10);
    private static final int BLOCK = 512;

    static final class Source {
        final String id;
        final String uploadToken;
        final String downloadToken;
        final Instant expiresAt;
        /** Null before the upload. */
        byte[] archive;

        Source(String id, String uploadToken, String downloadToken, Instant expiresAt) {
            this.id = id;
            this.uploadToken = uploadToken;
            this.downloadToken = downloadToken;
            this.expiresAt = expiresAt;
        }
    }

    private final World world;
    private final Map<String, Source> sources = new HashMap<>();

    Sources(World world) {
        this.world = world;
    }

    Source create() {
        Source source = new Source(
                world.ids.uuid(), world.ids.commit(), world.ids.commit(), world.now().plus(LIFE));
        sources.put(source.id, source);
        return source;
    }

    Optional<Source> find(String id) {
        return Optional.ofNullable(sources.get(id)).filter(source -> source.expiresAt.isAfter(world.now()));
    }

    /** Why a build cannot use what it was given; addresses elsewhere are taken to be good. */
    Optional<String> troubleWith(String sourceUrl) {
        String here = world.address + "/v1/sources/";
        if (sourceUrl == null || !sourceUrl.startsWith(here)) {
            return Optional.empty();
        }
        String rest = sourceUrl.substring(here.length());
        int question = rest.indexOf('?');
        Optional<Source> source = find(question < 0 ? rest : rest.substring(0, question));
        if (source.isEmpty()) {
            return Optional.of("the source has expired");
        }
        if (source.get().archive == null) {
            return Optional.of("nothing was uploaded to the source");
        }
        return hasOneFolder(source.get().archive)
                ? Optional.empty()
                : Optional.of("the archive must be a gzipped tar with a single folder at its root");
    }

    private static boolean hasOneFolder(byte[] archive) {
        Set<String> roots = new HashSet<>();
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(archive))) {
            byte[] header = in.readNBytes(BLOCK);
            while (header.length == BLOCK && header[0] != 0) {
                String name = field(header, 0, 100);
                char type = (char) header[156];
                if (type != 'x' && type != 'g' && type != 'L') {
                    if (!name.contains("/") && type != '5') {
                        return false;
                    }
                    roots.add(root(name));
                }
                long size = Long.parseLong(field(header, 124, 12).strip(), 8);
                in.skipNBytes((size + BLOCK - 1) / BLOCK * BLOCK);
                header = in.readNBytes(BLOCK);
            }
        } catch (IOException | NumberFormatException e) {
            return false;
        }
        return roots.size() == 1;
    }

    private static String root(String name) {
        String plain = name.startsWith("./") ? name.substring(2) : name;
        int slash = plain.indexOf('/');
        return slash < 0 ? plain : plain.substring(0, slash);
    }

    private static String field(byte[] header, int from, int length) {
        int end = from;
        while (end < from + length && header[end] != 0) {
            end++;
        }
        return new String(header, from, end - from, StandardCharsets.UTF_8);
    }
}
