package io.jenkins.plugins.scalingo.lifecycle;

import static java.util.Objects.requireNonNull;

import java.util.Set;

/**
 * That a person wants the link as Jenkins' settings say, also where somebody has changed it at the platform since.
 *
 * @param fields what is to be as the settings say
 * @param replaces id of the link that may be removed for it, since the person has seen that one and said so; null if
 *     none may be
 * @param by who said so, for the reader
 */
record LinkOrder(Set<LinkField> fields, String replaces, String by) {

    LinkOrder {
        fields = Set.copyOf(fields);
        requireNonNull(by);
    }
}
