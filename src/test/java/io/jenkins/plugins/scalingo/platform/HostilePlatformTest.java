package io.jenkins.plugins.scalingo.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/**
 * Whatever the platform answers, a call brings a record or one clear line, and never asks another host. The same
 * answers at each run; {@link HostilePlatformSoak} tries others each time.
 */
class HostilePlatformTest {
    private static final AppName APP = AppName.of("example-app");
    private static final int LONGEST_MESSAGE = 1_000;
    private static final Duration LONGEST = Duration.ofHours(1);

    /** Everything that can be asked of the platform, and of what it answered. */
    enum Question {
        APPS(client -> client.apps().list()),
        APP_ITSELF(client -> client.apps().get(APP)),
        DELETION(client -> {
            client.apps().delete(APP);
            return "";
        }),
        LISTED_DELETION(client -> {
            for (ReviewApp app : client.reviewApps().list(APP)) {
                if (!app.appId().isEmpty()) {
                    client.apps().delete(app.appId(), APP);
                }
            }
            return "";
        }),
        REVIEW_APPS(client -> client.reviewApps().list(APP)),
        CHILD_APPS(client -> client.childApps().list(APP)),
        CHILD_APP(client -> client.childApps().create(APP, AppName.of("example-app-pr1"))),
        LINKS(client -> client.repoLinks().list()),
        LINK(client -> client.repoLinks().get(APP)),
        LINKING(client -> client.repoLinks()
                .create(APP, RepoLinkSettings.none().withAutoDeploy(false).withReviewApps(false))),
        HAND_OVER(client -> client.repoLinks().update(APP, RepoLinkSettings.none().withAutoDeploy(false))),
        UNLINKING(client -> {
            client.repoLinks().delete(APP);
            return "";
        }),
        DEPLOY(client -> client.repoLinks().manualDeploy(APP, "main")),
        REVIEW_APP(client -> client.repoLinks().manualReviewApp(APP, "42")),
        PULLS(client -> client.repoLinks().pulls(APP)),
        PULL(client -> client.repoLinks().pull(APP, "42")),
        DEPLOYMENTS_OF_LINK(client -> client.repoLinks().deployments(APP)),
        DEPLOYMENTS(client -> client.deployments().list(APP)),
        DEPLOYMENTS_SOME(client -> client.deployments().list(APP, 30)),
        DEPLOYMENT(client -> client.deployments().get(APP, "d-1")),
        ARCHIVE(client -> client.deployments().create(APP, "0123", URI.create("https://x.example/archive"))),
        LOG(client -> {
            Deployment deployment = client.deployments().get(APP, "d-1");
            boolean known = deployment.output() != null || !deployment.appId().isEmpty();
            return known ? client.deployments().output(deployment) : "";
        }),
        STREAM(client -> {
            client.deployments().stream(client.apps().get(APP), new DeploymentStream.Listener() {}).close();
            return "";
        }),
        INTEGRATIONS(client -> client.scmIntegrations().list()),
        INTEGRATION(client -> client.scmIntegrations().get("github")),
        SOURCE(client -> client.sources().create()),
        SELF(client -> client.users().self()),
        SELF_IN_REGION(client -> client.users().selfInRegion()),
        REGIONS(client -> client.regions().list());

        private final Asking asking;

        Question(Asking asking) {
            this.asking = asking;
        }
    }

    @FunctionalInterface
    private interface Asking {
        Object ask(Scalingo client) throws IOException, InterruptedException;
    }

    @Property(
            tries = 1_000,
            seed = "-2262447437325518411",
            edgeCases = EdgeCasesMode.NONE,
            shrinking = ShrinkingMode.BOUNDED)
    void everyAnswerBringsARecordOrOneClearLine(
            @ForAll("questions") Question question, @ForAll("answers") List<HostileAnswer> answers) throws Exception {
        Liar liar = new Liar(answers);
        try {
            Object record = question.asking.ask(liar.client());
            assertThat(String.valueOf(record)).as("what a record prints").isNotNull();
        } catch (ScalingoException e) {
            assertClear(e);
        } catch (RuntimeException | StackOverflowError e) {
            fail(question + " was answered with " + answers, e);
        }
        assertThat(Duration.between(ManualTime.START, liar.time.instant())).isLessThan(LONGEST);
    }

    @Provide
    Arbitrary<Question> questions() {
        return Arbitraries.of(Question.class);
    }

    @Provide
    Arbitrary<List<HostileAnswer>> answers() {
        return HostileAnswer.any().list().ofMinSize(1).ofMaxSize(4);
    }

    private static void assertClear(ScalingoException e) {
        assertThat(e.getMessage())
                .startsWith("Could not ")
                .hasSizeLessThan(LONGEST_MESSAGE)
                .matches("[^\\p{Cc}\\p{Zl}\\p{Zp}\\p{Cs}\\u202a-\\u202e]*");
        StringWriter all = new StringWriter();
        e.printStackTrace(new PrintWriter(all));
        assertThat(all.toString())
                .doesNotContain(ScriptedPlatform.API_TOKEN, Secrets.basic(ScriptedPlatform.API_TOKEN), Liar.BEARER);
        assertThat(e.said()).hasSizeLessThanOrEqualTo(Said.LONGEST + 1);
    }

    /** Gives these answers again and again, and after the first few calls stops to say that there are more pages. */
    private static final class Liar implements Transport {
        static final String BEARER = ScriptedPlatform.bearer(7, ManualTime.START.plus(Duration.ofHours(2)));

        private static final int MOST_CALLS = 500;

        private final List<HostileAnswer> answers;
        private final ManualTime time = new ManualTime();
        private int calls;
        private boolean exchanged;

        Liar(List<HostileAnswer> answers) {
            this.answers = answers;
        }

        Scalingo client() {
            return Scalingo.of(
                    ScriptedPlatform.REGION,
                    new ApiToken(ScriptedPlatform.API_TOKEN),
                    new RequestBudget(60, time),
                    this,
                    time);
        }

        @Override
        public Response send(Request request) {
            assertThat(++calls).as("calls for one question").isLessThan(MOST_CALLS);
            boolean exchange = request.uri().getPath().endsWith("/tokens/exchange");
            if (exchange && !exchanged) {
                exchanged = true;
                return ScriptedPlatform.json(200, "{'token':'" + BEARER + "'}");
            }
            boolean upload = request.method().equals("PUT");
            if (upload) {
                assertThat(request.headers()).doesNotContainKey("Authorization");
            } else {
                assertBelongsToScalingo("https", request.uri());
            }
            return answers.get(calls % answers.size()).response();
        }

        @Override
        public Socket open(URI uri, Map<String, String> headers, Duration timeout, Receiver receiver) {
            assertBelongsToScalingo("wss", uri);
            return new Socket() {
                @Override
                public void send(String text) {
                    receiver.text(text, true);
                }

                @Override
                public void close() {
                    receiver.closed(1000, "");
                }
            };
        }

        private void assertBelongsToScalingo(String scheme, URI uri) {
            assertThat(uri.getRawUserInfo()).isNull();
            assertThat(uri.getScheme()).isEqualToIgnoringCase(scheme);
            assertThat(uri.getHost()).endsWith("scalingo.com");
            assertThat(Arrays.asList(uri.getRawPath().split("/"))).doesNotContain(".", "..");
        }
    }
}
