package io.jenkins.plugins.scalingo.project;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.scalingo.platform.ApiToken;
import io.jenkins.plugins.scalingo.platform.AppName;
import io.jenkins.plugins.scalingo.platform.RequestBudget;
import io.jenkins.plugins.scalingo.platform.Scalingo;
import io.jenkins.plugins.scalingo.project.AppCheck.Verdict;
import io.jenkins.plugins.scalingo.project.AppCheck.Verdict.Grade;
import io.jenkins.plugins.scalingo.simulator.InMemoryTransport;
import io.jenkins.plugins.scalingo.simulator.Simulator;
import io.jenkins.plugins.scalingo.simulator.VirtualTime;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class AppCheckTest {

    private final VirtualTime time = new VirtualTime();
    private final Simulator simulator = new Simulator(time);
    private final Scalingo client = Scalingo.of(
            simulator.region(),
            new ApiToken(Simulator.TOKEN),
            new RequestBudget(60, time),
            new InMemoryTransport(simulator, time),
            time);
    private final AppDirectory directory = new AppDirectory(account -> client, time);

    @Test
    void linkedAppIsGood() throws Exception {
        simulator.addLinkedApp("shop-prod", "acme/shop");

        assertThat(check("shop-prod")).isEqualTo(Verdict.good("Linked to acme/shop."));
    }

    @Test
    void appWithoutRepositoryIsWarnedAboutWithWhatToDo() throws Exception {
        simulator.addApp("shop-prod");

        Verdict verdict = check("shop-prod");

        assertThat(verdict.grade()).isEqualTo(Grade.WARNING);
        assertThat(verdict.text())
                .contains("shop-prod is not linked to a repository yet", "Saving new settings links it");
    }

    @Test
    void unknownAppIsAnErrorThatNamesTheAccount() throws Exception {
        Verdict verdict = check("no-such-app");

        assertThat(verdict.grade()).isEqualTo(Grade.BAD);
        assertThat(verdict.text()).contains("production", "no-such-app");
    }

    @Test
    void appThatThePlatformDeploysByItselfIsWarnedAbout() throws Exception {
        simulator.addLinkedApp("shop-prod", "acme/shop");
        simulator.dashboard().autoDeploy("shop-prod", "main", true);

        Verdict verdict = check("shop-prod");

        assertThat(verdict.grade()).isEqualTo(Grade.WARNING);
        assertThat(verdict.text()).contains("each push to main", "twice");
    }

    @Test
    void platformsOwnReviewAppsAreWarnedAbout() throws Exception {
        simulator.addLinkedApp("shop-prod", "acme/shop");
        simulator.dashboard().reviewApps("shop-prod", true, false);

        assertThat(check("shop-prod").text()).contains("makes review apps too");
    }

    @Test
    void platformInTroubleDoesNotMakeTheNameWrong() throws Exception {
        simulator.addLinkedApp("shop-prod", "acme/shop");
        simulator.faults().onEverything().always().status(503);

        Verdict verdict = check("shop-prod");

        assertThat(verdict.grade()).isEqualTo(Grade.WARNING);
        assertThat(verdict.text()).startsWith("The app could not be checked now.");
    }

    @Test
    void revokedTokenIsTheAdministratorsBusiness() throws Exception {
        simulator.account().revokeToken(Simulator.TOKEN);

        assertThat(check("shop-prod").text()).contains("refuses the token", "administrator");
    }

    @Test
    void fillingInTheFormCostsOneRequestAMinute() throws Exception {
        simulator.addLinkedApp("shop-prod", "acme/shop");
        check("shop-prod");
        simulator.forgetRequests();

        for (int i = 0; i < 5; i++) {
            check("shop-prod");
            directory.apps("production");
        }
        assertThat(simulator.requests()).hasSize(1);

        time.advance(Duration.ofSeconds(61));
        check("shop-prod");
        assertThat(simulator.requests()).hasSize(2);
    }

    @Test
    void failureIsNotRemembered() throws Exception {
        check("shop-prod");
        simulator.addLinkedApp("shop-prod", "acme/shop");

        assertThat(check("shop-prod").grade()).isEqualTo(Grade.GOOD);
    }

    @Test
    void namesOfAppsComeSorted() throws Exception {
        simulator.addApp("shop-prod");
        simulator.addApp("blog-prod");

        assertThat(directory.apps("production")).containsExactly("blog-prod", "shop-prod");
    }

    private Verdict check(String app) throws InterruptedException {
        return new AppCheck(directory).of("production", AppName.of(app));
    }
}
