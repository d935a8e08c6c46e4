package io.jenkins.plugins.scalingo.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.jenkins.plugins.scalingo.platform.ScalingoException.Kind;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is asked for each thing the platform offers, and what the caller gets from its answer. */
class EndpointsTest {
    private static final String API = "https://api.osc-fr1.scalingo.com/v1";
    private static final String AUTH = "https://auth.scalingo.com/v1";
    private static final AppName APP = AppName.of("example-app");

    private static final String DEPLOYMENT =
            """
            {'deployment':{'id':'d-1','app_id':'a-1','status':'building','git_ref':'abc',
             'created_at':'2026-01-02T03:04:05.678+02:00','finished_at':null,'duration':0,
             'pusher':{'username':'john','email':'j@example.com'},'unheard_of':{'x':[1]},
             'links':{'output':'https://api.osc-fr1.scalingo.com/v1/apps/a-1/deployments/d-1/output'}}}
            """;
    private static final String LINK =
            """
            {'scm_repo_link':{'id':'l-1','app_id':'a-1','auth_integration_uuid':'i-1',
             'linker':{'id':'u','username':'john'},'url':'https://github.com','owner':'acme','repo':'shop',
             'branch':'main','scm_type':'github','auto_deploy_enabled':true,'deploy_review_apps_enabled':false,
             'delete_on_close_enabled':true,'hours_before_delete_on_close':2,'delete_stale_enabled':false,
             'hours_before_delete_stale':0,'automatic_creation_from_forks_allowed':false,
             'created_at':'2018-05-09T12:53:52.276+02:00','last_auto_deploy_at':'0001-01-01T00:00:00Z'}}
            """;
    private static final String APPLICATION =
            """
            {'app':{'id':'a-1','name':'example-app','region':'osc-fr1','status':'running',
             'url':'https://example.org','base_url':'https://example-app.osc-fr1.scalingo.io',
             'owner':{'username':'john'},'last_deployed_at':null,'last_deployment_id':'d-0',
             'links':{'deployments_stream':'wss://deployments.scalingo.com/apps/example-app'}}}
            """;

    private final ScriptedPlatform platform = new ScriptedPlatform();
    private final Scalingo scalingo = platform.scalingo;

    @Test
    void theApiTokenIsExchangedOnceAndTheBearerServesAllCalls() throws Exception {
        platform.answers(200, "{'apps':[]}").answers(200, "{'apps':null}");
        assertThat(scalingo.apps().list()).isEmpty();
        assertThat(scalingo.with(Precedence.INTERACTIVE).apps().list()).isEmpty();
        assertThat(platform.exchanges).hasSize(1);
        Transport.Request exchange = platform.exchanges.get(0);
        assertThat(exchange).hasToString("POST " + AUTH + "/tokens/exchange");
        assertThat(exchange.headers().get("Authorization"))
                .isEqualTo("Basic "
                        + Base64.getEncoder()
                                .encodeToString((":" + ScriptedPlatform.API_TOKEN).getBytes(StandardCharsets.UTF_8)));
        assertThat(platform.requests).allSatisfy(request -> assertThat(request.headers())
                .containsEntry("Authorization", "Bearer " + platform.bearer(1))
                .containsEntry("Accept", "application/json"));
        assertThat(platform.budget.granted()).as("the exchange counts too").isEqualTo(3);
    }

    @Test
    void appsAreListedReadAndDeleted() throws Exception {
        platform.answers(200, "{'apps':[{'id':'a-1','name':'example-app'}]}");
        assertThat(scalingo.apps().list()).extracting(App::name).containsExactly("example-app");
        assertThat(platform.askedFor()).isEqualTo("GET " + API + "/apps");

        platform.answers(200, APPLICATION);
        assertThat(scalingo.apps().get(APP))
                .isEqualTo(new App(
                        "a-1",
                        "example-app",
                        "osc-fr1",
                        "running",
                        URI.create("https://example.org"),
                        URI.create("https://example-app.osc-fr1.scalingo.io"),
                        "john",
                        null,
                        null,
                        null,
                        "d-0",
                        URI.create("wss://deployments.scalingo.com/apps/example-app")));
        assertThat(platform.askedFor()).isEqualTo("GET " + API + "/apps/example-app");

        platform.answers(204, "");
        scalingo.apps().delete(APP);
        assertThat(platform.askedFor()).isEqualTo("DELETE " + API + "/apps/example-app?current_name=example-app");
    }

