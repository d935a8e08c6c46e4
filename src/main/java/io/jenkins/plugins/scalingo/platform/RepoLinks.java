package io.jenkins.plugins.scalingo.platform;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The calls for repo links, and what goes through one: deploying a branch, making a review app, looking at pull
 * requests.
 */
public final class RepoLinks {
    private static final String FRAME = "scm_repo_link";

    private final Caller caller;

    RepoLinks(Caller caller) {
        this.caller = caller;
    }

    /**
     * The repo links of all the account's apps.
     *
     * @return the links
     * @throws ScalingoException if the call failed
     * @throws InterruptedException if the thread was interrupted
     */
    public List<RepoLink> list() throws ScalingoException, InterruptedException {
        return caller.list(
                Call.get("list the repo links", caller.api(), "scm_repo_links"), "scm_repo_links", RepoLink::read);
    }

    /**
     * An app's repo link. Costs a second call where the platform leaves open whether it is the link or the app that
     * does not exist.
     *
     * @param app the app
     * @return its link, or empty if it is not linked
     * @throws ScalingoException if the call failed; of kind {@code NOT_FOUND} if there is no such app
     * @throws InterruptedException if the thread was interrupted
     */
    public Optional<RepoLink> get(AppName app) throws ScalingoException, InterruptedException {
        try {
            Json answer = caller.object(Call.get("read the repo link", caller.api(), "apps", app.value(), FRAME)
                    .of(app));
            Json link = answer.at(FRAME);
            return link.isObject() ? Optional.of(RepoLink.read(link)) : Optional.empty();
        } catch (ScalingoException e) {
            if (e.kind() != ScalingoException.Kind.NOT_FOUND || e.resource().equals("app")) {
                throw e;
            }
            if (e.resource().isEmpty()) {
                new Apps(caller).get(app);
            }
            return Optional.empty();
        }
    }

    /**
     * Links an app to a repository.
     *
     * @param app the app
     * @param settings what to set, see {@link RepoLinkSettings#linking}
     * @return the new link
     * @throws ScalingoException if the call failed
     * @throws InterruptedException if the thread was interrupted
     */
    public RepoLink create(AppName app, RepoLinkSettings settings) throws ScalingoException, InterruptedException {
        Map<String, ?> body = Map.of(FRAME, settings.fields());
        Call call = Call.post("link a repository", caller.api(), body, "apps", app.value(), FRAME);
        return caller.one(call.of(app), FRAME, RepoLink::read);
    }

    /**
     * Changes an app's repo link. What is not given stays as it is.
     *
     * @param app the app
     * @param settings what to set
     * @return the link as it is then
     * @throws ScalingoException if the call failed
     * @throws InterruptedException if the thread was interrupted
     */
    public RepoLink update(AppName app, RepoLinkSettings settings) throws ScalingoException, InterruptedException {
        return update(app.value(), app, settings);
    }

    /**
     * Changes an app's repo link, and not that of another app that has got its name meanwhile.
     *
     * @param id the app's id
     * @param app its name
     * @param settings what to set
     * @return the link as it is then
     * @throws ScalingoException if the call failed
     * @throws InterruptedException if the thread was interrupted
     */
    public RepoLink update(String id, AppName app, RepoLinkSettings settings)
            throws ScalingoException, InterruptedException {
        Map<String, ?> body = Map.of(FRAME, settings.fields());
        Call call = Call.patch("change the repo link", caller.api(), body, "apps", id, FRAME);
        return caller.one(call.of(app), FRAME, RepoLink::read);
    }

    /**
     * Unlinks an app from its repository.
     *
     * @param app the app
     * @throws ScalingoException if the call failed
     * @throws InterruptedException if the thread was interrupted
     */
    public void delete(AppName app) throws ScalingoException, InterruptedException {
        caller.run(Call.delete("remove the repo link", caller.api(), "apps", app.value(), FRAME)
                .of(app));
    }

    /**
     * Deploys a branch's head: the commit that is there when the platform looks, which may be newer than the one the
     * caller means. Compare {@link Deployment#gitRef}.
     *
     * @param app the app
     * @param branch the branch
     * @return the deployment, which has only begun
     * @throws ScalingoException if the call failed; of kind {@code CONFLICT} while another deployment of the app runs
     * @throws InterruptedException if the thread was interrupted
     */
    public Deployment manualDeploy(AppName app, String branch) throws ScalingoException, InterruptedException {
        return manualDeploy(app.value(), app, branch);
    }

    /**
     * Deploys a branch's head to an app, and not to another one that has got its name meanwhile.
     *
     * @param id the app's id
     * @param app its name
     * @param branch the branch
     * @return the deployment, which has only begun
     * @throws ScalingoException if the call failed; of kind {@code CONFLICT} while another deployment of the app runs
     * @throws InterruptedException if the thread was interrupted
     */
    public Deployment manualDeploy(String id, AppName app, String branch)
            throws ScalingoException, InterruptedException {
        String what = "deploy the branch " + Text.line(branch, 100);
        Call call =
                Call.post(what, caller.api(), Map.of("branch", branch), "apps", id, FRAME, "manual_deploy");
        return caller.one(call.of(app), "deployment", Deployment::read);
    }

    /**
     * Makes a review app for a pull request, and deploys the request's head to it. The platform deletes such a review
     * app as soon as the request is closed.
     *
     * @param app the app it is to be a copy of
     * @param pullRequest the request's number, on GitLab the merge request's iid
     * @return the review app if the platform tells, or empty if it only says that it is done
     * @throws ScalingoException if the call failed
     * @throws InterruptedException if the thread was interrupted
     */
    public Optional<ReviewApp> manualReviewApp(AppName app, String pullRequest)
            throws ScalingoException, InterruptedException {
        String what = "create a review app for the pull request " + Text.line(pullRequest, 20);
        Map<String, ?> body = Map.of("pull_request_id", pullRequest);
        Call call = Call.post(what, caller.api(), body, "apps", app.value(), FRAME, "manual_review_app");
        return caller.objectIfAny(call.of(app))
                .map(answer -> answer.at("review_app"))
                .filter(Json::isObject)
                .map(ReviewApp::read);
    }

    /**
     * The open pull requests of an app's repository.
     *
     * @param app the app
     * @return the requests
     * @throws ScalingoException if the call failed
     * @throws InterruptedException if the thread was interrupted
     */
    public List<Pull> pulls(AppName app) throws ScalingoException, InterruptedException {
        Call call = Call.get("list the pull requests", caller.api(), "apps", app.value(), FRAME, "pulls");
        return caller.list(call.of(app), "pulls", Pull::read);
    }

    /**
     * One pull request of an app's repository.
     *
     * @param app the app
     * @param number its number, on GitLab the merge request's iid
     * @return the request
     * @throws ScalingoException if the call failed
     * @throws InterruptedException if the thread was interrupted
     */
    public Pull pull(AppName app, String number) throws ScalingoException, InterruptedException {
        String what = "read the pull request " + Text.line(number, 20);
        Call call = Call.get(what, caller.api(), "apps", app.value(), FRAME, "pulls", number);
        return caller.one(call.of(app), "pull", Pull::read);
    }

    /**
     * The deployments made through an app's repo link.
     *
     * @param app the app
     * @return the deployments
     * @throws ScalingoException if the call failed
     * @throws InterruptedException if the thread was interrupted
     */
    public List<Deployment> deployments(AppName app) throws ScalingoException, InterruptedException {
        Call call = Call.get(
                "list the deployments of the repo link", caller.api(), "apps", app.value(), FRAME, "deployments");
        return caller.list(call.of(app), "deployments", Deployment::read);
    }
}
