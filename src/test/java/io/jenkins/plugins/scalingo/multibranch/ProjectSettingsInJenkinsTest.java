package io.jenkins.plugins.scalingo.multibranch;

import static io.jenkins.plugins.scalingo.testsource.JenkinsScene.ACCOUNT;
import static io.jenkins.plugins.scalingo.testsource.JenkinsScene.APP;
import static org.assertj.core.api.Assertions.assertThat;

import hudson.ExtensionList;
import io.jenkins.plugins.scalingo.lifecycle.Lifecycle;
import io.jenkins.plugins.scalingo.lifecycle.ReviewAppKey;
import io.jenkins.plugins.scalingo.lifecycle.Wish;
import io.jenkins.plugins.scalingo.platform.AppName;
import io.jenkins.plugins.scalingo.project.ByJenkins;
import io.jenkins.plugins.scalingo.project.ByPlatform;
import io.jenkins.plugins.scalingo.project.Forks;
import io.jenkins.plugins.scalingo.project.FurtherApp;
import io.jenkins.plugins.scalingo.project.Green;
import io.jenkins.plugins.scalingo.project.LifecycleService;
import io.jenkins.plugins.scalingo.project.ProjectSettings;
import io.jenkins.plugins.scalingo.project.ScalingoFolderProperty;
import io.jenkins.plugins.scalingo.simulator.AppState;
import io.jenkins.plugins.scalingo.simulator.Kind;
import io.jenkins.plugins.scalingo.testsource.JenkinsScene;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jenkinsci.plugins.workflow.multibranch.WorkflowMultiBranchProject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.jvnet.hudson.test.JenkinsRule;
import org.jvnet.hudson.test.junit.jupiter.WithJenkins;

@WithJenkins
@DisplayName("What a project's settings say of its change requests")
class ProjectSettingsInJenkinsTest {

    private static final ReviewAppKey KEY = new ReviewAppKey(ACCOUNT, AppName.of(APP), "42");

    private final JenkinsScene scene = new JenkinsScene();
    private WorkflowMultiBranchProject project;

    @BeforeEach
    void configured(JenkinsRule jenkins) throws Exception {
        project = scene.withAccount().project(false);
    }

    @AfterEach
    void closed() {
        scene.close();
    }

    @Test
    void unstableBuildVouchesWhereUnstableIsGreen() throws Exception {
        settings(set -> {
            ByJenkins byJenkins = new ByJenkins();
            byJenkins.setGreen(Green.UNSTABLE);
            set.setTrigger(byJenkins);
        });
        scene.seen().jenkinsfile("currentBuild.result = 'UNSTABLE'");
        String commit = scene.open(42);
        scene.index(project);

        scene.eventually(() -> assertRuns(APP + "-pr42", commit));
    }

    @Test
    void eachAppHasAReviewAppOfTheChangeRequest() throws Exception {
        scene.platform().addApp("acme-admin");
        scene.platform().dashboard().link("acme-admin", scene.remote());
        settings(set -> {
            FurtherApp admin = new FurtherApp("acme-admin");
            admin.setReviewApps(true);
            set.setFurtherApps(List.of(admin));
        });
        String commit = scene.open(42);
        scene.index(project);

        scene.eventually(() -> {
            assertRuns(APP + "-pr42", commit);
            assertRuns("acme-admin-pr42", commit);
        });
    }

    @Test
    void changeRequestFromATrustedForkGetsItsReviewApp() throws Exception {
        settings(set -> set.setForks(Forks.TRUSTED));
        String commit = scene.remote().openFromFork(44, "somebody", "good");
        scene.seen().changeRequestFromFork(44, commit);
        scene.index(project);

        scene.eventually(() -> assertRuns(APP + "-pr44", commit));
    }

    @Test
    void changeRequestFromAForkThatIsNotTrustedGetsNone() throws Exception {
        settings(set -> set.setForks(Forks.TRUSTED));
        scene.seen().trusting(false);
        scene.seen().changeRequestFromFork(44, scene.remote().openFromFork(44, "somebody", "evil"));
        scene.index(project);
        String other = scene.open(43);
        scene.index(project);

        scene.eventually(() -> assertRuns(APP + "-pr43", other));
        assertThat(scene.reviewApp(44)).isEmpty();
    }

