package io.jenkins.plugins.scalingo.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.scalingo.platform.AppName;
import io.jenkins.plugins.scalingo.platform.Transport;
import io.jenkins.plugins.scalingo.simulator.Kind;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** The folder that an account is defined on is renamed or moved. */
class RenamedAccountTest {

    private static final String NEW_NAME = "squad//production";
    private static final ReviewAppKey NEW_KEY = new ReviewAppKey(NEW_NAME, AppName.of(Scene.APP), "42");

    private final Scene given = new Scene();

    @Test
    void reviewAppsStayAndAreStillDeletedInTheEnd() throws IOException {
        Scene.PullRequest closedLater = given.pullRequest(42).builtGreen();
        given.builtBranch("main", true);
        given.passMinutes(5);
        String before = given.reviewAppOf(42).orElseThrow().id();

        given.callAccount(NEW_NAME);
        given.lifecycle().accountRenamed(Scene.ACCOUNT, NEW_NAME);
        given.passMinutes(10);

        assertThat(given.reviewAppOf(42).orElseThrow().id()).isEqualTo(before);
        assertThat(given.simulator.requests(Kind.DELETE_APP)).isZero();
        assertThat(given.report(NEW_KEY).phase()).isEqualTo(Report.Phase.SETTLED);
        assertThat(given.ledgerFile()).isEmpty();
        assertThat(given.lifecycle().report(closedLater.key)).as("nothing is said of the old name").isEmpty();

        given.restart();
        given.jenkins.gone(NEW_KEY, "its pull request was closed");
        given.passMinutes(10);
        assertThat(given.reviewApps()).isEmpty();
    }

    @Test
    void nothingIsDestroyedWhileTheLedgerLagsBehind() throws IOException {
        given.pullRequest(42).builtGreen();
        given.passMinutes(5);
        String before = given.reviewAppOf(42).orElseThrow().id();

        given.callAccount(NEW_NAME);
        given.lifecycle().resync();
        given.passMinutes(10);
        given.lifecycle().accountRenamed(Scene.ACCOUNT, NEW_NAME);
        given.passMinutes(10);

        assertThat(given.reviewAppOf(42).orElseThrow().id()).isEqualTo(before);
        assertThat(List.copyOf(given.storage.names())).hasSize(1);
    }

    @Test
    void whatWasUnderWayMeanwhileIsNotLeftUnderTheFormerName() {
        AtomicBoolean renamed = new AtomicBoolean();
        given.goThrough(direct -> request -> {
            Transport.Response answer = direct.send(request);
            if (request.uri().getPath().endsWith("manual_review_app") && !renamed.getAndSet(true)) {
                given.callAccount(NEW_NAME);
                given.lifecycle().accountRenamed(Scene.ACCOUNT, NEW_NAME);
            }
            return answer;
        });
        Scene.PullRequest pullRequest = given.pullRequest(42).builtGreen();
        given.passMinutes(5);
        assertThat(renamed).isTrue();
        given.lifecycle().resync();
        given.passMinutes(5);

        assertThat(given.report(NEW_KEY).phase()).isEqualTo(Report.Phase.SETTLED);
        assertThat(given.simulator.requests(Kind.MANUAL_REVIEW_APP)).isEqualTo(1);
        assertThat(given.ledgerFile()).isEmpty();
        assertThat(given.lifecycle().report(pullRequest.key)).as("nothing is said of the old name").isEmpty();
    }

    @Test
    void whatAnAccountHasMadeIsToldForAsLongAsTheAccountIsMissing() {
        Scene.PullRequest closed = given.pullRequest(42).builtGreen();
        given.passMinutes(5);
        given.removeAccount();
        closed.noticedAsClosed();
        given.passMinutes(10);

        assertThat(given.report(closed.key).phase()).isEqualTo(Report.Phase.BLOCKED);
        assertThat(given.reviewApps()).hasSize(1);
    }
}
