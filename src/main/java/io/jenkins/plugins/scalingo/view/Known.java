package io.jenkins.plugins.scalingo.view;

import java.util.Optional;

/**
 * What Jenkins knows of a change request.
 *
 * @param jobUrl its job, from Jenkins' root
 * @param title its title; empty if the branch source does not say
 * @param green the newest commit that a successful build vouches for
 * @param deployable whether a person may ask for the newest build's commit
 * @param destroyable whether a person may ask for the end of its review app
 */
record Known(
        String jobUrl, Optional<String> title, Optional<String> green, boolean deployable, boolean destroyable) {}