    @Test
    void aRepoLinkIsReadMadeChangedAndRemoved() throws Exception {
        platform.answers(200, LINK);
        RepoLink link = scalingo.repoLinks().get(APP).orElseThrow();
        assertThat(link.branch()).isEqualTo("main");
        assertThat(link.scmType()).isEqualTo(ScmType.GITHUB);
        assertThat(link.integrationId()).isEqualTo("i-1");
        assertThat(link.linker()).isEqualTo("john");
        assertThat(link.autoDeployEnabled()).isTrue();
        assertThat(link.hoursBeforeDeleteOnClose()).isEqualTo(2);
        assertThat(link.createdAt()).isEqualTo(Instant.parse("2018-05-09T10:53:52.276Z"));
        assertThat(link.lastAutoDeployAt()).as("never").isNull();
        assertThat(platform.askedFor()).isEqualTo("GET " + API + "/apps/example-app/scm_repo_link");

        platform.answers(201, LINK);
        scalingo.repoLinks()
                .create(
                        APP,
                        RepoLinkSettings.linking("https://github.com/acme/shop", "i-1")
                                .withBranch("main"));
        assertThat(platform.askedFor())
                .isEqualTo("POST " + API + "/apps/example-app/scm_repo_link {'scm_repo_link':{"
                        + "'source':'https://github.com/acme/shop','auth_integration_uuid':'i-1','branch':'main'}}");
        assertThat(platform.asked().headers()).containsEntry("Content-Type", "application/json");

        platform.answers(200, LINK);
        scalingo.repoLinks().update(APP, RepoLinkSettings.autoDeploy(false));
        assertThat(platform.askedFor())
                .as("only what was given is sent")
                .isEqualTo("PATCH " + API
                        + "/apps/example-app/scm_repo_link {'scm_repo_link':{'auto_deploy_enabled':false}}");

        platform.answers(204, "");
        scalingo.repoLinks().delete(APP);
        assertThat(platform.askedFor()).isEqualTo("DELETE " + API + "/apps/example-app/scm_repo_link");
    }

