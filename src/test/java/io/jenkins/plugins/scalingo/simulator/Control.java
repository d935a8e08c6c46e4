package io.jenkins.plugins.scalingo.simulator;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/**
 * The simulator's controls over HTTP, for those who are no Java test: {@code POST /_control/<act>} with a flat JSON
 * object does something, {@code GET /_control/<view>} shows something. The package's documentation lists them.
 */
final class Control {
    /** First segment of every path. */
    static final String PATH = "_control";

    private static final Answer DONE = Answer.json(200, Json.object());

    private final Simulator simulator;
    private final RepositoryControl repositories;
    private final RuleControl rules;

    Control(Simulator simulator) {
        this.simulator = simulator;
        this.repositories = new RepositoryControl(simulator);
        this.rules = new RuleControl(simulator);
    }

    /** Answers a call whose path begins with {@link #PATH}. */
    Answer handle(Call call) {
        try {
            String name = String.join("/", call.path().subList(1, call.path().size()));
            return switch (call.method()) {
                case "GET" -> Answer.json(200, view(name, call.query()));
                case "POST" -> act(name, new Fields(Json.read(call.body())));
                default -> error(405, "use GET or POST");
            };
        } catch (Refusal refusal) {
            return refusal.answer();
        } catch (IllegalStateException e) {
            return error(409, e.getMessage());
        } catch (IllegalArgumentException | JsonProcessingException e) {
            return error(400, e.getMessage());
        }
    }

    private JsonNode view(String name, Map<String, String> query) {
        return switch (name) {
            case "counters" -> Json.tree(simulator.counters());
            case "apps" -> Json.object().set("apps", Json.tree(simulator.apps()));
            case "deployments" -> Json.object()
                    .set("deployments", Json.tree(simulator.deploymentsOf(query.getOrDefault("app", ""))));
            case "requests" -> Json.object().set("requests", Json.tree(simulator.requests()));
            case "deletions" -> Json.object().set("deletions", Json.tree(simulator.deletions()));
            case "clock" -> Json.object().put("now", simulator.now().toString());
            default -> throw new IllegalArgumentException("there is no view " + name);
        };
    }

    private Answer act(String name, Fields fields) {
        if (repositories.knows(name)) {
            return repositories.act(name, fields);
        }
        if (rules.knows(name)) {
            rules.act(name, fields);
            return DONE;
        }
        switch (name) {
            case "add_app" -> addApp(fields);
            case "delete_app" -> simulator.dashboard().deleteApp(fields.text("app"));
            case "rename_app" -> simulator.dashboard().renameApp(fields.text("app"), fields.text("name"));
            case "link_app" -> simulator
                    .dashboard()
                    .link(fields.text("app"), simulator.repository(fields.text("repository")));
            case "unlink_app" -> simulator.dashboard().removeLink(fields.text("app"));
            case "set_link" -> setLink(fields);
            case "create_review_app" -> simulator
                    .dashboard()
                    .createReviewApp(fields.text("app"), fields.number("number"));
            case "deploy" -> simulator.dashboard().deploy(fields.text("app"), fields.text("branch"));
            case "add_token" -> account(fields).token(fields.text("token"));
            case "revoke_token" -> account(fields).revokeToken(fields.text("token"));
            case "expire_bearers" -> account(fields).expireBearers();
            case "limit_apps" -> limitApps(fields);
            case "advance" -> simulator.advance(fields.seconds("seconds"));
            case "close_streams" -> simulator.streams().closeAll();
            case "send_frame" -> simulator.streams().sendRaw(fields.text("app"), fields.text("frame"));
            case "forget_requests" -> simulator.forgetRequests();
            case "reset" -> simulator.reset();
            default -> throw new IllegalArgumentException("there is no act " + name);
        }
        return DONE;
    }

    private void addApp(Fields fields) {
        String app = fields.text("app");
        simulator.addApp(fields.text("account", Simulator.ACCOUNT), app);
        fields.ifText("repository", url -> simulator.dashboard().link(app, simulator.repository(url)));
    }

    private void setLink(Fields fields) {
        String app = fields.text("app");
        Dashboard dashboard = simulator.dashboard();
        fields.ifFlag("auto_deploy", on -> dashboard.autoDeploy(app, fields.text("branch"), on));
        fields.ifFlag("review_apps", on -> dashboard.reviewApps(app, on, fields.flag("from_forks", false)));
        fields.ifFlag("delete_on_close", on -> dashboard.deleteOnClose(app, on, fields.number("hours", 0)));
        fields.ifFlag("delete_stale", on -> dashboard.deleteStale(app, on, fields.number("hours", 0)));
    }

    private void limitApps(Fields fields) {
        if (fields.has("apps")) {
            account(fields).appLimit(fields.number("apps"));
        } else {
            account(fields).noAppLimit();
        }
    }

    private Account account(Fields fields) {
        return simulator.account(fields.text("account", Simulator.ACCOUNT));
    }

    private static Answer error(int status, String error) {
        return Answer.json(status, Json.object().put("error", error));
    }
}
