package io.jenkins.plugins.scalingo.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.jenkins.plugins.scalingo.platform.ScalingoException.Kind;
import java.io.EOFException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.ConnectException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a person reads when a call fails, and what the code above can tell from it. */
class ErrorsTest {
    private static final AppName APP = AppName.of("example-app");

    private final ScriptedPlatform platform = new ScriptedPlatform();

    private ScalingoException reading() {
        return catchThrowableOfType(
                ScalingoException.class, () -> platform.scalingo.reviewApps().list(APP));
    }

    private ScalingoException deploying() {
        return catchThrowableOfType(
                ScalingoException.class, () -> platform.scalingo.repoLinks().manualDeploy(APP, "main"));
    }

    @Test
    void theMessageNamesTheCallTheAppTheStatusWhatThePlatformSaidAndWhatToDo() {
        platform.answers(404, "{'resource':'app','error':'not found'}");
        ScalingoException e = reading();
        assertThat(e)
                .hasMessage("Could not list the review apps (app example-app, GET"
                        + " /v1/apps/example-app/scm_repo_link/review_apps): Scalingo answered 404: app: not"
                        + " found. Check the app's name and region, and that the account can see it.");
        assertThat(e.kind()).isEqualTo(Kind.NOT_FOUND);
        assertThat(e.status()).hasValue(404);
        assertThat(e.call()).isEqualTo("list the review apps");
        assertThat(e.app()).hasValue("example-app");
        assertThat(e.said()).isEqualTo("app: not found");
        assertThat(e.retryAfter()).isEmpty();
        assertThat(e.retryable()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"bearer ", "Basic\t", "<title ", "<h1 ", "?token=bearer ", "tk-us-", "eyJ", "<!--"})
    @Timeout(20)
    void whatAnErrorRepeatsWithoutEndIsReadInBoundedTimeAndDepth(String word) {
        platform.answers(400, "text/html", "<html>" + word.repeat(60_000 / word.length()));
        ScalingoException e = reading();
        assertThat(e.kind()).isEqualTo(Kind.INVALID);
        assertThat(e.getMessage()).hasSizeLessThan(1000);
    }

    @ParameterizedTest
    @CsvSource({
        "400, INVALID, false, false",
        "402, PAYMENT_REQUIRED, false, false",
        "403, FORBIDDEN, false, false",
        "404, NOT_FOUND, false, false",
        "408, TIMED_OUT, true, true",
        "409, CONFLICT, true, false",
        "410, NOT_FOUND, false, false",
        "418, UNEXPECTED, false, false",
        "422, INVALID, false, false",
        "429, RATE_LIMITED, true, false",
        "302, REDIRECTED, false, false",
        "500, SERVER_ERROR, true, true",
        "502, SERVER_ERROR, true, true",
        "503, SERVER_ERROR, true, true",
        "504, SERVER_ERROR, true, true"
    })
    void eachStatusTellsWhetherToTryAgainAndWhetherItMayHaveHappened(
            int status, Kind kind, boolean again, boolean maybe) {
        platform.answers(status, "{'error':'x'}").answers(status, "{'error':'x'}");
        ScalingoException change = deploying();
        assertThat(change.kind()).isEqualTo(kind);
        assertThat(change.retryable()).isEqualTo(again);
        assertThat(change.mayHaveHappened()).isEqualTo(maybe);
        assertThat(change.getMessage().contains("may have been carried out")).isEqualTo(maybe);
        platform.time.move(Duration.ofMinutes(1));
        assertThat(reading().mayHaveHappened()).as("nothing happens by reading").isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            value = {
                "{\"error\":\"it is closed\"}                                   | it is closed",
                "{\"errors\":{\"branch\":[\"is missing\",\"is odd\"]}}          | branch: is missing, is odd",
                "{\"errors\":{\"a\":[\"x\"],\"b\":[\"y\"]}}                     | a: x; b: y",
                "{\"errors\":{\"a\":{\"deep\":[\"x\"]}}}                        | a.deep: x",
                "{\"errors\":[\"one\",\"two\"]}                                 | one, two",
                "{\"errors\":[{\"message\":\"one\"},{\"message\":\"two\"}]}     | one; two",
                "{\"error\":{\"message\":\"inner\",\"code\":7}}                 | inner; code: 7",
                "{\"message\":\"plain message\"}                                | plain message",
                "{\"error\":\"no\",\"code\":\"forbidden\"}                      | no",
                "{\"whatever\":\"else\",\"n\":3}                                | whatever: else; n: 3",
                "[\"a\",\"b\"]                                                  | a, b",
                "\"bare text\"                                                  | bare text",
                "17                                                             | 17",
                "Retry later                                                    | Retry later",
                "{\"error\":\"cut o                                             | {\"error\":\"cut o",
                "<html><head><title>503 Service Unavailable</title></head><body><h1>Oh</h1></body></html> | 503"
                        + " Service Unavailable",
                "<!DOCTYPE html><html><style>b{}</style><body><h1>Bad &amp; down</h1><p>x</p></body>       | Bad &"
                        + " down",
                "<html><body><p>Something <b>went</b> wrong</p><script>alert(1)</script>                   | Something"
                        + " went wrong",
                "<html><head><title>cut off in the ti                                                      | cut off"
                        + " in the ti",
            })
    void whateverTheBodyIsThePersonReadsWhatItSays(String body, String said) {
        platform.answers(500, "application/octet-stream", body);
        ScalingoException e = reading();
        assertThat(e.said()).isEqualTo(said);
        assertThat(e).hasMessageContaining("answered 500: " + said);
    }

