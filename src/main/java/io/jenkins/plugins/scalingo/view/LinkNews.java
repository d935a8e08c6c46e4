package io.jenkins.plugins.scalingo.view;

import io.jenkins.plugins.scalingo.lifecycle.Lifecycle;
import io.jenkins.plugins.scalingo.lifecycle.LinkKey;
import io.jenkins.plugins.scalingo.lifecycle.Report;
import io.jenkins.plugins.scalingo.lifecycle.Watch;

/** Waits, without a thread, for the engine's next word on a link; then what pages saw of it is out of date. */
final class LinkNews {

    private final LinkKey key;

    // Both guarded by this.
    private Watch watch;
    private boolean over;

    private LinkNews(LinkKey key) {
        this.key = key;
    }

    static void await(Lifecycle lifecycle, LinkKey key) {
        LinkNews news = new LinkNews(key);
        news.watchedBy(lifecycle.watch(key, news::heard));
    }

    private void heard(Report report) {
        if (report.phase() != Report.Phase.WORKING) {
            Desk.get().glimpses().outdated(key.account(), key.app(), Question.LINK);
            end();
        }
    }

    private synchronized void watchedBy(Watch begun) {
        watch = begun;
        if (over) {
            watch.close();
        }
    }

    private synchronized void end() {
        over = true;
        if (watch != null) {
            watch.close();
        }
    }
}
