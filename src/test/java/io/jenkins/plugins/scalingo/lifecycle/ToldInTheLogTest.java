package io.jenkins.plugins.scalingo.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.scalingo.simulator.Kind;
import io.jenkins.plugins.scalingo.simulator.Simulator;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an administrator finds in the system log and in a thread dump. */
class ToldInTheLogTest {

    private final Logger logger = Logger.getLogger(Lifecycle.class.getPackageName());
    private final List<LogRecord> records = new ArrayList<>();
    private final Scene given = new Scene();
    private final Scene.PullRequest pullRequest = given.pullRequest(42);

    private final Handler listener = new Handler() {
        @Override
        public void publish(LogRecord told) {
            records.add(told);
        }

        @Override
        public void flush() {
            // nothing is kept back
        }

        @Override
        public void close() {
            // nothing is open
        }
    };

    @BeforeEach
    void listen() {
        logger.setUseParentHandlers(false);
        logger.setLevel(Level.FINE);
        logger.addHandler(listener);
    }

    @AfterEach
    void leave() {
        logger.removeHandler(listener);
        logger.setLevel(null);
        logger.setUseParentHandlers(true);
    }

    @Test
    void whatWasDoneIsSaidOnceWithAccountAppAndPullRequest() {
        pullRequest.builtGreen();
        given.passMinutes(30);
        assertThat(told(Level.INFO)).singleElement().asString()
                .contains("change request 42", "shop-web", "account team", "runs " + pullRequest.head());
    }

    @Test
    void startWithManySettledReviewAppsSaysNothingButWhatIsNew() {
        for (int number = 1; number <= 30; number++) {
            given.pullRequest(number).builtGreen();
        }
        given.builtBranch("main", true);
        given.passMinutes(30);
        assertThat(told(Level.INFO)).hasSize(31);
        records.clear();
        given.restart();
        given.pullRequest(7).pushed().builtGreen();
        given.passMinutes(60);
        assertThat(told(Level.INFO)).singleElement().asString().contains("change request 7");
        assertThat(told(Level.FINE)).filteredOn(line -> line.contains(": runs ")).hasSize(30);
        assertThat(told(Level.WARNING)).isEmpty();
    }

    @Test
    void problemIsAWarningAtEachStart() {
        pullRequest.builtGreen();
        given.passMinutes(10);
        given.simulator.faults().on(Kind.DELETE_APP).status(403).always();
        pullRequest.noticedAsClosed();
        given.passMinutes(10);
        records.clear();
        given.restart();
        given.passMinutes(10);
        assertThat(told(Level.WARNING)).singleElement().asString().contains("shop-web-pr42", "403");
    }

    @Test
    void whatIsRefusedIsAWarningWithAccountAppPullRequestAndThePlatformsWord() {
        pullRequest.builtGreen();
        given.passMinutes(10);
        given.simulator.faults().on(Kind.DELETE_APP).status(403).always();
        pullRequest.noticedAsClosed();
        given.passMinutes(60);
        assertThat(told(Level.WARNING)).singleElement().asString()
                .contains("change request 42", "shop-web", "account team", "shop-web-pr42", "403");
    }

    @Test
    void everyLineNamesTheAccountAndTheAppAndNoLineATokenWhateverGoesWrong() {
        for (Ailment ailment : Ailment.values()) {
            ailment.strike(given.simulator.faults().onEverything().times(3));
            pullRequest.pushed().builtGreen();
            given.builtBranch("main", true);
            given.passMinutes(20);
        }
        assertThat(records).hasSizeGreaterThan(Ailment.values().length).allSatisfy(told -> assertThat(text(told))
                .contains("shop-web", "account team")
                .doesNotContain(Simulator.TOKEN, "eyJ"));
    }

    @Test
    void workerIsNamedAfterWhatItWorksOn() {
        List<String> names = new ArrayList<>();
        given.jenkins.hostIsAsked(() -> names.add(Thread.currentThread().getName()));
        pullRequest.builtGreen();
        given.passMinutes(10);
        assertThat(names).isNotEmpty().allSatisfy(name -> assertThat(name)
                .contains("change request 42", "shop-web", "account team"));
        assertThat(Thread.currentThread().getName()).doesNotContain("change request");
    }

    private List<String> told(Level level) {
        return records.stream()
                .filter(told -> told.getLevel().equals(level))
                .map(LogRecord::getMessage)
                .toList();
    }

    private static String text(LogRecord told) {
        return told.getMessage() + (told.getThrown() == null ? "" : " " + told.getThrown());
    }
}
