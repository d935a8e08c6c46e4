package io.jenkins.plugins.scalingo.e2e;

import io.jenkins.plugins.scalingo.githost.GitHost;
import java.net.URI;
import java.nio.file.Path;

/** The two kinds of Git host, and what Jenkins' plugins for them are told. */
enum Forge {
    GITHUB("github-webhook/", "PR-") {
        @Override
        GitHost start(Path folder) {
            return GitHost.gitHub(folder);
        }

        @Override
        String source(GitHost host, String owner, String name) {
            return """
                    <source class="org.jenkinsci.plugins.github_branch_source.GitHubSCMSource">
                      <id>%2$s-%3$s</id>
                      <apiUri>%1$s</apiUri>
                      <credentialsId>github</credentialsId>
                      <repoOwner>%2$s</repoOwner>
                      <repository>%3$s</repository>
                      %4$s
                    </source>
                    """.formatted(host.api(), owner, name, TRAITS_OF_GITHUB);
        }

        @Override
        String navigator(GitHost host, String owner) {
            return """
                    <org.jenkinsci.plugins.github__branch__source.GitHubSCMNavigator>
                      <repoOwner>%2$s</repoOwner>
                      <apiUri>%1$s</apiUri>
                      <credentialsId>github</credentialsId>
                      %3$s
                    </org.jenkinsci.plugins.github__branch__source.GitHubSCMNavigator>
                    """.formatted(host.api(), owner, TRAITS_OF_GITHUB);
        }
    },
    GITLAB("gitlab-webhook/post", "MR-") {
        @Override
        GitHost start(Path folder) {
            return GitHost.gitLab(folder);
        }

        @Override
        String source(GitHost host, String owner, String name) {
            return """
                    <source class="io.jenkins.plugins.gitlabbranchsource.GitLabSCMSource">
                      <id>%1$s-%2$s</id>
                      <serverName>gitlab</serverName>
                      <projectOwner>%1$s</projectOwner>
                      <projectPath>%1$s/%2$s</projectPath>
                      <credentialsId>gitlab</credentialsId>
                      %3$s
                    </source>
                    """.formatted(owner, name, TRAITS_OF_GITLAB);
        }

        @Override
        String navigator(GitHost host, String owner) {
            return """
                    <io.jenkins.plugins.gitlabbranchsource.GitLabSCMNavigator>
                      <projectOwner>%1$s</projectOwner>
                      <serverName>gitlab</serverName>
                      <credentialsId>gitlab</credentialsId>
                      <navigatorProjects/>
                      %2$s
                    </io.jenkins.plugins.gitlabbranchsource.GitLabSCMNavigator>
                    """.formatted(owner, TRAITS_OF_GITLAB);
        }
    };

    /** Branches that have no pull request, and the heads of all pull requests; forks of those who may write. */
    private static final String TRAITS_OF_GITHUB = """
            <traits>
              <org.jenkinsci.plugins.github__branch__source.BranchDiscoveryTrait>
                <strategyId>1</strategyId>
              </org.jenkinsci.plugins.github__branch__source.BranchDiscoveryTrait>
              <org.jenkinsci.plugins.github__branch__source.OriginPullRequestDiscoveryTrait>
                <strategyId>2</strategyId>
              </org.jenkinsci.plugins.github__branch__source.OriginPullRequestDiscoveryTrait>
              <org.jenkinsci.plugins.github__branch__source.ForkPullRequestDiscoveryTrait>
                <strategyId>2</strategyId>
                <trust class="org.jenkinsci.plugins.github_branch_source.ForkPullRequestDiscoveryTrait$TrustPermission"/>
              </org.jenkinsci.plugins.github__branch__source.ForkPullRequestDiscoveryTrait>
            </traits>
            """;

    private static final String TRAITS_OF_GITLAB = """
            <traits>
              <io.jenkins.plugins.gitlabbranchsource.BranchDiscoveryTrait>
                <strategyId>1</strategyId>
              </io.jenkins.plugins.gitlabbranchsource.BranchDiscoveryTrait>
              <io.jenkins.plugins.gitlabbranchsource.OriginMergeRequestDiscoveryTrait>
                <strategyId>2</strategyId>
              </io.jenkins.plugins.gitlabbranchsource.OriginMergeRequestDiscoveryTrait>
              <io.jenkins.plugins.gitlabbranchsource.ForkMergeRequestDiscoveryTrait>
                <strategyId>2</strategyId>
                <trust class="io.jenkins.plugins.gitlabbranchsource.ForkMergeRequestDiscoveryTrait$TrustPermission"/>
              </io.jenkins.plugins.gitlabbranchsource.ForkMergeRequestDiscoveryTrait>
            </traits>
            """;

    private final String hook;
    private final String jobPrefix;

    Forge(String hook, String jobPrefix) {
        this.hook = hook;
        this.jobPrefix = jobPrefix;
    }

    abstract GitHost start(Path folder);

    /** The branch source of a multibranch project. */
    abstract String source(GitHost host, String owner, String name);

    /** What an organization folder looks through. */
    abstract String navigator(GitHost host, String owner);

    /** Where Jenkins listens to this kind of host. */
    URI hook(URI jenkins) {
        return jenkins.resolve(hook);
    }

    /** The name of the job of a change request. */
    String job(int number) {
        return jobPrefix + number;
    }
}
