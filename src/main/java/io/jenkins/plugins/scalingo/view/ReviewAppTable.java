package io.jenkins.plugins.scalingo.view;

import io.jenkins.plugins.scalingo.lifecycle.Report;
import io.jenkins.plugins.scalingo.lifecycle.ReviewAppKey;
import io.jenkins.plugins.scalingo.platform.Deployment;
import io.jenkins.plugins.scalingo.platform.PullRequest;
import io.jenkins.plugins.scalingo.platform.ReviewApp;
import java.net.URI;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The review apps of an app: those that the platform lists and those that the engine is about to make, newest change
 * request first. Only the rows that are shown are worked out in full, so that a thousand cost what a page costs.
 */
final class ReviewAppTable {

    static final int PAGE = 25;

    private final Map<String, Entry> entries = new HashMap<>();
    private final Function<String, Optional<URI>> addresses;
    private final Function<String, Optional<Known>> jenkins;

    /**
     * @param listed what the platform lists
     * @param reports the engine's reports on the app's review apps
     * @param addresses where an app answers, by its name
     * @param jenkins what Jenkins knows of a change request, by its number
     */
    ReviewAppTable(
            Collection<ReviewApp> listed,
            Collection<Report> reports,
            Function<String, Optional<URI>> addresses,
            Function<String, Optional<Known>> jenkins) {
        this.addresses = addresses;
        this.jenkins = jenkins;
        listed.forEach(
                app -> entries.put(app.pullRequest().number(), new Entry(app.pullRequest().number(), app, null)));
        reports.forEach(this::add);
    }

    private void add(Report report) {
        String number = ((ReviewAppKey) report.key()).pullRequest();
        ReviewApp listed = entries.containsKey(number) ? entries.get(number).listed : null;
        if (listed != null || isWorthARow(report)) {
            entries.put(number, new Entry(number, listed, report));
        }
    }

    /** Most change requests that the engine follows have no review app, and need none yet. */
    private static boolean isWorthARow(Report report) {
        return switch (report.phase()) {
            case WORKING, FAILED, BLOCKED -> true;
            case SETTLED, HELD, SUPERSEDED -> report.appName().isPresent();
            case GONE -> false;
        };
    }

    /**
     * A page of it.
     *
     * @param search what the number, title, branch or name is to hold; empty for all
     * @param page from 1; the last page stands for those beyond it
     */
    Slice slice(String search, int page) {
        String wanted = search.strip().toLowerCase(Locale.ROOT);
        List<Entry> found = entries.values().stream()
                .filter(entry -> wanted.isEmpty() || entry.holds(wanted))
                .sorted(Entry.NEWEST_FIRST)
                .toList();
        int pages = Math.max(1, (found.size() + PAGE - 1) / PAGE);
        int at = Math.max(1, Math.min(page, pages));
        List<ReviewAppRow> rows = found.stream()
                .skip((long) (at - 1) * PAGE)
                .limit(PAGE)
                .map(this::row)
                .toList();
        return new Slice(rows, found.size(), entries.size(), at, pages);
    }

    private ReviewAppRow row(Entry entry) {
        Optional<Known> known = jenkins.apply(entry.number);
        Optional<PullRequest> pull = entry.pull();
        Optional<String> commit = entry.commit();
        Optional<String> green = known.flatMap(Known::green);
        return new ReviewAppRow(
                entry.number,
                entry.title().or(() -> known.flatMap(Known::title)).orElse(null),
                pull.map(PullRequest::htmlUrl).flatMap(WebAddress::of).orElse(null),
                pull.map(PullRequest::branch).filter(name -> !name.isEmpty()).orElse(null),
                entry.name().orElse(null),
                url(entry).orElse(null),
                entry.state(),
                entry.deployment().orElse(null),
                commit.orElse(null),
                green.orElse(null),
                green.isPresent() && commit.filter(green.get()::startsWith).isEmpty(),
                entry.since(),
                entry.deletion(),
                entry.deletionAt().map(Instant::toEpochMilli).orElse(null),
                known.map(Known::jobUrl).orElse(null),
                known.map(Known::deployable).orElse(false),
                known.map(Known::destroyable).orElse(false) && entry.name().isPresent());
    }

    private Optional<String> url(Entry entry) {
        return entry.reported(Report::url)
                .or(() -> entry.name().flatMap(addresses))
                .flatMap(WebAddress::of);
    }

    /**
     * What is shown of it.
     *
     * @param rows the page's rows
     * @param found how many there are that were searched for
     * @param total how many there are at all
     * @param page the page's number, from 1
     * @param pages how many there are
     */
    record Slice(List<ReviewAppRow> rows, int found, int total, int page, int pages) {}

    /** A review app as both sides have it; either may be null, not both. */
    private record Entry(String number, ReviewApp listed, Report report) {

        static final Comparator<Entry> NEWEST_FIRST = Comparator.comparingInt((Entry entry) -> entry.number.length())
                .thenComparing(Entry::number)
                .reversed();

        boolean holds(String wanted) {
            Stream<String> texts = Stream.concat(
                    Stream.of("#" + number),
                    Stream.of(title(), pull().map(PullRequest::branchName), name())
                            .flatMap(Optional::stream));
            return texts.anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(wanted));
        }

        Optional<PullRequest> pull() {
            return Optional.ofNullable(listed).map(ReviewApp::pullRequest);
        }

        <T> Optional<T> reported(Function<Report, Optional<T>> part) {
            return Optional.ofNullable(report).flatMap(part);
        }

        Optional<Deployment> last() {
            return Optional.ofNullable(listed).map(ReviewApp::lastDeployment);
        }

        Optional<String> title() {
            return pull().map(PullRequest::title).filter(text -> !text.isBlank());
        }

        Optional<String> name() {
            return Optional.ofNullable(listed)
                    .map(ReviewApp::appName)
                    .filter(name -> !name.isEmpty())
                    .or(() -> reported(Report::appName));
        }

        Optional<String> commit() {
            return reported(Report::commit)
                    .or(() -> last().map(Deployment::gitRef).filter(commit -> !commit.isEmpty()));
        }

        /** The one that the platform lists: only its log can be read here. */
        Optional<String> deployment() {
            return Optional.ofNullable(listed)
                    .map(ReviewApp::lastDeployment)
                    .map(Deployment::id)
                    .filter(id -> !id.isEmpty());
        }

        State state() {
            if (report != null) {
                return State.of(report, last());
            }
            return last().map(last -> State.of(last.status()))
                    .orElseGet(() -> new State(Messages.State_notDeployed(), Tone.INFO, ""));
        }

        Long since() {
            return listed == null || listed.createdAt() == null ? null : listed.createdAt().toEpochMilli();
        }

        Optional<Instant> deletionAt() {
            return Optional.ofNullable(listed)
                    .flatMap(app -> Stream.of(app.closedDeletionAt(), app.staleDeletionAt())
                            .filter(at -> at != null)
                            .min(Comparator.naturalOrder()));
        }

        String deletion() {
            if (listed != null && listed.closedDeletionAt() != null) {
                return Messages.Deletion_closed();
            }
            if (listed != null && listed.staleDeletionAt() != null) {
                return Messages.Deletion_stale();
            }
            return report == null ? Messages.Deletion_byScalingo() : Messages.Deletion_whenClosed();
        }
    }
}
