package io.jenkins.plugins.scalingo.simulator;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** What happened and cannot be seen in the state of things: calls and deletions. Guarded by the world's lock. */
final class Journal {
    private final List<Request> requests = new ArrayList<>();
    private final List<Deletion> deletions = new ArrayList<>();

    void add(Request request) {
        requests.add(request);
    }

    void add(Deletion deletion) {
        deletions.add(deletion);
    }

    List<Request> requests() {
        return List.copyOf(requests);
    }

    List<Deletion> deletions() {
        return List.copyOf(deletions);
    }

    void forgetRequests() {
        requests.clear();
    }

    SortedMap<Kind, SortedMap<String, Integer>> counts() {
        SortedMap<Kind, SortedMap<String, Integer>> counts = new TreeMap<>();
        requests.forEach(request -> counts.computeIfAbsent(request.kind(), kind -> new TreeMap<>())
                .merge(request.outcome(), 1, Integer::sum));
        return counts;
    }

    int refused() {
        return (int) requests.stream().filter(Request::refused).count();
    }
}
