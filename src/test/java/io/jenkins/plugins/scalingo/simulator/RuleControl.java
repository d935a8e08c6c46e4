package io.jenkins.plugins.scalingo.simulator;

import java.time.Duration;
import java.util.Locale;
import java.util.Set;

/** The part of {@link Control} that bends the platform's rules: deployments, behaviour, faults. */
final class RuleControl {
    private static final Set<String> ACTS =
            Set.of("set_deployments", "next_deployments", "set_behaviour", "add_fault", "clear_faults");

    private final Simulator simulator;

    RuleControl(Simulator simulator) {
        this.simulator = simulator;
    }

    boolean knows(String act) {
        return ACTS.contains(act);
    }

    void act(String name, Fields fields) {
        switch (name) {
            case "set_deployments" -> setDeployments(fields);
            case "next_deployments" -> nextDeployments(fields);
            case "set_behaviour" -> setBehaviour(fields);
            case "add_fault" -> addFault(fields);
            case "clear_faults" -> simulator.faults().clear();
            default -> throw new IllegalArgumentException("there is no act " + name);
        }
    }

    private void setDeployments(Fields fields) {
        fields.ifNumber("seconds", seconds -> {
            Duration duration = Duration.ofSeconds(seconds);
            if (fields.has("app")) {
                simulator.deployments().take(fields.text("app"), duration);
            } else {
                simulator.deployments().take(duration);
            }
        });
        fields.ifText("end", end -> simulator.deployments().end(DeploymentEnd.of(end)));
        fields.ifText("log", line -> simulator.deployments().log(line, fields.number("log_times")));
    }

    private void nextDeployments(Fields fields) {
        DeploymentEnd[] ends = fields.texts("ends").map(DeploymentEnd::of).toArray(DeploymentEnd[]::new);
        if (fields.has("app")) {
            simulator.deployments().next(fields.text("app"), ends);
        } else {
            simulator.deployments().next(ends);
        }
    }

    private void setBehaviour(Fields fields) {
        Behaviour behaviour = simulator.behaviour();
        fields.ifNumber("requests_per_minute", behaviour::requestsPerMinute);
        fields.ifFlag("retry_after", behaviour::retryAfter);
        fields.ifNumber("bearer_seconds", seconds -> behaviour.bearerLife(Duration.ofSeconds(seconds)));
        fields.ifText(
                "when_busy", busy -> behaviour.whenBusy(Behaviour.WhenBusy.valueOf(busy.toUpperCase(Locale.ROOT))));
        fields.ifNumber("parallel_deployments", behaviour::parallelDeployments);
        fields.ifFlag("empty_review_app_answer", behaviour::emptyReviewAppAnswer);
        fields.ifFlag("new_frame_holds_object", behaviour::newFrameHoldsObject);
        fields.ifFlag("review_apps_die_with_parent", behaviour::reviewAppsDieWithParent);
        fields.ifNumber("ping_seconds", seconds -> behaviour.pingInterval(Duration.ofSeconds(seconds)));
    }

    private void addFault(Fields fields) {
        String what = fields.text("fault");
        if (!Set.of("status", "answer", "not_json", "hang", "cut", "truncate", "refuse").contains(what)) {
            throw new IllegalArgumentException("there is no fault " + what);
        }
        Fault fault = fields.has("kind")
                ? simulator.faults().on(Kind.valueOf(fields.text("kind").toUpperCase(Locale.ROOT)))
                : simulator.faults().on(fields.text("method", "*"), fields.text("path", "/**"));
        fields.ifNumber("times", fault::times);
        fields.ifNumber("after", fault::after);
        if (fields.flag("always", false)) {
            fault.always();
        }
        if (fields.flag("carried_out", false)) {
            fault.carriedOut();
        }
        switch (what) {
            case "status" -> status(fault, fields);
            case "answer" -> fault.answer(
                    fields.number("status"), fields.text("content_type", "text/plain"), fields.text("body"));
            case "not_json" -> fault.notJson();
            case "hang" -> fault.hang();
            case "cut" -> fault.cut();
            case "truncate" -> fault.truncate();
            default -> fault.refuse();
        }
    }

    private static void status(Fault fault, Fields fields) {
        if (fields.has("retry_after")) {
            fault.rateLimited(Duration.ofSeconds(fields.number("retry_after")));
        } else {
            fault.status(fields.number("status"));
        }
    }
}
