package io.jenkins.plugins.scalingo.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.cloudbees.hudson.plugins.folder.AbstractFolder;
import com.cloudbees.hudson.plugins.folder.Folder;
import hudson.model.Item;
import hudson.model.Job;
import io.jenkins.plugins.scalingo.account.FolderAccounts;
import java.io.File;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javaposse.jobdsl.plugin.JenkinsDslScriptLoader;
import javaposse.jobdsl.plugin.JenkinsJobManagement;
import jenkins.model.Jenkins;
import org.jenkinsci.plugins.workflow.cps.CpsFlowDefinition;
import org.jenkinsci.plugins.workflow.cps.Snippetizer;
import org.jenkinsci.plugins.workflow.job.WorkflowJob;
import org.jenkinsci.plugins.workflow.multibranch.JobPropertyStep;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.jvnet.hudson.test.JenkinsRule;
import org.jvnet.hudson.test.junit.jupiter.WithJenkins;

@WithJenkins
@DisplayName("Settings that are written as code")
class SettingsAsCodeInJenkinsTest {

    private static final String EVERYTHING = """
            scalingo {
              account('production')
              app('shop-prod')
              autoDeployBranch('main')
              reviewApps(true)
              forks('TRUSTED')
              hoursBeforeDeleteStale(48)
              trigger { byPlatform { hoursBeforeDeleteOnClose(24) } }
              manageLink(true)
              unlink(true)
              repository('https://github.com/acme/shop')
              integration('int-1')
              furtherApps {
                furtherApp { app('shop-admin') ; autoDeployBranch('release') ; reviewApps(true) }
                furtherApp { app('shop-docs') }
              }
            }
            """;
    private static final String UNSTABLE = """
            scalingo {
              account('production')
              app('shop-prod')
              reviewApps(false)
              trigger { byJenkins { green('UNSTABLE') } }
              manageLink(false)
            }
            """;
    private static final String LITTLE = "scalingo { account('production') ; app('shop-prod') }";
    private static final Pattern OWN =
            Pattern.compile("<(io\\.jenkins\\.plugins\\.scalingo\\.[A-Za-z.]+Property)\\b.*</\\1>", Pattern.DOTALL);

    @ParameterizedTest
    @ValueSource(strings = {"freeStyleJob", "pipelineJob", "folder", "multibranchPipelineJob", "organizationFolder"})
    void areWhatTheFormSaves(String kind, JenkinsRule jenkins) throws Exception {
        for (String settings : List.of(EVERYTHING, UNSTABLE, LITTLE)) {
            dsl(kind + "('shop') { properties { " + settings + " } }");
            Item item = jenkins.jenkins.getItemByFullName("shop");
            String written = own(item);

            jenkins.configRoundtrip(item);
            assertThat(own(item)).isEqualTo(written);

            dsl(kind + "('shop') { properties { " + settings + " } }");
            assertThat(own(item)).isEqualTo(written);
        }
        assertThat(ProjectSettings.own(Jenkins.get().getItemByFullName("shop"))).isPresent();
    }

    @Test
    void areTakenFromOneAnotherByTheSnippetGeneratorAndAPipeline(JenkinsRule jenkins) throws Exception {
        for (String settings : List.of(EVERYTHING, UNSTABLE, LITTLE)) {
            dsl("pipelineJob('shop') { properties { " + settings + " } }");
            WorkflowJob written = jenkins.jenkins.getItemByFullName("shop", WorkflowJob.class);
            String snippet = Snippetizer.object2Groovy(
                    new JobPropertyStep(List.of(written.getProperty(ScalingoJobProperty.class))));

            WorkflowJob pipeline = jenkins.createProject(WorkflowJob.class);
            pipeline.setDefinition(new CpsFlowDefinition(snippet, true));
            jenkins.buildAndAssertSuccess(pipeline);

            assertThat(own(pipeline)).as(snippet).isEqualTo(own(written));
            assertThat(Snippetizer.object2Groovy(
                            new JobPropertyStep(List.of(pipeline.getProperty(ScalingoJobProperty.class)))))
                    .isEqualTo(snippet);
        }
    }

    @Test
    void refuseWhatTheFormRefuses(JenkinsRule jenkins) {
        assertThatThrownBy(() -> dsl("multibranchPipelineJob('shop') { properties { scalingo {"
                        + " account('production') ; app('Not An App') } } }"))
                .hasStackTraceContaining("Not An App");
    }

    @Test
    void accountsOfAFolderAreWhatTheFormSaves(JenkinsRule jenkins) throws Exception {
        String script = """
                folder('team') {
                    properties {
                        scalingoAccounts {
                            accounts {
                                account {
                                    name('production')
                                    credentialsId('team-token')
                                    region('osc-secnum-fr1')
                                    requestsPerMinute(30)
                                }
                                account {
                                    name('staging')
                                    credentialsId('team-token')
                                }
                            }
                        }
                    }
                }
                """;
        dsl(script);
        Folder team = jenkins.jenkins.getItemByFullName("team", Folder.class);
        String written = Jenkins.XSTREAM2.toXML(team.getProperties().get(FolderAccounts.class));
        assertThat(KnownAccounts.keys(team)).containsExactly("team//production", "team//staging");

        jenkins.configRoundtrip(team);
        assertThat(Jenkins.XSTREAM2.toXML(team.getProperties().get(FolderAccounts.class))).isEqualTo(written);
    }

    /** The settings as they are in the item's file, however it is indented. */
    private static String own(Item item) throws Exception {
        String file = item instanceof Job<?, ?> job
                ? job.getConfigFile().asString()
                : ((AbstractFolder<?>) item).getConfigFile().asString();
        Matcher own = OWN.matcher(file);
        assertThat(own.find()).as(file).isTrue();
        return own.group().replaceAll(">\\s+<", "><");
    }

    private static void dsl(String script) throws Exception {
        PrintStream nowhere = new PrintStream(PrintStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        new JenkinsDslScriptLoader(new JenkinsJobManagement(nowhere, Map.of(), new File("."))).runScript(script);
    }
}
