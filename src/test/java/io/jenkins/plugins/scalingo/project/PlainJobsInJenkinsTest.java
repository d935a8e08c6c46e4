package io.jenkins.plugins.scalingo.project;

import static org.assertj.core.api.Assertions.assertThat;

import com.cloudbees.hudson.plugins.folder.Folder;
import hudson.model.FreeStyleProject;
import hudson.model.InvisibleAction;
import hudson.model.Result;
import hudson.model.Run;
import io.jenkins.plugins.scalingo.lifecycle.BranchKey;
import io.jenkins.plugins.scalingo.lifecycle.Vouched;
import io.jenkins.plugins.scalingo.lifecycle.Wish;
import io.jenkins.plugins.scalingo.platform.AppName;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.jvnet.hudson.test.FailureBuilder;
import org.jvnet.hudson.test.JenkinsRule;
import org.jvnet.hudson.test.TestExtension;
import org.jvnet.hudson.test.junit.jupiter.WithJenkins;

@WithJenkins
class PlainJobsInJenkinsTest {

    private static final BranchKey MAIN = new BranchKey("production", AppName.of("shop-prod"), "main");

    private final PlainJobs jobs = new PlainJobs();
    private JenkinsRule jenkins;
    private FreeStyleProject job;

    @BeforeEach
    void setUpJob(JenkinsRule rule) throws Exception {
        jenkins = rule;
        job = rule.createFreeStyleProject("shop");
        ScalingoJobProperty property = new ScalingoJobProperty("production", "shop-prod");
        property.setAutoDeployBranch("main");
        job.addProperty(property);
    }

    @Test
    void greenBuildOfTheBranchVouchesForItsCommit() throws Exception {
        built("main", "a1", Result.SUCCESS);

        assertThat(jobs.keys()).containsExactly(MAIN);
        assertThat(jobs.branch(MAIN)).isEqualTo(open("a1", 1, "a1"));
    }

    @Test
    void redBuildShowsANewerHeadAndVouchesForNothing() throws Exception {
        built("main", "a1", Result.SUCCESS);
        built("main", "b2", Result.FAILURE);

        assertThat(jobs.branch(MAIN)).isEqualTo(open("a1", 1, "b2"));
    }

    @Test
    void buildOfAnotherOrUnknownBranchSaysNothing() throws Exception {
        built("feature", "c3", Result.SUCCESS);
        built(null, "d4", Result.SUCCESS);

        assertThat(jobs.branch(MAIN)).isEqualTo(new Wish.Open(Optional.empty(), Optional.empty()));
    }

    @Test
    void settingsOfAFolderDoNotMakeItsJobsDecide() throws Exception {
        job.delete();
        Folder folder = jenkins.createProject(Folder.class);
        ScalingoFolderProperty property = new ScalingoFolderProperty("production", "shop-prod");
        property.setAutoDeployBranch("main");
        folder.addProperty(property);
        folder.createProject(FreeStyleProject.class, "lint");

        assertThat(jobs.keys()).isEmpty();
        assertThat(jobs.branch(MAIN)).isInstanceOf(Wish.Gone.class);
    }

    @Test
    void engineRunsWhileJenkinsDoes() {
        assertThat(LifecycleService.lifecycle()).isPresent();

        LifecycleService service = jenkins.jenkins.getExtensionList(LifecycleService.class).get(0);
        service.stop();
        assertThat(LifecycleService.lifecycle()).isEmpty();
        service.start();
        assertThat(LifecycleService.lifecycle()).isPresent();
    }

    private void built(String branch, String commit, Result result) throws Exception {
        job.getBuildersList().clear();
        if (result.equals(Result.FAILURE)) {
            job.getBuildersList().add(new FailureBuilder());
        }
        jenkins.assertBuildStatus(result, job.scheduleBuild2(0, new CheckedOut(branch, commit)));
    }

    private static Wish open(String green, int build, String head) {
        return new Wish.Open(Optional.of(new Vouched(green, "shop", build)), Optional.of(head));
    }

    private static final class CheckedOut extends InvisibleAction {
        private final String branch;
        private final String commit;

        CheckedOut(String branch, String commit) {
            this.branch = branch;
            this.commit = commit;
        }
    }

    /** Builds that say themselves what they have built. */
    @TestExtension
    public static final class ToldRevision implements BuiltRevision {

        @Override
        public Optional<String> headCommit(Run<?, ?> run) {
            return Optional.ofNullable(run.getAction(CheckedOut.class)).map(told -> told.commit);
        }

        @Override
        public Optional<String> branch(Run<?, ?> run) {
            return Optional.ofNullable(run.getAction(CheckedOut.class)).map(told -> told.branch);
        }
    }
}
