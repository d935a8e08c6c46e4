package io.jenkins.plugins.scalingo.simulator;

import java.util.Arrays;
import java.util.List;

/** A path with open places: * for any one segment, ** at the end for all that follow. */
final class PathPattern {
    private final List<String> segments;

    PathPattern(String pattern) {
        segments = Arrays.stream(pattern.split("/")).filter(segment -> !segment.isEmpty()).toList();
    }

    boolean matches(Call call) {
        List<String> path = call.path();
        for (int i = 0; i < segments.size(); i++) {
            String wanted = segments.get(i);
            if (wanted.equals("**")) {
                return true;
            }
            if (i >= path.size() || !(wanted.equals("*") || wanted.equals(path.get(i)))) {
                return false;
            }
        }
        return path.size() == segments.size();
    }
}
