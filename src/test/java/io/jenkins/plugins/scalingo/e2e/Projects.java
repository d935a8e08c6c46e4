package io.jenkins.plugins.scalingo.e2e;

import io.jenkins.plugins.scalingo.githost.GitHost;

/** Projects as config.xml, with the settings of this plugin that a form would write. */
final class Projects {
    /** What becomes of the job of a change request that is gone. */
    enum Orphans {
        KEEP,
        REMOVE
    }

    private static final String FOLDER = "ScalingoFolderProperty";
    private static final String JOB = "ScalingoJobProperty";

    private Projects() {}

    /** A project that has a job for each branch and each change request of one repository. */
    static String multibranch(Forge forge, GitHost host, String owner, String name, String app, Orphans orphans) {
        return """
                <org.jenkinsci.plugins.workflow.multibranch.WorkflowMultiBranchProject>
                  <properties>%s</properties>
                  %s
                  <sources class="jenkins.branch.MultiBranchProject$BranchSourceList">
                    <data>
                      <jenkins.branch.BranchSource>
                        %s
                        <strategy class="jenkins.branch.DefaultBranchPropertyStrategy">
                          <properties class="empty-list"/>
                        </strategy>
                      </jenkins.branch.BranchSource>
                    </data>
                  </sources>
                  <factory class="org.jenkinsci.plugins.workflow.multibranch.WorkflowBranchProjectFactory">
                    <scriptPath>Jenkinsfile</scriptPath>
                  </factory>
                </org.jenkinsci.plugins.workflow.multibranch.WorkflowMultiBranchProject>
                """.formatted(settings(FOLDER, app), orphans(orphans), forge.source(host, owner, name));
    }

    /** A folder that has a project for each repository of an owner; all of them share the settings. */
    static String organization(Forge forge, GitHost host, String owner, String app) {
        return """
                <jenkins.branch.OrganizationFolder>
                  <properties>%s</properties>
                  %s
                  <navigators>%s</navigators>
                  <projectFactories>
                    <org.jenkinsci.plugins.workflow.multibranch.WorkflowMultiBranchProjectFactory>
                      <scriptPath>Jenkinsfile</scriptPath>
                    </org.jenkinsci.plugins.workflow.multibranch.WorkflowMultiBranchProjectFactory>
                  </projectFactories>
                </jenkins.branch.OrganizationFolder>
                """.formatted(settings(FOLDER, app), orphans(Orphans.REMOVE), forge.navigator(host, owner));
    }

    /** A job of its own, without settings. */
    static String pipeline(String script) {
        return """
                <flow-definition>
                  <definition class="org.jenkinsci.plugins.workflow.cps.CpsFlowDefinition">
                    <script>%s</script>
                    <sandbox>true</sandbox>
                  </definition>
                </flow-definition>
                """.formatted(script.replace("&", "&amp;").replace("<", "&lt;"));
    }

    /** A freestyle job that has settings and does nothing. */
    static String freestyle(String app) {
        return "<project><properties>" + settings(JOB, app) + "</properties></project>";
    }

    /** A freestyle job that deploys a branch in a build step, on a node of this label. */
    static String freestyle(String label, String app, String branch) {
        return """
                <project>
                  <assignedNode>%s</assignedNode>
                  <canRoam>false</canRoam>
                  <builders>
                    <io.jenkins.plugins.scalingo.step.ScalingoDeployBuilder>
                      <deploy>
                        <account>%s</account>
                        <app>%s</app>
                        <branch>%s</branch>
                        <wait>true</wait>
                        <log>true</log>
                      </deploy>
                    </io.jenkins.plugins.scalingo.step.ScalingoDeployBuilder>
                  </builders>
                </project>
                """.formatted(label, Site.ACCOUNT, app, branch);
    }

    /** A freestyle job that the GitLab plugin starts for each event of a merge request, its end included. */
    static String plainJob(GitHost host, String path, String app) {
        return """
                <project>
                  <properties>%s</properties>
                  <scm class="hudson.plugins.git.GitSCM">
                    <configVersion>2</configVersion>
                    <userRemoteConfigs>
                      <hudson.plugins.git.UserRemoteConfig>
                        <url>%s/%s.git</url>
                      </hudson.plugins.git.UserRemoteConfig>
                    </userRemoteConfigs>
                    <branches>
                      <hudson.plugins.git.BranchSpec>
                        <name>origin/${gitlabSourceBranch}</name>
                      </hudson.plugins.git.BranchSpec>
                    </branches>
                  </scm>
                  <triggers>
                    <com.dabsquared.gitlabjenkins.GitLabPushTrigger>
                      <spec></spec>
                      <triggerOnPush>false</triggerOnPush>
                      <triggerOnMergeRequest>true</triggerOnMergeRequest>
                      <triggerOpenMergeRequestOnPush>source</triggerOpenMergeRequestOnPush>
                      <triggerOnAcceptedMergeRequest>true</triggerOnAcceptedMergeRequest>
                      <triggerOnClosedMergeRequest>true</triggerOnClosedMergeRequest>
                      <branchFilterType>All</branchFilterType>
                    </com.dabsquared.gitlabjenkins.GitLabPushTrigger>
                  </triggers>
                </project>
                """.formatted(settings(JOB, app), host.address(), path);
    }

    private static String settings(String property, String app) {
        return """
                <io.jenkins.plugins.scalingo.project.%1$s>
                  <form>
                    <account>%2$s</account>
                    <app>%3$s</app>
                    <autoDeployBranch>main</autoDeployBranch>
                    <reviewApps>true</reviewApps>
                  </form>
                </io.jenkins.plugins.scalingo.project.%1$s>
                """.formatted(property, Site.ACCOUNT, app);
    }

    private static String orphans(Orphans orphans) {
        return """
                <orphanedItemStrategy class="com.cloudbees.hudson.plugins.folder.computed.DefaultOrphanedItemStrategy">
                  <pruneDeadBranches>%s</pruneDeadBranches>
                  <daysToKeep>-1</daysToKeep>
                  <numToKeep>-1</numToKeep>
                </orphanedItemStrategy>
                """.formatted(orphans == Orphans.REMOVE);
    }
}
