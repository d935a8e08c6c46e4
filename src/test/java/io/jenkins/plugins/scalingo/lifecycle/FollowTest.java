package io.jenkins.plugins.scalingo.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.scalingo.simulator.Kind;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Who follows everything")
class FollowTest {

    private final Scene given = new Scene();
    private final List<Report> heard = new ArrayList<>();

    @Test
    void hearsWhereEachReviewAppAnswersAndWhichBuildVouchesForIt() {
        given.lifecycle().follow(heard::add);
        Scene.PullRequest pullRequest = given.pullRequest(42).builtGreen();
        given.passMinutes(10);

        Report last = heard.get(heard.size() - 1);
        assertThat(last.phase()).isEqualTo(Report.Phase.SETTLED);
        assertThat(last.url()).isPresent();
        assertThat(last.vouched()).hasValueSatisfying(vouched -> assertThat(vouched.commit())
                .isEqualTo(pullRequest.head()));
    }

    @Test
    void costsOneRequestForTheAddressOfAReviewApp() {
        assertThat(requests(Kind.SHOW_APP, true) - requests(Kind.SHOW_APP, false)).isOne();
    }

    @Test
    void hearsOfTheEndOfADeploymentWithinAboutAMinute() {
        given.simulator.deployments().take(Duration.ofSeconds(100));
        given.lifecycle().follow(heard::add);
        given.pullRequest(42).builtGreen();
        given.pass(Duration.ofSeconds(100 + 75));

        assertThat(heard.get(heard.size() - 1).phase()).isEqualTo(Report.Phase.SETTLED);
    }

    @Test
    void listsAnAppOnceAMinuteHoweverManyOfItsReviewAppsAreDeployed() {
        given.simulator.deployments().take(Duration.ofMinutes(10));
        given.lifecycle().follow(heard::add);
        for (int number = 1; number <= 8; number++) {
            given.pullRequest(number).builtGreen();
        }
        given.passMinutes(10);

        assertThat(answers(given, Kind.LIST_REVIEW_APPS)).isBetween(8, 14);
    }

    @Test
    void hearsOfAKeyWhenItChangesAndNotAtEachLook() {
        given.lifecycle().follow(heard::add);
        Scene.PullRequest pullRequest = given.pullRequest(42).builtGreen();
        given.passMinutes(10);
        int settled = heard.size();
        given.passMinutes(60);
        assertThat(heard).hasSize(settled);

        pullRequest.closed();
        given.passMinutes(60);
        assertThat(heard).filteredOn(report -> report.phase() == Report.Phase.GONE).hasSize(1);
    }

    @Test
    void stopsNothingByAFault() {
        given.lifecycle().follow(report -> {
            throw new IllegalStateException("a follower's fault");
        });
        given.pullRequest(42).builtGreen();
        given.passMinutes(10);

        assertThat(given.reviewApps()).hasSize(1);
    }

    @Test
    void hearsNothingAfterTheEnd() {
        given.lifecycle().follow(heard::add).close();
        given.pullRequest(42).builtGreen();
        given.passMinutes(10);

        assertThat(heard).isEmpty();
    }

    private static int requests(Kind kind, boolean followed) {
        Scene scene = new Scene();
        if (followed) {
            scene.lifecycle().follow(report -> {});
        }
        scene.pullRequest(42).builtGreen();
        scene.passMinutes(60);
        return answers(scene, kind);
    }

    private static int answers(Scene scene, Kind kind) {
        return scene.simulator.counters().requests().getOrDefault(kind, new TreeMap<>()).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
    }
}
