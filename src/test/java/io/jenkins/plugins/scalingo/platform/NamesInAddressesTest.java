package io.jenkins.plugins.scalingo.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Whatever something is called, an address that it is part of leads to that and to nothing else. */
class NamesInAddressesTest {
    private static final AppName APP = AppName.of("example-app");
    private static final String PATH = "/v1/apps/example-app";

    private static ScriptedPlatform platform() {
        return new ScriptedPlatform().answers(404, "{}").answers(404, "{}");
    }

    @Property(tries = 300, seed = "3862154410928813377", edgeCases = EdgeCasesMode.NONE)
    void anIdIsOneSegment(@ForAll("names") String id) {
        ScriptedPlatform platform = platform();
        catchThrowableOfType(
                ScalingoException.class, () -> platform.scalingo.deployments().get(APP, id));
        assertOneSegment(platform, PATH + "/deployments/", id, "");
        catchThrowableOfType(
                ScalingoException.class, () -> platform.scalingo.repoLinks().pull(APP, "1" + id));
        assertOneSegment(platform, PATH + "/scm_repo_link/pulls/", "1" + id, "");
    }

    @Property(tries = 300, seed = "-7715523609113004402", edgeCases = EdgeCasesMode.NONE)
    void anIdToDeleteIsOneSegmentAndGoesWithTheName(@ForAll("names") String id) {
        ScriptedPlatform platform = platform();
        catchThrowableOfType(
                ScalingoException.class, () -> platform.scalingo.apps().delete(id, APP));
        assertOneSegment(platform, "/v1/apps/", id, "current_name=example-app");
    }

    @Property(tries = 300, seed = "1190334475203367715", edgeCases = EdgeCasesMode.NONE)
    void aBranchIsPartOfNoAddress(@ForAll("names") String branch) {
        ScriptedPlatform platform = platform();
        catchThrowableOfType(
                ScalingoException.class, () -> platform.scalingo.repoLinks().manualDeploy(APP, branch));
        URI asked = platform.asked().uri();
        assertThat(asked.getRawPath()).isEqualTo(PATH + "/scm_repo_link/manual_deploy");
        Json sent = Json.read(platform.asked().body());
        assertThat(sent.fields()).hasSize(1);
        if (StandardCharsets.UTF_8.newEncoder().canEncode(branch)) {
            assertThat(sent.text("branch")).isEqualTo(branch);
        }
    }

    /** Refused here, or asked for as one segment of that path, at the region and with no query but that one. */
    private static void assertOneSegment(ScriptedPlatform platform, String before, String id, String query) {
        if (id.isEmpty() || id.equals(".") || id.equals("..")) {
            assertThat(platform.requests).isEmpty();
            return;
        }
        URI asked = platform.asked().uri();
        assertThat(asked.getScheme() + "://" + asked.getRawAuthority())
                .isEqualTo(ScriptedPlatform.REGION.api().toString());
        assertThat(asked.getRawPath()).startsWith(before);
        String segment = asked.getRawPath().substring(before.length());
        assertThat(segment).matches("[A-Za-z0-9._~%-]+");
        if (StandardCharsets.UTF_8.newEncoder().canEncode(id)) {
            assertThat(URLDecoder.decode(segment, StandardCharsets.UTF_8)).isEqualTo(id);
        }
        assertThat(asked.normalize()).isEqualTo(asked);
        assertThat(asked.getRawQuery() == null ? "" : asked.getRawQuery()).isEqualTo(query);
        assertThat(asked.getRawFragment()).isNull();
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.frequencyOf(
                Tuple.of(
                        1,
                        Arbitraries.of(
                                "", ".", "..", "../apps/other", "..%2f..", "%2e%2e", "a/b", "a\\b", "a?force=true",
                                "a#b", "a;b", "a&b=c", "a\r\nX: y", "\u0000", "//evil.example", "http://evil.example",
                                "a@evil.example", "+", " ", "é", "\ud83d\ude00", "\ud800")),
                Tuple.of(2, Arbitraries.strings().ofMinLength(1).ofMaxLength(20)),
                Tuple.of(2, Arbitraries.strings().withChars("./%?#&=@:;\\ \r\na").ofMaxLength(12)));
    }
}
