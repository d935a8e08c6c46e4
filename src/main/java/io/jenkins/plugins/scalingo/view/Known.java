package io.jenkins.plugins.scalingo.view;

import java.util.Optional;

/**
 * What Jenkins knows of a change request.
 *
 * @param jobUrl its job, from Jenkins' root
 * @param title its title; empty if the branch source does not say
 * @param green the newest commit that a successful build vouches for
 * @param built whether a build knows which commit it built
 */
record Known(String jobUrl, Optional<String> title, Optional<String> green, boolean built) {}
