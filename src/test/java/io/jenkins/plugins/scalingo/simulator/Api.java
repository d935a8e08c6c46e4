package io.jenkins.plugins.scalingo.simulator;

/** The way of a call through the platform: faults first, then the gate, then whoever answers that kind of call. */
final class Api {
    /** What there is to spoil when nothing was done: long enough to be cut in the middle. */
    private static final Answer UNTOUCHED = Answer.json(200, Json.object().put("lost", "nothing was carried out"));

    private final World world;
    private final Gate gate;

    Api(World world) {
        this.world = world;
        this.gate = new Gate(world);
    }

    /** To be called with the world's lock held. */
    Answer answer(Call call) {
        Kind kind = Kind.of(call);
        Account caller = gate.callerOf(call);
        Answer answer = world.faults
                .next(call)
                .map(fault -> fault.spoil(fault.carriesOut(call) ? carryOut(caller, call, kind) : UNTOUCHED))
                .orElseGet(() -> carryOut(caller, call, kind));
        world.journal.add(new Request(
                world.now(),
                caller == null ? null : caller.username(),
                kind,
                call.method(),
                call.pathText(),
                answer.status(),
                answer.mishap()));
        return answer;
    }

    private Answer carryOut(Account caller, Call call, Kind kind) {
        try {
            gate.admit(caller, call, kind);
            return dispatch(kind, new Exchange(world, caller, call, kind.arguments(call)));
        } catch (Refusal refusal) {
            return refusal.answer();
        }
    }

    private static Answer dispatch(Kind kind, Exchange exchange) {
        return switch (kind) {
            case EXCHANGE_TOKEN -> AccountApi.exchangeToken(exchange);
            case LIST_REGIONS -> AccountApi.regions(exchange);
            case SHOW_USER -> AccountApi.user(exchange);
            case LIST_INTEGRATIONS -> AccountApi.integrations(exchange);
            case SHOW_INTEGRATION -> AccountApi.integration(exchange);
            case CREATE_INTEGRATION -> AccountApi.createIntegration(exchange);
            case DELETE_INTEGRATION -> AccountApi.deleteIntegration(exchange);
            case LIST_APPS -> AppApi.list(exchange);
            case CREATE_APP -> AppApi.create(exchange);
            case SHOW_APP -> AppApi.show(exchange);
            case DELETE_APP -> AppApi.delete(exchange);
            case RENAME_APP -> AppApi.rename(exchange);
            case LIST_CHILD_APPS -> AppApi.children(exchange);
            case CREATE_CHILD_APP -> AppApi.createChild(exchange);
            case LIST_LINKS -> LinkApi.list(exchange);
            case SHOW_LINK -> LinkApi.show(exchange);
            case CREATE_LINK -> LinkApi.create(exchange);
            case UPDATE_LINK -> LinkApi.update(exchange);
            case DELETE_LINK -> LinkApi.delete(exchange);
            case MANUAL_DEPLOY -> LinkApi.manualDeploy(exchange);
            case MANUAL_REVIEW_APP -> LinkApi.manualReviewApp(exchange);
            case LIST_REVIEW_APPS -> LinkApi.reviewApps(exchange);
            case LIST_PULLS -> LinkApi.pulls(exchange);
            case SHOW_PULL -> LinkApi.pull(exchange);
            case LIST_BRANCHES -> LinkApi.branches(exchange);
            case LIST_LINK_DEPLOYMENTS -> LinkApi.deployments(exchange);
            case LIST_DEPLOYMENTS -> DeploymentApi.list(exchange);
            case SHOW_DEPLOYMENT -> DeploymentApi.show(exchange);
            case CREATE_DEPLOYMENT -> DeploymentApi.create(exchange);
            case DEPLOYMENT_OUTPUT -> DeploymentApi.output(exchange);
            case CREATE_SOURCE -> DeploymentApi.createSource(exchange);
            case UPLOAD_SOURCE -> DeploymentApi.upload(exchange);
            case DOWNLOAD_SOURCE -> DeploymentApi.download(exchange);
            case UNKNOWN -> throw Refusal.notFoundBecause("not found");
        };
    }
}
