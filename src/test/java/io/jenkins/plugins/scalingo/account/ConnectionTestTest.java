package io.jenkins.plugins.scalingo.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.scalingo.platform.ApiToken;
import io.jenkins.plugins.scalingo.platform.RequestBudget;
import io.jenkins.plugins.scalingo.platform.Scalingo;
import io.jenkins.plugins.scalingo.simulator.InMemoryTransport;
import io.jenkins.plugins.scalingo.simulator.Simulator;
import io.jenkins.plugins.scalingo.simulator.VirtualTime;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ConnectionTestTest {

    private final VirtualTime time = new VirtualTime();
    private final Simulator simulator = new Simulator(time);

    @Test
    void goodTokenTellsItsOwnerAndApps() throws Exception {
        simulator.addApp("shop-prod");
        simulator.addApp("blog-prod");

        ConnectionTest.Outcome outcome = test(Simulator.TOKEN);

        assertThat(outcome.good()).isTrue();
        assertThat(outcome.text()).contains("simulator", "2 apps: blog-prod, shop-prod");
    }

    @Test
    void longListOfAppsIsCutShort() throws Exception {
        for (int i = 10; i < 35; i++) {
            simulator.addApp("app-" + i + "-prod");
        }

        assertThat(test(Simulator.TOKEN).text())
                .contains("25 apps", "app-19-prod", "15 more")
                .doesNotContain("app-20-prod");
    }

    @Test
    void tokenThatSeesNoAppIsNoUse() throws Exception {
        ConnectionTest.Outcome outcome = test(Simulator.TOKEN);

        assertThat(outcome.good()).isFalse();
        assertThat(outcome.text()).contains("sees no app", "simulator");
    }

    @Test
    void revokedTokenIsSaidToBeSoAndNotShown() throws Exception {
        simulator.account().revokeToken(Simulator.TOKEN);

        ConnectionTest.Outcome outcome = test(Simulator.TOKEN);

        assertThat(outcome.good()).isFalse();
        assertThat(outcome.text()).contains("revoked", "dashboard.scalingo.com").doesNotContain(Simulator.TOKEN);
    }

    @Test
    void unreachablePlatformIsNamedWithItsAddress() throws Exception {
        simulator.faults().onEverything().always().refuse();

        ConnectionTest.Outcome outcome = test(Simulator.TOKEN);

        assertThat(outcome.good()).isFalse();
        assertThat(outcome.text()).contains("cannot be reached", "https://platform.example");
    }

    @Test
    void silentPlatformEndsTheTestInTime() throws Exception {
        simulator.faults().onEverything().always().hang();

        assertThat(test(Simulator.TOKEN).text()).contains("cannot be reached");
        assertThat(Duration.between(VirtualTime.START, time.instant())).isLessThan(Duration.ofMinutes(1));
    }

    @Test
    void somethingElseAtTheAddressIsSuspected() throws Exception {
        simulator.faults().onEverything().always().answer(200, "text/html", "<html>welcome</html>");

        assertThat(test(Simulator.TOKEN).text()).contains("does not seem to be Scalingo");
    }

    private ConnectionTest.Outcome test(String token) throws InterruptedException {
        return new ConnectionTest(Scalingo.of(
                        simulator.region(),
                        new ApiToken(token),
                        new RequestBudget(60, time),
                        new InMemoryTransport(simulator, time),
                        time))
                .run();
    }
}
