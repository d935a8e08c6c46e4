package io.jenkins.plugins.scalingo.view;

import static io.jenkins.plugins.scalingo.testsource.JenkinsScene.ACCOUNT;
import static io.jenkins.plugins.scalingo.testsource.JenkinsScene.APP;
import static org.assertj.core.api.Assertions.assertThat;

import hudson.ExtensionList;
import hudson.model.Run;
import hudson.model.TaskListener;
import io.jenkins.plugins.checks.api.ChecksConclusion;
import io.jenkins.plugins.checks.api.ChecksDetails;
import io.jenkins.plugins.checks.api.ChecksPublisher;
import io.jenkins.plugins.checks.api.ChecksPublisherFactory;
import io.jenkins.plugins.scalingo.lifecycle.Report;
import io.jenkins.plugins.scalingo.lifecycle.ReviewAppKey;
import io.jenkins.plugins.scalingo.lifecycle.Watch;
import io.jenkins.plugins.scalingo.platform.AppName;
import io.jenkins.plugins.scalingo.project.LifecycleService;
import io.jenkins.plugins.scalingo.simulator.DeploymentEnd;
import io.jenkins.plugins.scalingo.testsource.JenkinsScene;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jenkinsci.plugins.workflow.multibranch.WorkflowMultiBranchProject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.jvnet.hudson.test.JenkinsRule;
import org.jvnet.hudson.test.TestExtension;
import org.jvnet.hudson.test.junit.jupiter.WithJenkins;

@WithJenkins
class ReviewAppChecksInJenkinsTest {

    private final JenkinsScene scene = new JenkinsScene();
    private WorkflowMultiBranchProject project;

    @BeforeEach
    void configured(JenkinsRule jenkins) throws Exception {
        project = scene.withAccount().project(true);
        scene.open(42);
    }

    @AfterEach
    void closed() {
        scene.close();
    }

    @Test
    void commitGetsOneCheckThatLeadsToItsReviewApp() throws Exception {
        scene.index(project);
        eventuallyChecks(1);

        assertThat(Publishers.published.get(0).details()).satisfies(check -> {
            assertThat(check.getName()).contains("Scalingo / " + APP);
            assertThat(check.getConclusion()).isEqualTo(ChecksConclusion.SUCCESS);
            assertThat(check.getDetailsURL()).contains("https://" + APP + "-pr42.simulator.example");
        });
        scene.pushTo(42);
        scene.index(project);
        eventuallyChecks(2);
        assertThat(Publishers.published.get(1).details().getConclusion()).isEqualTo(ChecksConclusion.SUCCESS);
    }

    @Test
    void deploymentThatFailedIsAFailedCheck() throws Exception {
        scene.index(project);
        eventuallyChecks(1);
        scene.platform().deployments().next(APP + "-pr42", DeploymentEnd.BUILD_ERROR);
        scene.pushTo(42);
        scene.index(project);
        eventuallyChecks(2);

        assertThat(Publishers.published.get(1).details().getConclusion()).isEqualTo(ChecksConclusion.FAILURE);
    }

    @Test
    void newEngineThatFindsEverythingInPlaceRepeatsNoCheck() throws Exception {
        scene.index(project);
        eventuallyChecks(1);
        LifecycleService service = ExtensionList.lookupSingleton(LifecycleService.class);
        service.stop();
        service.start();
        scene.eventually(() -> assertThat(LifecycleService.lifecycle().orElseThrow().reports())
                .anyMatch(report -> report.phase() == Report.Phase.SETTLED && report.url().isPresent()));
        scene.pushTo(42);
        scene.index(project);
        eventuallyChecks(2);

        assertThat(Publishers.published).extracting(Published::build).containsExactly(1, 2);
    }

    /** Somebody waits for the review app, so that the end of its deployment is seen soon. */
    private void eventuallyChecks(int number) {
        ReviewAppKey key = new ReviewAppKey(ACCOUNT, AppName.of(APP), "42");
        try (Watch watch = LifecycleService.lifecycle().orElseThrow().watch(key, report -> {})) {
            assertThat(watch).isNotNull();
            scene.eventually(() -> assertThat(Publishers.published).hasSize(number));
        }
    }

    private record Published(int build, ChecksDetails details) {}

    /** A Git host that takes every check. */
    @TestExtension
    public static final class Publishers extends ChecksPublisherFactory {

        private static final List<Published> published = new CopyOnWriteArrayList<>();

        public Publishers() {
            published.clear();
        }

        @Override
        protected Optional<ChecksPublisher> createPublisher(Run<?, ?> run, TaskListener listener) {
            return Optional.of(new ChecksPublisher() {
                @Override
                public void publish(ChecksDetails details) {
                    published.add(new Published(run.getNumber(), details));
                }
            });
        }
    }
}
