package io.jenkins.plugins.scalingo.lifecycle.model;

import io.jenkins.plugins.scalingo.simulator.Behaviour;
import io.jenkins.plugins.scalingo.simulator.DeploymentEnd;
import io.jenkins.plugins.scalingo.simulator.Fault;
import io.jenkins.plugins.scalingo.simulator.Kind;
import io.jenkins.plugins.scalingo.simulator.Simulator;
import java.time.Duration;
import java.util.Locale;

/** What goes wrong on the platform, and its habits. */
final class Weather {

    private final Simulator simulator;

    Weather(Simulator simulator) {
        this.simulator = simulator;
    }

    void fault(Step step) {
        Fault fault = rule(step.words().get(0));
        times(fault, step.words().get(2));
        kind(fault, step.words().get(1));
    }

    private Fault rule(String call) {
        return switch (call) {
            case "exchange" -> simulator.faults().on(Kind.EXCHANGE_TOKEN);
            case "list" -> simulator.faults().on(Kind.LIST_REVIEW_APPS);
            case "create" -> simulator.faults().on(Kind.MANUAL_REVIEW_APP);
            case "hand-over" -> simulator.faults().on(Kind.UPDATE_LINK);
            case "deploy" -> simulator.faults().on(Kind.MANUAL_DEPLOY);
            case "delete" -> simulator.faults().on(Kind.DELETE_APP);
            case "deployments" -> simulator.faults().on(Kind.LIST_DEPLOYMENTS);
            case "link" -> simulator.faults().on(Kind.SHOW_LINK);
            case "make-link" -> simulator.faults().on(Kind.CREATE_LINK);
            case "unlink" -> simulator.faults().on(Kind.DELETE_LINK);
            case "integrations" -> simulator.faults().on(Kind.LIST_INTEGRATIONS);
            case "child-apps" -> simulator.faults().on(Kind.LIST_CHILD_APPS);
            case "make-child-app" -> simulator.faults().on(Kind.CREATE_CHILD_APP);
            case "deploy-archive" -> simulator.faults().on(Kind.CREATE_DEPLOYMENT);
            default -> simulator.faults().onEverything();
        };
    }

    private static void times(Fault fault, String times) {
        switch (times) {
            case "5-times" -> fault.times(5);
            case "for-ever" -> fault.always();
            default -> fault.times(1);
        }
    }

    private static void kind(Fault fault, String kind) {
        switch (kind) {
            case "429-later" -> fault.rateLimited(Duration.ofSeconds(90));
            case "refused" -> fault.refuse();
            case "hang" -> fault.hang();
            case "hang-done" -> fault.hang().carriedOut();
            case "cut" -> fault.cut();
            case "cut-done" -> fault.cut().carriedOut();
            case "truncated" -> fault.truncate();
            case "truncated-done" -> fault.truncate().carriedOut();
            case "no-json" -> fault.notJson();
            default -> fault.status(Integer.parseInt(kind));
        }
    }

    void clears() {
        simulator.faults().clear();
    }

    void deploymentFails(Step step) {
        String end = step.words().get(0).toUpperCase(Locale.ROOT).replace('-', '_');
        simulator.deployments().next(DeploymentEnd.valueOf(end));
    }

    void deploymentsQueue() {
        simulator.behaviour().whenBusy(Behaviour.WhenBusy.QUEUE);
    }

    void answersAreEmpty() {
        simulator.behaviour().emptyReviewAppAnswer(true);
    }
}