    @Test
    void reviewAppWithoutABuildForTooLongGoesAndComesBackWithTheNextGreenOne() throws Exception {
        settings(set -> set.setHoursBeforeDeleteStale(48));
        String commit = scene.open(42);
        scene.index(project);
        scene.eventually(() -> assertRuns(APP + "-pr42", commit));

        ExtensionList.lookupSingleton(ChangeRequests.class).clock =
                InstantSource.offset(InstantSource.system(), Duration.ofHours(49));
        LifecycleService.lifecycle().ifPresent(Lifecycle::resync);
        scene.eventually(() -> assertThat(scene.reviewApp(42)).isEmpty());

        ExtensionList.lookupSingleton(ChangeRequests.class).clock = InstantSource.system();
        String pushed = scene.pushTo(42);
        scene.index(project);
        scene.eventually(() -> assertRuns(APP + "-pr42", pushed));
    }

    @Test
    void staleReviewAppComesBackForAPersonWhoWantsItAndStays() throws Exception {
        settings(set -> set.setHoursBeforeDeleteStale(48));
        String commit = scene.open(42);
        scene.index(project);
        scene.eventually(() -> assertRuns(APP + "-pr42", commit));
        ExtensionList.lookupSingleton(ChangeRequests.class).clock =
                InstantSource.offset(InstantSource.system(), Duration.ofHours(49));
        LifecycleService.lifecycle().ifPresent(Lifecycle::resync);
        scene.eventually(() -> assertThat(scene.reviewApp(42)).isEmpty());

        ChangeRequestJob job = ChangeRequestJob.all(project).get("42");
        job.wantedByHand();
        LifecycleService.lifecycle().orElseThrow().ask(KEY, job.newest().orElseThrow(), "a person");
        scene.eventually(() -> assertRuns(APP + "-pr42", commit));

        job.job().getLastBuild().reload();
        LifecycleService.lifecycle().ifPresent(Lifecycle::resync);
        assertThat(BranchJob.of(job.job()).orElseThrow().idleSince().orElseThrow())
                .isAfter(Instant.now().plus(Duration.ofHours(48)));
        assertThat(ExtensionList.lookupSingleton(ChangeRequests.class).reviewApp(KEY, Optional.empty()))
                .isInstanceOf(Wish.Open.class);
    }

    @Test
    void whatIsKnownOfAForkIsToldWithoutAskingAnybody() throws Exception {
        settings(set -> set.setForks(Forks.TRUSTED));
        scene.seen().trusting(false);
        scene.seen().changeRequestFromFork(44, scene.remote().openFromFork(44, "somebody", "evil"));
        scene.index(project);
        ChangeRequestJob job = ChangeRequestJob.all(project).get("44");
        scene.eventually(() -> assertThat(LifecycleService.lifecycle()
                        .orElseThrow()
                        .report(new ReviewAppKey(ACCOUNT, AppName.of(APP), "44")))
                .isPresent());
        assertThat(job.admission(ProjectSettings.of(project).orElseThrow())).isEqualTo(Admission.ADMITTED);

        ExtensionList.lookupSingleton(ChangeRequests.class).clock =
                InstantSource.offset(InstantSource.system(), Duration.ofMinutes(11));
        LifecycleService.lifecycle().ifPresent(Lifecycle::resync);

        scene.eventually(() -> assertThat(job.admission(
                        ProjectSettings.of(project).orElseThrow()))
                .isEqualTo(Admission.UNTRUSTED));
        settings(set -> set.setForks(Forks.NEVER));
        assertThat(job.admission(ProjectSettings.of(project).orElseThrow())).isEqualTo(Admission.NO_FORKS);
    }

    @Test
    void reviewAppIsHandedOverToThePlatformAndNotDeleted() throws Exception {
        settings(set -> {});
        String commit = scene.open(42);
        scene.index(project);
        scene.eventually(() -> {
            assertRuns(APP + "-pr42", commit);
            assertThat(scene.reviewApp(42)).get().extracting(AppState::autoDeploy).isEqualTo(false);
        });

        settings(set -> set.setTrigger(new ByPlatform()));

        scene.eventually(() -> assertThat(scene.reviewApp(42)).get().extracting(AppState::autoDeploy).isEqualTo(true));
        assertRuns(APP + "-pr42", commit);
        assertThat(scene.platform().requests(Kind.DELETE_APP)).isZero();
    }

    private void settings(Consumer<ScalingoFolderProperty> change) throws Exception {
        ScalingoFolderProperty settings = new ScalingoFolderProperty(ACCOUNT, APP);
        settings.setAutoDeployBranch("main");
        change.accept(settings);
        project.getProperties().replace(settings);
        project.save();
    }

    private void assertRuns(String app, String commit) {
        assertThat(scene.platform().app(app).map(AppState::runningCommit)).contains(commit);
    }
}
