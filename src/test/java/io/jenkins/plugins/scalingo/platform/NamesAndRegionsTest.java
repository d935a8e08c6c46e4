package io.jenkins.plugins.scalingo.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a person may type into a form. */
class NamesAndRegionsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "abcdef",
                "a-b-c-1",
                "123456",
                " example-app ",
                "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
            })
    void anAppNameIsAccepted(String name) {
        assertThat(AppName.of(name).value()).isEqualTo(name.strip());
        assertThat(AppName.of(name)).hasToString(name.strip());
    }

    @ParameterizedTest
    @CsvSource({
        "'', it is empty",
        "abcde, at least 6",
        "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa, at most 48",
        "Example-app, lower-case",
        "my app name, lower-case",
        "example/app, lower-case",
        "exämple-app, lower-case",
        "example_app, lower-case",
        "../../apps, lower-case",
        "-example, start or end",
        "example-, start or end",
        "exam--ple, two hyphens"
    })
    void whatIsNoAppNameIsRefusedWithTheReason(String name, String reason) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AppName.of(name))
                .withMessageContaining("is not a Scalingo app name")
                .withMessageContaining(reason);
    }

    @Test
    void aNameFullOfRubbishIsNotRepeatedAsItIs() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AppName.of("\u001b[31m\n" + "x".repeat(10_000)))
                .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(200).doesNotContain("\u001b", "\n"));
    }

    @Test
    void namesAreInOrder() {
        assertThat(AppName.of("example-a")).isLessThan(AppName.of("example-b"));
    }

    @Test
    void theUsualRegionsAreKnownByName() {
        assertThat(Region.named("osc-fr1")).contains(Region.OSC_FR1);
        assertThat(Region.named("osc-secnum-fr1")).contains(Region.OSC_SECNUM_FR1);
        assertThat(Region.named("mars")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://api.example.com",
                "https://api.example.com/",
                "https://api.example.com/v1",
                "https://api.example.com/v1/",
                "HTTPS://API.example.com"
            })
    void theUrlMayBePastedAsItIsWritten(String pasted) {
        assertThat(new Region("own", URI.create("https://auth.example.com"), URI.create(pasted)).api())
                .isEqualTo(URI.create("https://api.example.com"));
    }

    @ParameterizedTest
    @CsvSource({
        "http://api.example.com, https",
        "ftp://api.example.com, must be like",
        "api.example.com, must be like",
        "/v1, must be like",
        "https:///v1, must be like",
        "https://user:pw@api.example.com, no user",
        "https://api.example.com?x=1, no user",
        "https://api.example.com#x, no user"
    })
    void aUrlThatCannotBeOneIsRefusedWithTheReason(String url, String reason) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Region("own", URI.create("https://auth.example.com"), URI.create(url)))
                .withMessageContaining(reason);
    }

    @Test
    void aSimulatorOnThisMachineNeedsNoEncryption() {
        Region local = new Region("local", URI.create("http://127.0.0.1:7000"), URI.create("http://localhost:7000"));
        assertThat(local.api()).isEqualTo(URI.create("http://localhost:7000"));
    }

    @Test
    void aPastedTokenIsTrimmedAndNeverShown() {
        assertThat(new ApiToken(" tk-us-secret\n"))
                .isEqualTo(new ApiToken("tk-us-secret"))
                .hasToString("ApiToken[****]");
        assertThat(new ApiToken("a")).isNotEqualTo(new ApiToken("b"));
        for (String wrong : Arrays.asList("", "  ", "two words", "tk-us-é", "tk\nus")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new ApiToken(wrong))
                    .satisfies(e -> {
                        if (!wrong.isBlank()) {
                            assertThat(e.getMessage()).doesNotContain(wrong);
                        }
                    });
        }
    }

    @Test
    void everyStatusIsRunningOrSucceededOrFailedExceptTheUnknown() {
        for (DeploymentStatus status : DeploymentStatus.values()) {
            int kinds = (status.running() ? 1 : 0) + (status.succeeded() ? 1 : 0) + (status.failed() ? 1 : 0);
            assertThat(kinds).as(status.word()).isEqualTo(status == DeploymentStatus.UNKNOWN ? 0 : 1);
            assertThat(DeploymentStatus.of(status.word())).isEqualTo(status);
        }
        assertThat(DeploymentStatus.of("crashed-error")).isEqualTo(DeploymentStatus.CRASHED_ERROR);
        assertThat(DeploymentStatus.of("new-in-2030")).isEqualTo(DeploymentStatus.UNKNOWN);
        assertThat(DeploymentStatus.of(null)).isEqualTo(DeploymentStatus.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({
        "https://api.osc-fr1.scalingo.com/v1/x, true",
        "https://auth.scalingo.com/v1/x, true",
        "wss://deployments.scalingo.com/apps/x, true",
        "https://API.osc-fr1.SCALINGO.com/x, true",
        "https://scalingo.com/x, true",
        "http://api.osc-fr1.scalingo.com/x, false",
        "ws://deployments.scalingo.com/x, false",
        "https://deployments.scalingo.com:8443/x, false",
        "https://evilscalingo.com/x, false",
        "https://scalingo.com.evil.example/x, false",
        "https://api.osc-fr1.scalingo.com@evil.example/x, false",
        "https://user@api.osc-fr1.scalingo.com/x, false",
        "ftp://api.osc-fr1.scalingo.com/x, false",
        "https:///x, false",
        "/v1/x, false"
    })
    void theBearerStaysWithinThePlatform(String uri, boolean trusted) {
        assertThat(new TrustedHosts(Region.OSC_FR1).trusts(URI.create(uri))).isEqualTo(trusted);
    }

    @ParameterizedTest
    @CsvSource({
        "https://auth.one.co.uk, https://api.two.co.uk, https://evil.co.uk, false",
        "https://auth.one.com, https://api.two.com, https://evil.com, false",
        "https://auth.one.com, https://api.two.com, https://api.two.com/log, true",
        "https://auth.one.com, https://api.two.com, https://logs.two.com, false",
        "https://auth.one.co.uk, https://api.one.co.uk, https://logs.one.co.uk, true",
        "https://scalingo.intranet.example, https://scalingo.intranet.example, https://other.intranet.example, false",
        "https://10.0.0.1, https://10.0.0.1, https://7.10.0.0.1, false",
        "https://10.0.0.1:8443, https://10.0.0.1:8443, https://10.0.0.1:8443/log, true",
        "https://10.0.0.1:8443, https://10.0.0.1:8443, https://10.0.0.1/log, false",
        "http://127.0.0.1:7000, http://127.0.0.1:7000, ws://127.0.0.1:7000/stream, true",
        "http://127.0.0.1:7000, http://127.0.0.1:7000, ws://127.0.0.1:7001/stream, false",
        "http://127.0.0.1:7000, http://127.0.0.1:7000, wss://127.0.0.1:7000/stream, false",
        "http://localhost:7000, http://localhost:7000, https://a.localhost/x, false"
    })
    void theBearerStaysWithinARegionOfOnesOwn(String auth, String api, String uri, boolean trusted) {
        Region region = new Region("own", URI.create(auth), URI.create(api));
        assertThat(new TrustedHosts(region).trusts(URI.create(uri))).isEqualTo(trusted);
    }
}
