package io.jenkins.plugins.scalingo.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.scalingo.githost.HostedRepository;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@DisplayName("A plain job that the GitLab plugin starts")
@ExtendWith(ShowsLog.class)
class PlainJobE2E {
    private static Site site;

    @BeforeAll
    static void start() throws Exception {
        site = Site.started("plain-job");
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @Test
    void mergeRequestHasAReviewAppUntilItIsClosed() throws Exception {
        HostedRepository repository = site.linkedRepository(Forge.GITLAB, "plainjob", Site.GREEN);
        site.jenkins().create("plainjob", Projects.plainJob(site.host(Forge.GITLAB), repository.path(), "plainjob"));
        site.host(Forge.GITLAB).callHook(site.server().address().resolve("project/plainjob"));

        repository.push("feature", "app.txt", "one");
        String first = repository.open(1, "feature");
        site.eventually("the review app runs the first commit", () -> site.runs("plainjob-pr1", first));
        String second = repository.push("feature", "app.txt", "two");
        site.eventually("the review app runs the second commit", () -> site.runs("plainjob-pr1", second));
        assertThat(site.platform().deploymentsOf("plainjob-pr1")).hasSize(2);

        repository.close(1);
        site.eventually("the review app is gone", () -> site.app("plainjob-pr1").isEmpty());
    }
}
