package io.jenkins.plugins.scalingo.project;

import static java.util.Objects.requireNonNull;

import hudson.model.Item;
import java.util.List;
import java.util.Optional;

/**
 * What a form says of one project: settings, one for each app, or why there are none.
 *
 * @param settings the main app's first
 * @param problem what is wrong, in the reader's language; empty if nothing is
 */
record Reading(List<ProjectSettings> settings, Optional<String> problem) {

    Reading {
        requireNonNull(settings);
        requireNonNull(problem);
    }

    static Reading of(List<ProjectSettings> settings) {
        return new Reading(settings, Optional.empty());
    }

    /** The same for an item, by which the settings' account is found: the nearest one of its name. */
    Reading at(Item item) {
        return settings.isEmpty()
                ? this
                : KnownAccounts.key(item, settings.get(0).account())
                        .filter(key -> !key.equals(settings.get(0).account()))
                        .map(key -> of(settings.stream()
                                .map(each -> each.withAccount(key))
                                .toList()))
                        .orElse(this);
    }

    static Reading failed(String problem) {
        return new Reading(List.of(), Optional.of(problem));
    }
}
