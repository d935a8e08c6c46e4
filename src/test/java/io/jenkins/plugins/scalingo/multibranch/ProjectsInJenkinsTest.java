package io.jenkins.plugins.scalingo.multibranch;

import static org.assertj.core.api.Assertions.assertThat;

import com.cloudbees.hudson.plugins.folder.Folder;
import hudson.model.FreeStyleProject;
import hudson.model.Item;
import io.jenkins.plugins.scalingo.project.Projects;
import io.jenkins.plugins.scalingo.testsource.JenkinsScene;
import org.jenkinsci.plugins.workflow.multibranch.WorkflowMultiBranchProject;
import org.junit.jupiter.api.Test;
import org.jvnet.hudson.test.JenkinsRule;
import org.jvnet.hudson.test.junit.jupiter.WithJenkins;

@WithJenkins
class ProjectsInJenkinsTest {

    @Test
    void projectsAreFoundInFoldersAndBranchJobsAreNotWalkedThrough(JenkinsRule jenkins) throws Exception {
        Folder folder = jenkins.createProject(Folder.class, "team");
        folder.createProject(FreeStyleProject.class, "plain");
        try (JenkinsScene scene = new JenkinsScene().withAccount()) {
            WorkflowMultiBranchProject project = scene.project(true);
            scene.open(42);
            scene.index(project);
            assertThat(project.getItems()).hasSize(2);
            assertThat(Projects.all().map(Item::getFullName))
                    .containsExactlyInAnyOrder("team", "team/plain", JenkinsScene.PROJECT);
            assertThat(Projects.all(FreeStyleProject.class).map(Item::getFullName))
                    .containsExactly("team/plain");
        }
    }
}
