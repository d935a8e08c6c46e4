package io.jenkins.plugins.scalingo.testsource;

import static org.awaitility.Awaitility.await;

import com.cloudbees.hudson.plugins.folder.computed.DefaultOrphanedItemStrategy;
import com.cloudbees.plugins.credentials.CredentialsScope;
import com.cloudbees.plugins.credentials.SystemCredentialsProvider;
import hudson.util.Secret;
import io.jenkins.plugins.scalingo.account.Account;
import io.jenkins.plugins.scalingo.account.ScalingoConfiguration;
import io.jenkins.plugins.scalingo.project.ScalingoFolderProperty;
import io.jenkins.plugins.scalingo.simulator.AppState;
import io.jenkins.plugins.scalingo.simulator.DeploymentState;
import io.jenkins.plugins.scalingo.simulator.Repository;
import io.jenkins.plugins.scalingo.simulator.Simulator;
import io.jenkins.plugins.scalingo.simulator.SimulatorServer;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import jenkins.branch.BranchSource;
import jenkins.model.Jenkins;
import jenkins.model.ModifiableTopLevelItemGroup;
import org.awaitility.core.ThrowingRunnable;
import org.jenkinsci.plugins.plaincredentials.impl.StringCredentialsImpl;
import org.jenkinsci.plugins.workflow.job.WorkflowJob;
import org.jenkinsci.plugins.workflow.multibranch.WorkflowMultiBranchProject;

/**
 * A Jenkins with a multibranch project, and a platform with the app that it deploys to. Both know the same repository:
 * what is opened and pushed here both sides see, what is closed is told to Jenkins alone, so that whatever is deleted
 * then, the plugin deleted.
 */
public final class JenkinsScene implements AutoCloseable {

    public static final String ACCOUNT = "acme";
    public static final String APP = "acme-shop";
    public static final String PROJECT = "shop";

    /** Longer than the minute after which a deployment that runs is looked at again. */
    private static final Duration PATIENCE = Duration.ofSeconds(100);

    private final SimulatorServer server =
            SimulatorServer.start(new Simulator(InstantSource.system()), 0);
    private final Repository remote;
    private TestRepository seen;

    public JenkinsScene() {
        platform().behaviour().requestsPerMinute(6000);
        platform().deployments().take(Duration.ofMillis(300));
        remote = platform().addLinkedApp(APP, "acme/shop");
        seen = TestRepository.fresh(PROJECT).branch("main", remote.head("main"));
    }

    public Simulator platform() {
        return server.simulator();
    }

    /** What the platform's side of the repository does. */
    public Repository remote() {
        return remote;
    }

    /** What Jenkins' side of the repository sees. */
    public TestRepository seen() {
        return seen;
    }

    /** Makes the account known to the running Jenkins. */
    public JenkinsScene withAccount() throws Exception {
        Jenkins.get().setQuietPeriod(0);
        SystemCredentialsProvider provider = SystemCredentialsProvider.getInstance();
        provider.getCredentials()
                .add(new StringCredentialsImpl(
                        CredentialsScope.GLOBAL, "scalingo-token", "", Secret.fromString(Simulator.TOKEN)));
        provider.save();
        ScalingoConfiguration.get().setAccounts(List.of(account(ACCOUNT, "scalingo-token")));
        return this;
    }

    /** An account of this platform. */
    public Account account(String name, String credentialsId) {
        Account account = new Account(name, credentialsId);
        account.setRegion("custom");
        account.setAuthUrl(server.address().toString());
        account.setApiUrl(server.address().toString());
        account.setRequestsPerMinute(6000);
        return account;
    }

    /** Makes the multibranch project; it keeps the jobs of what has gone. */
    public WorkflowMultiBranchProject project(boolean withSettings) throws Exception {
        return projectIn(Jenkins.get(), withSettings ? ACCOUNT : null);
    }

    /** Makes it in a folder, with settings if an account's name is given. */
    public WorkflowMultiBranchProject projectIn(ModifiableTopLevelItemGroup group, String account) throws Exception {
        WorkflowMultiBranchProject project = (WorkflowMultiBranchProject) group.createProject(
                Jenkins.get().getDescriptorByType(WorkflowMultiBranchProject.DescriptorImpl.class), PROJECT, true);
        keepDeadJobs(project, true);
        if (account != null) {
            ScalingoFolderProperty settings = new ScalingoFolderProperty(account, APP);
            settings.setAutoDeployBranch("main");
            project.addProperty(settings);
        }
        project.getSourcesList().add(new BranchSource(new TestSource(PROJECT)));
        return project;
    }

    public void keepDeadJobs(WorkflowMultiBranchProject project, boolean keep) throws Exception {
        project.setOrphanedItemStrategy(new DefaultOrphanedItemStrategy(!keep, "", keep ? "" : "0"));
        project.save();
    }

    /** Opens a change request. */
    public String open(int number) {
        String commit = remote.open(number, "feature-" + number);
        seen.changeRequest(number, commit);
        return commit;
    }

    /** Pushes to a change request. */
    public String pushTo(int number) {
        String commit = remote.pushTo(number);
        seen.changeRequest(number, commit);
        return commit;
    }

    /** Pushes to the auto-deploy branch. */
    public String pushToMain() {
        String commit = remote.push("main");
        seen.branch("main", commit);
        return commit;
    }

    /** Has Jenkins look at the repository, and waits for the builds that follow. */
    public void index(WorkflowMultiBranchProject project) throws Exception {
        project.scheduleBuild2(0).getFuture().get();
        await().atMost(PATIENCE).until(() -> Jenkins.get().getQueue().isEmpty() && idle(project));
    }

    private static boolean idle(WorkflowMultiBranchProject project) {
        return !project.getComputation().isLogUpdated()
                && project.getItems().stream().noneMatch(WorkflowJob::isBuilding)
                && project.getItems().stream()
                        .allMatch(job -> job.getLastBuild() == null || !job.getLastBuild().isLogUpdated());
    }

    public Optional<AppState> reviewApp(int number) {
        return platform().app(APP + "-pr" + number);
    }

    /** The commits that were deployed to an app, oldest first. */
    public List<String> deployed(String app) {
        return platform().deploymentsOf(app).stream()
                .map(DeploymentState::commit)
                .toList();
    }

    public void eventually(ThrowingRunnable assertion) {
        await().atMost(PATIENCE).untilAsserted(assertion);
    }

    @Override
    public void close() {
        server.close();
    }
}
