package io.jenkins.plugins.scalingo.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Pages as earlier versions of the plugin wrote them, kept here as they were. */
class LedgerUpgradeTest {

    private static final String FORMAT_1 = """
            {
              "version" : 1,
              "account" : "team",
              "app" : "shop-web",
              "reviewApps" : [ {
                "pullRequest" : "42",
                "app" : {
                  "id" : "5ca11960-0000-4000-8000-000000000009",
                  "name" : "shop-web-pr42",
                  "branch" : "feature-42",
                  "handedOver" : true
                },
                "sent" : {
                  "target" : { "commit" : "a1b2c3d", "job" : "team/web/PR-42", "build" : 7 },
                  "superseded" : true
                },
                "runs" : {
                  "newest" : {
                    "id" : "5ca11960-0000-4000-8000-00000000000c",
                    "commit" : "d4e5f6a",
                    "status" : "SUCCESS",
                    "createdAt" : "2026-01-05T08:00:01.071Z"
                  },
                  "ever" : true,
                  "failedStarts" : 0
                },
                "last" : {
                  "kind" : "DEPLOY",
                  "at" : "2026-01-05T08:00:00Z",
                  "target" : { "commit" : "a1b2c3d", "job" : "team/web/PR-42", "build" : 7 }
                }
              }, {
                "pullRequest" : "43",
                "sent" : {
                  "target" : { "commit" : "a1b2c3d", "job" : "team/web/PR-43", "build" : 1 },
                  "superseded" : false
                },
                "runs" : { "ever" : false, "failedStarts" : 0 }
              } ],
              "asks" : { },
              "childApps" : [ ],
              "branches" : [ {
                "branch" : "main",
                "wanted" : { "commit" : "a1b2c3d", "job" : "team/web/main", "build" : 3 }
              } ],
              "orders" : [ ]
            }
            """;

    private final List<String> unreadable = new ArrayList<>();

    @Test
    void pageOfTheFirstFormatIsReadAsIfItWereOfTodays() throws IOException {
        LedgerPage page = read(FORMAT_1);
        assertThat(page.reviewApps().get("42").sent().surprises()).isOne();
        assertThat(page.reviewApps().get("43").sent().surprises()).isZero();
        assertThat(page.branches().get("main").surprises()).isZero();
        assertThat(unreadable).isEmpty();
    }

    @Test
    void upgradedPageIsWrittenInTodaysFormat() throws IOException {
        LedgerPage page = read(FORMAT_1);
        String written = new String(LedgerFormat.write(page), StandardCharsets.UTF_8);
        assertThat(written).startsWith("{\n  \"version\" : " + LedgerFormat.VERSION).doesNotContain("superseded");
        assertThat(read(written)).isEqualTo(page);
    }

    @Test
    void reviewAppThatAnEarlierVersionMadeIsDeletedByThisOne() throws IOException {
        Scene given = new Scene();
        Scene.PullRequest pullRequest = given.pullRequest(42).builtGreen();
        given.passMinutes(10);
        String old = given.ledgerFile()
                .replace("\"version\" : " + LedgerFormat.VERSION, "\"version\" : 1")
                .replace("\"surprises\" : 0", "\"superseded\" : false");
        given.storage.write("team/shop-web.json", old.getBytes(StandardCharsets.UTF_8));
        given.restart();
        pullRequest.noticedAsClosed();
        given.passMinutes(10);
        assertThat(given.reviewApps()).isEmpty();
        assertThat(given.ledgerFile()).isEmpty();
    }

    private LedgerPage read(String page) throws IOException {
        return LedgerFormat.read(page.getBytes(StandardCharsets.UTF_8), unreadable);
    }
}
