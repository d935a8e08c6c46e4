package io.jenkins.plugins.scalingo.simulator;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is made to go wrong. The first rule that matches a call and is not used up decides; a call that no rule matches
 * is answered as usual. Calls that a rule answers do not count against the rate limit. Thread-safe.
 */
public final class Faults {
    private final World world;
    private final List<Fault> rules = new ArrayList<>();

    Faults(World world) {
        this.world = world;
    }

    /** Starts a rule for calls of one kind. */
    public Fault on(Kind kind) {
        return add(new Fault(world, call -> Kind.of(call) == kind));
    }

    /**
     * Starts a rule for calls by method and path.
     *
     * @param method in capitals, or * for any
     * @param pattern a path in which * stands for any one segment and ** at the end for all that follow
     */
    public Fault on(String method, String pattern) {
        PathPattern path = new PathPattern(pattern);
        boolean anyMethod = method.equals("*");
        return add(new Fault(world, call -> (anyMethod || method.equals(call.method())) && path.matches(call)));
    }

    /** Starts a rule for every call. */
    public Fault onEverything() {
        return add(new Fault(world, call -> true));
    }

    /** Forgets all rules. */
    public void clear() {
        world.act(rules::clear);
    }

    Optional<Fault> next(Call call) {
        Optional<Fault> found = rules.stream().filter(rule -> rule.claims(call)).findFirst();
        rules.removeIf(Fault::usedUp);
        return found;
    }

    private Fault add(Fault fault) {
        world.act(() -> rules.add(fault));
        return fault;
    }

    /** How long a client that is told to retry later is told to wait, in whole seconds. */
    static String seconds(Duration duration) {
        return Long.toString(Math.max(1, duration.plusMillis(999).toSeconds()));
    }
}