    @ParameterizedTest
    @CsvSource({"''", "'   '", "'{}'", "'null'", "'[]'", "'{\"error\":null}'", "'{\"error\":\"\"}'"})
    void aBodyThatSaysNothingIsNamedAsSuch(String body) {
        platform.answers(500, body);
        assertThat(reading().said()).isEmpty();
        platform.answers(500, body);
        assertThat(reading()).hasMessageContaining("answered 500 without saying why");
    }

    @Test
    void bytesThatAreNoTextAtAllDoNotBreakTheMessage() {
        byte[] noise = new byte[100_000];
        new Random(1).nextBytes(noise);
        platform.answers(request -> new Transport.Response(502, Map.of(), noise));
        assertOneBoundedLine(reading());
    }

    @Test
    void aLongBodyIsCutAndControlCharactersAreTakenOut() {
        platform.answers(500, "text/plain", "\u001b[31mred\u0007\r\n\u202egnorw\u2028" + "x".repeat(500_000));
        ScalingoException e = reading();
        assertThat(e.said()).startsWith("[31mred gnorw xxx").endsWith("…").hasSizeLessThanOrEqualTo(Said.LONGEST + 1);
        assertOneBoundedLine(e);
    }

    @Test
    void aDeeplyNestedBodyIsReadInBoundedTime() {
        platform.answers(500, "{'a':".repeat(900) + "1" + "}".repeat(900));
        assertOneBoundedLine(reading());
        platform.answers(500, "[".repeat(30_000));
        assertOneBoundedLine(reading());
    }

    private static void assertOneBoundedLine(ScalingoException e) {
        assertThat(e.getMessage()).hasSizeLessThan(1200);
        assertThat(e.getMessage().codePoints().noneMatch(Character::isISOControl))
                .isTrue();
    }

    @Test
    void aRevokedTokenTellsWhatToDo() {
        platform.exchangesTokens(request -> ScriptedPlatform.json(401, "{'error':'unauthorized'}"));
        ScalingoException e = reading();
        assertThat(e.kind()).isEqualTo(Kind.UNAUTHORIZED);
        assertThat(e)
                .hasMessageContaining("exchange the API token")
                .hasMessageContaining("create a new one in the Scalingo dashboard and update the credentials");
    }

    @Test
    void aBillLeftUnpaidLeadsToTheBillingPage() {
        platform.answers(402, "{'error':'verify your account','url':'https://my.scalingo.com/apps/billing'}");
        assertThat(deploying())
                .hasMessageContaining("verify your account")
                .hasMessageContaining("https://my.scalingo.com/apps/billing");
    }

    @Test
    void tooManyRequestsPauseTheWholeAccount() throws Exception {
        platform.answers(429, "text/plain", "Retry later").answers(200, "{'review_apps':[]}");
        ScalingoException e = reading();
        assertThat(e.kind()).isEqualTo(Kind.RATE_LIMITED);
        assertThat(e.said()).isEqualTo("Retry later");
        assertThat(e.retryAfter()).hasValue(Duration.ofSeconds(10));
        assertThat(platform.budget.expectedWait(Precedence.INTERACTIVE)).isEqualTo(Duration.ofSeconds(10));
        platform.scalingo.reviewApps().list(APP);
        assertThat(platform.time.instant()).isEqualTo(ManualTime.START.plusSeconds(10));
    }

