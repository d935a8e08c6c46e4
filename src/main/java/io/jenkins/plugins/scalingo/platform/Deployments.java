package io.jenkins.plugins.scalingo.platform;

import java.net.URI;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The calls for deployments. */
public final class Deployments {
    private static final Comparator<Deployment> NEWEST_FIRST = Comparator.comparing(
                    Deployment::createdAt, Comparator.nullsFirst(Comparator.naturalOrder()))
            .reversed();

    private final Caller caller;

    Deployments(Caller caller) {
        this.caller = caller;
    }

    /**
     * The latest deployments of an app, as many as the platform tells in one answer.
     *
     * @param app the app
     * @return the deployments, the newest first
     * @throws ScalingoException if the call failed
     * @throws InterruptedException if the thread was interrupted
     */
    public List<Deployment> list(AppName app) throws ScalingoException, InterruptedException {
        return newestFirst(caller.firstPage(listing(app), "deployments", Deployment::read));
    }

    /**
     * The latest deployments of an app, with as many calls as that takes.
     *
     * @param app the app
     * @param most how many at most
     * @return the deployments, the newest first
     * @throws ScalingoException if a call failed
     * @throws InterruptedException if the thread was interrupted
     */
    public List<Deployment> list(AppName app, int most) throws ScalingoException, InterruptedException {
        return newestFirst(caller.list(listing(app), "deployments", Deployment::read, most));
    }

    /**
     * One deployment.
     *
     * @param app its app
     * @param id its id
     * @return the deployment
     * @throws ScalingoException if the call failed; of kind {@code NOT_FOUND} if there is no such deployment
     * @throws InterruptedException if the thread was interrupted
     */
    public Deployment get(AppName app, String id) throws ScalingoException, InterruptedException {
        String what = "read the deployment " + Text.line(id, 60);
        Call call = Call.get(what, caller.api(), "apps", app.value(), "deployments", Call.named(id))
                .of(app);
        return caller.one(caller.addressed(call, id), "deployment", Deployment::read);
    }

    /**
     * Deploys an archive.
     *
     * @param app the app
     * @param gitRef what to call the revision, usually its commit; null to leave it out
     * @param sourceUrl where the platform finds the gzipped tar, see {@link Source#downloadUrl}
     * @return the deployment, which has only begun
     * @throws ScalingoException if the call failed; of kind {@code CONFLICT} while another deployment of the app runs
     * @throws InterruptedException if the thread was interrupted
     */
    public Deployment create(AppName app, String gitRef, URI sourceUrl) throws ScalingoException, InterruptedException {
        Map<String, String> wanted = new LinkedHashMap<>();
        if (gitRef != null && !gitRef.isBlank()) {
            wanted.put("git_ref", gitRef);
        }
        wanted.put("source_url", sourceUrl.toString());
        Call call = Call.post(
                "deploy an archive", caller.api(), Map.of("deployment", wanted), "apps", app.value(), "deployments");
        return caller.one(call.of(app), "deployment", Deployment::read);
    }

    /**
     * A deployment's log up to now.
     *
     * @param deployment the deployment; one without {@link Deployment#output} needs an id and an
     *     {@link Deployment#appId}, or the call is refused
     * @return the log; untrusted text of many lines, with terminal control characters as the build wrote them
     * @throws ScalingoException if the call failed; of kind {@code NOT_FOUND} if there is no log (yet)
     * @throws InterruptedException if the thread was interrupted
     */
    public String output(Deployment deployment) throws ScalingoException, InterruptedException {
        String what = "read the log of the deployment " + Text.line(deployment.id(), 60);
        String app = Call.named(deployment.appId());
        Call call = Call.get(what, caller.api(), "apps", app, "deployments", Call.named(deployment.id()), "output")
                .accepting("text/plain");
        if (!deployment.appId().isEmpty()) {
            call = call.ofApp(deployment.appId());
        }
        if (deployment.output() == null) {
            return caller.text(call, caller.addressed(call, deployment.appId(), deployment.id()).uri());
        }
        return caller.text(call, caller.api().resolve(deployment.output()));
    }

    /**
     * Watches an app's deployments live. What a running deployment has logged so far comes first. Costs one request of
     * the budget; once open, no thread waits for it.
     *
     * @param app the app, as just read: the address of its stream may change
     * @param listener who is told
     * @return the open stream; to be closed when it is no longer wanted
     * @throws ScalingoException if it does not open
     * @throws InterruptedException if the thread was interrupted
     */
    public DeploymentStream stream(App app, DeploymentStream.Listener listener)
            throws ScalingoException, InterruptedException {
        return DeploymentStream.open(caller, app, listener);
    }

    private Call listing(AppName app) {
        return Call.get("list the deployments", caller.api(), "apps", app.value(), "deployments")
                .of(app);
    }

    private static List<Deployment> newestFirst(List<Deployment> deployments) {
        return deployments.stream().sorted(NEWEST_FIRST).toList();
    }
}
