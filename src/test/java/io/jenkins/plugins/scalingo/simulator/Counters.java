package io.jenkins.plugins.scalingo.simulator;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * How things stand, in numbers.
 *
 * @param total how many calls came in
 * @param requests how many calls of which kind ended how: by status, or by the mishap that hid it
 * @param refused how many calls were answered 429
 * @param appsAlive how many apps live, review apps included
 * @param reviewApps the review apps that live
 * @param deployments by app that lives: how often which commit was deployed
 */
public record Counters(
        int total,
        SortedMap<Kind, SortedMap<String, Integer>> requests,
        int refused,
        int appsAlive,
        List<AppState> reviewApps,
        SortedMap<String, Map<String, Integer>> deployments) {}