    @ParameterizedTest
    @CsvSource({
        "30, 30",
        "' 30 ', 30",
        "'Sun, 01 Mar 2026 12:00:45 GMT', 45",
        "'Sun, 01 Mar 2026 11:00:00 GMT', 0",
        "99999999999999, 900",
        "soon, 10",
        "-5, 10",
        "'', 10"
    })
    void thePlatformsOwnPauseIsHonouredAsSecondsAndAsDate(String header, int seconds) {
        platform.answers(request -> new Transport.Response(429, Map.of("retry-after", List.of(header)), new byte[0]));
        assertThat(reading().retryAfter()).hasValue(Duration.ofSeconds(seconds));
        assertThat(platform.budget.expectedWait(Precedence.INTERACTIVE)).isEqualTo(Duration.ofSeconds(seconds));
    }

    @Test
    void aPauseOfAServerInTroubleIsPassedOnButDoesNotStopTheAccount() {
        platform.answers(request -> new Transport.Response(503, Map.of("Retry-After", List.of("120")), new byte[0]));
        assertThat(reading().retryAfter()).hasValue(Duration.ofMinutes(2));
        assertThat(platform.budget.expectedWait(Precedence.INTERACTIVE)).isZero();
    }

    @Test
    void aRedirectIsReportedAndNotFollowed() {
        platform.answers(request -> new Transport.Response(
                302, Map.of("Location", List.of("https://login.example/portal?token=MARKED")), new byte[0]));
        assertThat(reading())
                .hasMessageContaining("https://login.example/portal, which is not followed")
                .hasMessageNotContaining("MARKED");
        assertThat(platform.requests).hasSize(1);
    }

    @Test
    void anAnswerCutOffAfterSuccessMayHaveHappened() {
        platform.answers(200, "{'deployment':{'id':'d-1','sta");
        ScalingoException e = deploying();
        assertThat(e.kind()).isEqualTo(Kind.UNREADABLE);
        assertThat(e.mayHaveHappened()).isTrue();
        assertThat(e.retryable()).isTrue();
        assertThat(e).hasMessageContaining("only a part of it");
    }

    @ParameterizedTest
    @CsvSource({"''", "'[]'", "'{}'", "'{\"deployment\":[]}'", "'{\"deployment\":{}} x'", "'<html>login</html>'"})
    void aSuccessWithoutWhatBelongsThereIsUnreadable(String body) {
        platform.answers(200, body);
        assertThat(deploying().kind()).isEqualTo(Kind.UNREADABLE);
    }

    @Test
    void eachWayToFailWithoutAnAnswerIsToldApart() {
        platform.breaks(new ConnectException("Connection refused"));
        assertFailure(
                deploying(), Kind.UNREACHABLE, false, "no connection to api.osc-fr1.scalingo.com (Connection refused)");
        platform.breaks(new ConnectException());
        assertFailure(deploying(), Kind.UNREACHABLE, false, "(connect exception)");
        platform.breaks(new UnknownHostException("api.osc-fr1.scalingo.com"));
        assertFailure(deploying(), Kind.UNREACHABLE, false, "the host's name is not known");
        platform.breaks(new HttpConnectTimeoutException("HTTP connect timed out"));
        assertFailure(deploying(), Kind.UNREACHABLE, false, "no connection to api.osc-fr1.scalingo.com in time");
        platform.breaks(new HttpTimeoutException("request timed out"));
        assertFailure(deploying(), Kind.TIMED_OUT, true, "no complete answer within 30 s");
        platform.breaks(new EOFException("EOF reached while reading"));
        assertFailure(deploying(), Kind.UNREACHABLE, true, "broke off (EOF reached while reading)");
        platform.breaks(new TooLargeException(16 * 1024 * 1024));
        assertFailure(deploying(), Kind.UNREADABLE, true, "larger than 16384 KiB");
        platform.breaks(new EOFException("x"));
        assertThat(reading().mayHaveHappened()).isFalse();
    }

    private static void assertFailure(ScalingoException e, Kind kind, boolean maybe, String words) {
        assertThat(e).hasMessageContaining(words);
        assertThat(e.kind()).isEqualTo(kind);
        assertThat(e.mayHaveHappened()).isEqualTo(maybe);
        assertThat(e.retryable()).isTrue();
        assertThat(e.status()).isEmpty();
    }

