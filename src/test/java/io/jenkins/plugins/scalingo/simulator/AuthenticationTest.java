package io.jenkins.plugins.scalingo.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class AuthenticationTest {
    private final VirtualTime time = new VirtualTime();
    private final Simulator simulator = new Simulator(time);
    private final ApiUser user = new ApiUser(simulator);

    @Test
    void tokenIsExchangedForABearerThatSaysWhenItEnds() {
        assertThat(user.login(Simulator.TOKEN).status()).isEqualTo(200);

        byte[] middle = Base64.getUrlDecoder().decode(user.bearer().split("\\.")[1]);
        String claims = new String(middle, StandardCharsets.UTF_8);
        assertThat(claims).contains("\"exp\":" + time.instant().plus(Duration.ofHours(1)).getEpochSecond());
        assertThat(user.get("/users/self").text()).contains("\"username\":\"simulator\"");
    }

    @Test
    void unknownTokenIsUnauthorizedInJson() {
        Answer answer = user.login("tk-us-nobody");

        assertThat(answer.status()).isEqualTo(401);
        assertThat(ApiUser.json(answer).path("error").asText()).isNotEmpty();
    }

    @Test
    void callWithoutABearerIsUnauthorized() {
        assertThat(user.get("/apps").status()).isEqualTo(401);
    }

    @Test
    void bearerEndsAfterAnHour() {
        user.login(Simulator.TOKEN);

        time.advance(Duration.ofMinutes(60).minusMillis(1));
        assertThat(user.get("/apps").status()).isEqualTo(200);

        time.advance(Duration.ofMillis(1));
        assertThat(user.get("/apps").status()).isEqualTo(401);
        assertThat(user.login(Simulator.TOKEN).status()).isEqualTo(200);
        assertThat(user.get("/apps").status()).isEqualTo(200);
    }

    @Test
    void revokedTokenGetsNoNewBearerButTheOldOneLivesOn() {
        user.login(Simulator.TOKEN);
        simulator.account().revokeToken(Simulator.TOKEN);

        assertThat(user.get("/apps").status()).isEqualTo(200);
        assertThat(user.login(Simulator.TOKEN).status()).isEqualTo(401);

        simulator.account().token("tk-us-new");
        assertThat(user.login("tk-us-new").status()).isEqualTo(200);
    }

    @Test
    void bearersCanBeEndedAtOnce() {
        user.login(Simulator.TOKEN);
        simulator.account().expireBearers();

        assertThat(user.get("/apps").status()).isEqualTo(401);
    }

    @Test
    void regionsNeedNoBearerAndPointHere() {
        Answer answer = user.get("/regions");
        assertThat(answer.status()).as("a bearer that is given must be good").isEqualTo(401);

        user.login(Simulator.TOKEN);
        assertThat(ApiUser.json(user.get("/regions")).at("/regions/0/api").asText())
                .isEqualTo(simulator.address().toString());
    }

    @Test
    void anotherAccountSeesNothingOfMine() {
        simulator.addApp("shop-api");
        simulator.account("somebody").token("tk-us-somebody");
        user.login("tk-us-somebody");

        assertThat(user.get("/apps/shop-api").status()).isEqualTo(404);
        assertThat(user.get("/apps").text()).isEqualTo("{\"apps\":[]}");
    }
}