    @Test
    void everySettingOfARepoLinkCanBeSent() {
        assertThat(RepoLinkSettings.none().isEmpty()).isTrue();
        assertThat(new String(
                                Json.write(RepoLinkSettings.none()
                                        .withReviewApps(false)
                                        .withDeletionOnClose(0)
                                        .withDeletionWhenStale(72)
                                        .withForks(false)
                                        .fields()),
                                StandardCharsets.UTF_8)
                        .replace('"', '\''))
                .isEqualTo("{'deploy_review_apps_enabled':false,'delete_on_close_enabled':true,"
                        + "'hours_before_delete_on_close':0,"
                        + "'delete_stale_enabled':true,'hours_before_delete_stale':72,"
                        + "'automatic_creation_from_forks_allowed':false}");
        assertThat(RepoLinkSettings.none()
                        .withoutDeletionOnClose()
                        .withoutDeletionWhenStale()
                        .fields())
                .containsEntry("delete_on_close_enabled", false)
                .containsEntry("delete_stale_enabled", false);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RepoLinkSettings.none().withDeletionOnClose(-1));
    }

    @Test
    void anAppThatIsNotLinkedIsToldFromOneThatDoesNotExist() throws Exception {
        platform.answers(404, "{'resource':'scm_repo_link','error':'not found'}");
        assertThat(scalingo.repoLinks().get(APP)).isEmpty();

        platform.answers(200, "{'scm_repo_link':null}");
        assertThat(scalingo.repoLinks().get(APP)).isEmpty();

        platform.answers(404, "{'resource':'app','error':'not found'}");
        assertThatExceptionOfType(ScalingoException.class)
                .isThrownBy(() -> scalingo.repoLinks().get(APP))
                .satisfies(e -> assertThat(e.kind()).isEqualTo(Kind.NOT_FOUND));

        platform.answers(404, "{'error':'not found'}").answers(200, APPLICATION);
        assertThat(scalingo.repoLinks().get(APP)).as("the app itself is there").isEmpty();

        platform.answers(404, "text/html", "<h1>Not here</h1>").answers(404, "{'resource':'app','error':'not found'}");
        assertThatExceptionOfType(ScalingoException.class)
                .isThrownBy(() -> scalingo.repoLinks().get(APP))
                .satisfies(e -> assertThat(e.kind()).isEqualTo(Kind.NOT_FOUND));
    }

    @Test
    void allRepoLinksOfTheAccountAreListedOverAllPages() throws Exception {
        platform.answers(
                        200,
                        "{'scm_repo_links':[{'id':'1'},{'id':'2'}],"
                                + "'meta':{'pagination':{'current_page':1,'next_page':2}}}")
                .answers(
                        200,
                        "{'scm_repo_links':[{'id':'3'}],'meta':{'pagination':{'current_page':2,'next_page':null}}}");
        assertThat(scalingo.repoLinks().list()).extracting(RepoLink::id).containsExactly("1", "2", "3");
        assertThat(platform.requests)
                .extracting(request -> request.uri().toString())
                .containsExactly(API + "/scm_repo_links", API + "/scm_repo_links?page=2");
    }

    @Test
    void pagesThatGoRoundInCirclesEndInAnError() {
        platform.answers(200, "{'scm_repo_links':[],'meta':{'pagination':{'next_page':2}}}")
                .answers(200, "{'scm_repo_links':[],'meta':{'pagination':{'next_page':2}}}");
        assertThatExceptionOfType(ScalingoException.class)
                .isThrownBy(() -> scalingo.repoLinks().list())
                .withMessageContaining("page 2 after page 2");
    }

    @Test
    void theWrongSdkNameOfTheIntegrationIsUnderstoodToo() throws Exception {
        platform.answers(200, "{'scm_repo_link':{'scm_integration_uuid':'i-js','scm_type':'forgejo'}}");
        RepoLink link = scalingo.repoLinks().get(APP).orElseThrow();
        assertThat(link.integrationId()).isEqualTo("i-js");
        assertThat(link.scmType()).isEqualTo(ScmType.UNKNOWN);
    }

    @Test
    void aBranchIsDeployed() throws Exception {
        platform.answers(200, DEPLOYMENT);
        Deployment deployment = scalingo.repoLinks().manualDeploy(APP, "feature/ü/x");
        assertThat(deployment)
                .isEqualTo(new Deployment(
                        "d-1",
                        "a-1",
                        DeploymentStatus.BUILDING,
                        "abc",
                        Instant.parse("2026-01-02T01:04:05.678Z"),
                        null,
                        Duration.ZERO,
                        "john",
                        URI.create(API + "/apps/a-1/deployments/d-1/output")));
        assertThat(platform.askedFor())
                .isEqualTo("POST " + API + "/apps/example-app/scm_repo_link/manual_deploy {'branch':'feature/ü/x'}");
    }

    @Test
    void aReviewAppIsMadeWhetherThePlatformShowsItOrNot() throws Exception {
        platform.answers(200, "");
        assertThat(scalingo.repoLinks().manualReviewApp(APP, "42")).isEmpty();
        assertThat(platform.askedFor())
                .isEqualTo(
                        "POST " + API + "/apps/example-app/scm_repo_link/manual_review_app {'pull_request_id':'42'}");

        platform.answers(200, "{}");
        assertThat(scalingo.repoLinks().manualReviewApp(APP, "42")).isEmpty();

        platform.answers(200, "{'review_app':{'app_name':'example-app-pr42','pull_request':{'number':42}}}");
        ReviewApp made = scalingo.repoLinks().manualReviewApp(APP, "42").orElseThrow();
        assertThat(made.appName()).isEqualTo("example-app-pr42");
        assertThat(made.pullRequest().number()).isEqualTo("42");
        assertThat(made.lastDeployment()).isNull();
    }

    @Test
    void allReviewAppsOfAnAppComeInOneCall() throws Exception {
        String reviewApps =
                """
                {'review_apps':[
                 {'id':'r-1','repo_link_id':'l-1','app_id':'a-2','app_name':'example-app-pr238',
                  'parent_app_id':'a-1','parent_app_name':'example-app','created_at':'2023-07-18T16:41:44Z',
                  'stale_deletion_date':null,'on_close_deletion_date':'2135-01-17T08:41:44Z',
                  'pull_request':{'number':238,'branch_name':'acme:my-fix','title':'Sort by',
                   'html_url':'https://github.com/acme/shop/pull/238','ref':'0bc7','base_ref':'main',
                   'created_at':'2023-07-18T16:41:44Z','closed_at':'0001-01-01T00:00:00Z'},
                  'last_deployment':{'id':'d-1','status':'success','git_ref':'0bc7','pusher':{'username':'bot'}}},
                 {'id':'r-2','app_name':'example-app-pr7',
                  'pull_request':{'number':'7','branch_name':'plain'},'last_deployment':null}]}
                """;
        platform.answers(200, reviewApps);
        List<ReviewApp> apps = scalingo.reviewApps().list(APP);
        assertThat(platform.askedFor()).isEqualTo("GET " + API + "/apps/example-app/scm_repo_link/review_apps");
        ReviewApp first = apps.get(0);
        assertThat(first.parentAppName()).isEqualTo("example-app");
        assertThat(first.pullRequest().number()).isEqualTo("238");
        assertThat(first.pullRequest().branch()).isEqualTo("my-fix");
        assertThat(first.pullRequest().ref()).isEqualTo("0bc7");
        assertThat(first.pullRequest().closedAt()).as("still open").isNull();
        assertThat(first.staleDeletionAt()).isNull();
        assertThat(first.closedDeletionAt()).isEqualTo(Instant.parse("2135-01-17T08:41:44Z"));
        assertThat(first.lastDeployment().status().succeeded()).isTrue();
        assertThat(apps.get(1).pullRequest().branch()).isEqualTo("plain");
        assertThat(apps.get(1).lastDeployment()).isNull();
    }

    @Test
    void anIdByWhichNothingCanBeAddressedIsNone() throws Exception {
        platform.answers(
                200, "{'review_apps':[{'app_id':'..','app_name':'example-app-pr7','pull_request':{'number':'7'}}]}");
        assertThat(scalingo.reviewApps().list(APP).get(0).appId()).isEmpty();
    }

    @Test
    void pullRequestsAreListedAndRead() throws Exception {
        platform.answers(
                200, "{'pulls':[{'id':1431362595,'number':186,'title':'deps','opened_from_a_forked_repo':true}]}");
        Pull pull = scalingo.repoLinks().pulls(APP).get(0);
        assertThat(pull.id()).isEqualTo("1431362595");
        assertThat(pull.number()).isEqualTo("186");
        assertThat(pull.fromFork()).isTrue();
        assertThat(platform.askedFor()).isEqualTo("GET " + API + "/apps/example-app/scm_repo_link/pulls");

        platform.answers(200, "{'pull':{'number':186,'source_repo_name':'acme/shop'}}");
        assertThat(scalingo.repoLinks().pull(APP, "186").sourceRepoName()).isEqualTo("acme/shop");
        assertThat(platform.askedFor()).isEqualTo("GET " + API + "/apps/example-app/scm_repo_link/pulls/186");
    }

    @Test
    void deploymentsOfTheRepoLinkAreListed() throws Exception {
        platform.answers(200, "{'deployments':[{'id':'d-1'}]}");
        assertThat(scalingo.repoLinks().deployments(APP))
                .extracting(Deployment::id)
                .containsExactly("d-1");
        assertThat(platform.askedFor()).isEqualTo("GET " + API + "/apps/example-app/scm_repo_link/deployments");
    }

    @Test
    void childAppsAreMadeAndListed() throws Exception {
        platform.answers(201, "{'app':{'id':'a-9','name':'example-child'}}");
        assertThat(scalingo.childApps().create(APP, AppName.of("example-child")).id())
                .isEqualTo("a-9");
        assertThat(platform.askedFor())
                .isEqualTo("POST " + API + "/apps/example-app/child_apps {'app':{'name':'example-child'}}");

        platform.answers(200, "{'child_apps':[{'name':'example-child','parent_app_name':'example-app'}]}");
        assertThat(scalingo.childApps().list(APP))
                .extracting(App::parentAppName)
                .containsExactly("example-app");
        assertThat(platform.askedFor()).isEqualTo("GET " + API + "/apps/example-app/child_apps");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> scalingo.childApps().create(APP, AppName.of("a".repeat(33))))
                .withMessageContaining("at most 32");
    }

    @Test
    void deploymentsAreListedNewestFirstAndNoMorePagesThanNeeded() throws Exception {
        String first = "{'deployments':[{'id':'old','created_at':'2026-01-01T00:00:00Z'},"
                + "{'id':'new','created_at':'2026-01-02T00:00:00Z'}]," + "'meta':{'pagination':{'next_page':2}}}";
        platform.answers(200, first);
        assertThat(scalingo.deployments().list(APP)).extracting(Deployment::id).containsExactly("new", "old");
        assertThat(platform.askedFor()).isEqualTo("GET " + API + "/apps/example-app/deployments");

        platform.answers(200, first)
                .answers(200, "{'deployments':[{'id':'3'},{'id':'4'}],'meta':{'pagination':{'next_page':3}}}");
        assertThat(scalingo.deployments().list(APP, 3)).hasSize(3);
        assertThat(platform.askedFor()).endsWith("/deployments?page=2");
    }

    @Test
    void aDeploymentIsReadMadeAndItsLogFetched() throws Exception {
        platform.answers(200, DEPLOYMENT);
        Deployment deployment = scalingo.deployments().get(APP, "d/1 ?");
        assertThat(platform.askedFor()).isEqualTo("GET " + API + "/apps/example-app/deployments/d%2F1%20%3F");

        platform.answers(201, DEPLOYMENT);
        scalingo.deployments().create(APP, "v1", URI.create("https://example.org/a.tar.gz?x=1"));
        assertThat(platform.askedFor())
                .isEqualTo("POST " + API
                        + "/apps/example-app/deployments"
                        + " {'deployment':{'git_ref':'v1','source_url':'https://example.org/a.tar.gz?x=1'}}");
        platform.answers(200, DEPLOYMENT);
        scalingo.deployments().create(APP, null, URI.create("https://example.org/a.tar.gz"));
        assertThat(platform.askedFor()).doesNotContain("git_ref");

        platform.answers(200, "text/plain", "-----> Ruby\nété\n");
        assertThat(scalingo.deployments().output(deployment)).isEqualTo("-----> Ruby\nété\n");
        assertThat(platform.askedFor()).isEqualTo("GET " + API + "/apps/a-1/deployments/d-1/output");
        assertThat(platform.asked().headers())
                .containsEntry("Accept", "text/plain")
                .containsKey("Authorization");
    }

    @Test
    void aDeploymentThatDoesNotSayWhereItsLogIsHasItAtTheUsualPlace() throws Exception {
        platform.answers(200, "text/plain", "log");
        scalingo.deployments()
                .output(new Deployment("d-1", "a-1", DeploymentStatus.SUCCESS, "", null, null, null, null, null));
        assertThat(platform.askedFor()).isEqualTo("GET " + API + "/apps/a-1/deployments/d-1/output");
        assertThatExceptionOfType(ScalingoException.class).isThrownBy(() -> scalingo.deployments()
                .output(new Deployment("d-1", "", DeploymentStatus.SUCCESS, "", null, null, null, null, null)));
    }

    @Test
    void aLogThatIsNotOnTheWebIsRefusedBeforeAnyCall() {
        for (String address : List.of("wss://api.osc-fr1.scalingo.com/log", "mailto:a@b", "file:///etc/passwd")) {
            Deployment deployment = new Deployment(
                    "d-1", "a-1", DeploymentStatus.SUCCESS, "", null, null, null, null, URI.create(address));
            assertThatExceptionOfType(ScalingoException.class)
                    .isThrownBy(() -> scalingo.deployments().output(deployment))
                    .withMessageContaining("not one of the web");
        }
        assertThat(platform.exchanges).isEmpty();
    }

    @Test
    void aLogElsewhereIsNotGivenTheBearer() {
        URI elsewhere = URI.create("https://api.osc-fr1.scalingo.com.evil.example/log?token=MARKED");
        assertThatExceptionOfType(ScalingoException.class)
                .isThrownBy(() -> scalingo.deployments()
                        .output(new Deployment(
                                "d-1", "a-1", DeploymentStatus.SUCCESS, "", null, null, null, null, elsewhere)))
                .withMessageContaining("evil.example")
                .withMessageNotContaining("MARKED")
                .satisfies(e -> assertThat(e.retryable()).isFalse());
        assertThat(platform.requests).isEmpty();
    }

    @Test
    void scmIntegrationsLiveOnTheAuthenticationHost() throws Exception {
        platform.answers(
                200,
                "{'scm_integrations':[{'id':'i-1','scm_type':'gitlab-self-hosted','url':'https://gitlab.example.com',"
                        + "'username':'jo','access_token':'MARKED','owner':{'username':'john'}}]}");
        ScmIntegration integration = scalingo.scmIntegrations().list().get(0);
        assertThat(integration.scmType()).isEqualTo(ScmType.GITLAB_SELF_HOSTED);
        assertThat(integration.toString()).doesNotContain("MARKED");
        assertThat(platform.askedFor()).isEqualTo("GET " + AUTH + "/scm_integrations");

        platform.answers(200, "{'scm_integration':{'id':'i-1'}}");
        assertThat(scalingo.scmIntegrations().get("github").id()).isEqualTo("i-1");
        assertThat(platform.askedFor()).isEqualTo("GET " + AUTH + "/scm_integrations/github");

        platform.answers(201, "{'scm_integration':{'id':'i-2'}}");
        scalingo.scmIntegrations().create(ScmType.GITHUB_ENTERPRISE, URI.create("https://ghe.example.com"), "secret");
        assertThat(platform.askedFor())
                .startsWith("POST " + AUTH + "/scm_integrations {'scm_integration':{")
                .contains(
                        "'scm_type':'github-enterprise'", "'url':'https://ghe.example.com'", "'access_token':'secret'");
        assertThatIllegalArgumentException().isThrownBy(() -> scalingo.scmIntegrations()
                .create(ScmType.GITHUB, URI.create("https://github.com"), "x"));

        platform.answers(204, "");
        scalingo.scmIntegrations().delete("i-2");
        assertThat(platform.askedFor()).isEqualTo("DELETE " + AUTH + "/scm_integrations/i-2");
    }

    @Test
    void theAccountIsAskedForOnBothHosts() throws Exception {
        platform.answers(200, "{'user':{'id':'u-1','username':'john','email':'j@example.com'}}");
        assertThat(scalingo.users().self()).isEqualTo(new User("u-1", "john", "j@example.com"));
        assertThat(platform.askedFor()).isEqualTo("GET " + AUTH + "/users/self");
        platform.answers(200, "{'user':{'id':'u-1','username':'john'}}");
        scalingo.users().selfInRegion();
        assertThat(platform.askedFor()).isEqualTo("GET " + API + "/users/self");
    }

    @Test
    void regionsAreListedAndBrokenOnesLeftOut() throws Exception {
        platform.answers(
                200,
                "{'regions':[{'name':'osc-fr1','api':'https://api.osc-fr1.scalingo.com'},"
                        + "{'name':'odd','api':'ftp://x'},{}]}");
        assertThat(scalingo.regions().list()).containsExactly(Region.OSC_FR1);
        assertThat(platform.askedFor()).isEqualTo("GET " + AUTH + "/regions");
    }

    @Test
    void aPlaceForAnArchiveIsASecret() throws Exception {
        platform.answers(
                201,
                "{'source':{'upload_url':'https://storage.example/up?token=MARKED',"
                        + "'download_url':'https://storage.example/down'}}");
        Source source = scalingo.sources().create();
        assertThat(platform.askedFor()).isEqualTo("POST " + API + "/sources");
        assertThat(source.uploadUrl()).hasToString("https://storage.example/up?token=MARKED");
        assertThat(source.downloadUrl()).hasToString("https://storage.example/down");
        assertThat(source.toString()).doesNotContain("MARKED");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'upload_url':'http://storage.example/up?token=MARKED','download_url':'https://storage.example/down'}",
                "{'upload_url':'ftp://storage.example/up?token=MARKED','download_url':'https://storage.example/down'}",
                "{'upload_url':'https:up?token=MARKED','download_url':'https://storage.example/down'}",
                "{'download_url':'https://storage.example/down?token=MARKED'}",
                "{'upload_url':'https://storage.example/up?token=MARKED'}"
            })
    void aPlaceWhereAnArchiveCouldBeReadOnItsWayOrNotBeFetchedIsRefused(String place) {
        platform.answers(201, "{'source':" + place + "}");
        assertThatExceptionOfType(ScalingoException.class)
                .isThrownBy(() -> scalingo.sources().create())
                .withMessageContaining("https://")
                .withMessageNotContaining("MARKED");
    }

    @Test
    void anIdThatWouldLeaveItsPlaceInTheAddressIsRefusedBeforeAnyCall() {
        for (String id : List.of("..", ".", "")) {
            assertThatExceptionOfType(ScalingoException.class)
                    .isThrownBy(() -> scalingo.deployments().get(APP, id))
                    .withMessageContaining("an id, \"" + id + "\"");
            assertThatExceptionOfType(ScalingoException.class)
                    .isThrownBy(() -> scalingo.apps().delete(id, APP));
        }
        assertThat(platform.exchanges).isEmpty();
    }

    @Test
    void whatIsLongerThanAnyNameIsCutOrNone() throws Exception {
        String endless = "x".repeat(100_000);
        platform.answers(
                200, "{'deployments':[{'id':'" + endless + "','app_id':'a-1','git_ref':'" + endless + "'}]}");
        Deployment deployment = scalingo.deployments().list(APP).get(0);
        assertThat(deployment.id()).isEmpty();
        assertThat(deployment.gitRef()).hasSizeLessThan(310);
        assertThatExceptionOfType(ScalingoException.class)
                .isThrownBy(() -> scalingo.deployments().get(APP, endless))
                .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(300));
        assertThat(platform.requests).hasSize(1);
    }

    @Test
    void aCustomRegionBehindAPathIsReached() throws Exception {
        Region region = new Region(
                "own", URI.create("https://proxy.example/auth/v1/"), URI.create("https://proxy.example/api/"));
        Scalingo behind = Scalingo.of(region, new ApiToken("t"), platform.budget, platform, platform.time);
        platform.answers(200, "{'apps':[]}");
        behind.apps().list();
        assertThat(platform.exchanges.get(0)).hasToString("POST https://proxy.example/auth/v1/tokens/exchange");
        assertThat(platform.askedFor()).isEqualTo("GET https://proxy.example/api/v1/apps");
    }

    @Test
    void eachCallHasHalfAMinuteUnlessToldOtherwise() throws Exception {
        platform.answers(200, "{'apps':[]}").answers(200, "{'apps':[]}");
        scalingo.apps().list();
        assertThat(platform.asked().timeout()).isEqualTo(Duration.ofSeconds(30));
        scalingo.within(Duration.ofSeconds(5)).apps().list();
        assertThat(platform.asked().timeout()).isEqualTo(Duration.ofSeconds(5));
        assertThatIllegalArgumentException().isThrownBy(() -> scalingo.within(Duration.ZERO));
    }
}