    @Test
    void noSecretComesBackInAnErrorWhoeverRepeatsIt() {
        String bearer = platform.bearer(1);
        String basic = Secrets.basic(ScriptedPlatform.API_TOKEN);
        String parrot = "You sent Authorization: Bearer " + bearer + " and Basic " + basic + " and "
                + ScriptedPlatform.API_TOKEN + " and tk-us-MARKEDother and eyJMARKEDxxxxxxxx.eyJMARKED.sig";
        for (int status : new int[] {302, 400, 404, 418, 429, 500}) {
            platform.answers(request -> new Transport.Response(
                    status,
                    Map.of("Location", List.of("https://x.example/" + bearer)),
                    parrot.getBytes(StandardCharsets.UTF_8)));
            assertNoSecret(reading(), bearer, basic);
            platform.time.move(Duration.ofMinutes(1));
        }
        platform.answers(200, "text/" + bearer, parrot);
        assertNoSecret(reading(), bearer, basic);
        IOException chain = new IOException("outer", new IOException("header was Bearer " + bearer));
        platform.breaks(chain);
        assertNoSecret(reading(), bearer, basic);
        IOException suppressing = new IOException("outer");
        suppressing.addSuppressed(new IOException(ScriptedPlatform.API_TOKEN));
        platform.breaks(suppressing);
        assertNoSecret(reading(), bearer, basic);
        platform.answers(401, parrot).answers(401, parrot);
        assertNoSecret(reading(), bearer, basic);
    }

    @Test
    void noSecretComesBackFromAFailedExchange() {
        String basic = Secrets.basic(ScriptedPlatform.API_TOKEN);
        String parrot = "{'error':'bad token " + ScriptedPlatform.API_TOKEN + " (" + basic + ")'}";
        platform.exchangesTokens(request -> ScriptedPlatform.json(401, parrot));
        assertNoSecret(reading(), "MARKED", basic);
        assertNoSecret(reading(), "MARKED", basic);
        platform.time.move(Duration.ofHours(1));
        platform.exchangesTokens(request -> ScriptedPlatform.json(200, "{'token':'MARKED with\\nline break'}"));
        assertNoSecret(reading(), "MARKED", basic);
        platform.exchangesTokens(request -> ScriptedPlatform.json(200, "MARKED"));
        assertNoSecret(reading(), "MARKED", basic);
    }

    @Test
    void aBearerThatLooksLikeAnyWordIsNotRepeatedEither() {
        platform.exchangesTokens(request -> ScriptedPlatform.json(200, "{'token':'MARKED'}"));
        platform.answers(500, "text/plain", "who sent me MARKED?");
        assertThat(reading().said()).isEqualTo("who sent me ****?");
    }

    @Test
    void theTokenOfAnotherServerIsNotRepeatedEither() {
        platform.answers(422, "{'errors':{'access_token':['glpat-MARKED is not valid']}}");
        ScalingoException e = catchThrowableOfType(ScalingoException.class, () -> platform.scalingo
                .scmIntegrations()
                .create(ScmType.GITLAB_SELF_HOSTED, URI.create("https://gitlab.example.com"), "glpat-MARKED"));
        assertThat(e).hasMessageContaining("is not valid").hasMessageNotContaining("MARKED");
    }

    private static void assertNoSecret(ScalingoException e, String... secrets) {
        StringWriter trace = new StringWriter();
        e.printStackTrace(new PrintWriter(trace));
        String all = trace + e.getMessage() + e + e.said() + e.call() + e.app();
        assertThat(all).doesNotContain(ScriptedPlatform.API_TOKEN, "MARKED").doesNotContain(secrets);
    }

    @Test
    void theUsualCauseIsKept() {
        IOException cause = new ConnectException("Connection refused");
        platform.breaks(cause);
        assertThat(reading()).hasCause(cause);
    }

    @Test
    void nothingThatIsPrintedShowsASecret() {
        platform.answers(200, "{'review_apps':[]}");
        assertThat(reading()).isNull();
        assertThat(List.of(
                                platform.scalingo,
                                new ApiToken(ScriptedPlatform.API_TOKEN),
                                platform.asked(),
                                platform.exchanges.get(0))
                        .toString())
                .doesNotContain("MARKED", platform.bearer(1), Secrets.basic(ScriptedPlatform.API_TOKEN));
    }
}
