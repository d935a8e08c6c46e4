package io.jenkins.plugins.scalingo.lifecycle;

import io.jenkins.plugins.scalingo.simulator.Fault;
import java.time.Duration;
import java.util.function.Consumer;

/** What can be wrong with a call, or with its answer. */
enum Ailment {
    TOO_MANY("429", fault -> fault.status(429)),
    TOO_MANY_UNTIL("429, Retry-After", fault -> fault.rateLimited(Duration.ofSeconds(40))),
    UNAUTHORIZED("401", fault -> fault.status(401)),
    PAYMENT("402", fault -> fault.status(402)),
    FORBIDDEN("403", fault -> fault.status(403)),
    NOT_FOUND("404", fault -> fault.status(404)),
    CONFLICT("409", fault -> fault.status(409)),
    INVALID("422", fault -> fault.status(422)),
    BROKEN("500", fault -> fault.status(500)),
    BROKEN_AFTER("500, yet carried out", fault -> fault.status(500).carriedOut()),
    DOWN("503, HTML", fault -> fault.status(503)),
    REFUSED("connection refused", Fault::refuse),
    HANG("no answer", Fault::hang),
    HANG_AFTER("no answer, yet carried out", fault -> fault.hang().carriedOut()),
    CUT("cut in the body", Fault::cut),
    CUT_AFTER("cut, yet carried out", fault -> fault.cut().carriedOut()),
    TRUNCATED("half of the JSON", Fault::truncate),
    TRUNCATED_AFTER("half, yet carried out", fault -> fault.truncate().carriedOut()),
    NO_JSON("no JSON", Fault::notJson);

    final String told;
    private final Consumer<Fault> effect;

    Ailment(String told, Consumer<Fault> effect) {
        this.told = told;
        this.effect = effect;
    }

    void strike(Fault fault) {
        effect.accept(fault);
    }
}
