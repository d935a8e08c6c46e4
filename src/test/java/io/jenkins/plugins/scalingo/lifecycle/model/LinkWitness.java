package io.jenkins.plugins.scalingo.lifecycle.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.jenkins.plugins.scalingo.lifecycle.Key;
import io.jenkins.plugins.scalingo.lifecycle.LinkKey;
import io.jenkins.plugins.scalingo.lifecycle.Report;
import io.jenkins.plugins.scalingo.lifecycle.Wish;
import io.jenkins.plugins.scalingo.platform.AppName;
import io.jenkins.plugins.scalingo.platform.RepositoryUrl;
import io.jenkins.plugins.scalingo.simulator.AppState;
import io.jenkins.plugins.scalingo.simulator.LinkState;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What must never happen to the repo links of projects' own apps.
 *
 * <ul>
 *   <li>A link is made, changed or removed only for settings that say so; one to another repository than theirs, as far
 *       as the last look could show, only if a person has seen that very link and says that it may be replaced.
 *   <li>A link is removed with the settings only if a call of ours made it and the settings' last word was that it goes
 *       with them, and not before our review apps, which could not be found without it.
 *   <li>Nothing is deployed or made through a link of which the engine itself says that it leads elsewhere.
 *   <li>The ledger claims only links that our calls made, or may have made when their answer was lost, and gives one up
 *       only when a look showed no such link or nobody wants it removed.
 * </ul>
 */
final class LinkWitness {

    /** By how much the platform's clock and that of the process may differ. */
    private static final Duration SAME_TIME = Duration.ofMinutes(5);

    private final World world;
    /** Ids of the links that are ours. */
    private final Set<String> ours = new HashSet<>();
    /** What the last look at each app's link showed, by the app's id. */
    private final Map<String, Optional<LinkState>> looks = new HashMap<>();
    /** What the ledger holds, by the app's name. */
    private final Map<String, JsonNode> pages = new HashMap<>();

    private Optional<LinkState> before = Optional.empty();
    private String removed = "";

    LinkWitness(World world) {
        this.world = world;
    }

    boolean isOurs(LinkState link) {
        return ours.contains(link.id());
    }

    /** Whether the link is as the engine was told, as far as it knows, and nothing is under way. */
    boolean isAtRest(Project project) {
        JsonNode page = page(project.app());
        return world.report(project.linkKey())
                        .filter(report -> report.phase() == Report.Phase.SETTLED)
                        .isPresent()
                && world.jenkins.told(project.linkKey()).equals(project.linkWish())
                && !page.has("order")
                && !page.has("intention");
    }

    // The ledger.

    void written(String app, JsonNode link) {
        JsonNode last = page(app);
        String id = made(link);
        if (!id.isEmpty() && !ours.contains(id)) {
            require(mayHaveMade(last.path("intention"), app, id), "the ledger claims a link of %s, not ours", app);
            ours.add(id);
        }
        String lastId = made(last);
        if (!lastId.isEmpty() && !lastId.equals(id) && ours.remove(lastId)) {
            require(mayBeGivenUp(app, lastId), "the ledger gives up our link of %s, which is to be removed", app);
        }
        pages.put(app, link);
    }

    private static String made(JsonNode link) {
        return link.path("made").asBoolean() ? link.path("id").asText() : "";
    }

    private boolean mayHaveMade(JsonNode intention, String app, String id) {
        return intention.path("kind").asText().equals("LINK")
                && world.simulator.linkOf(app)
                        .filter(link -> link.id().equals(id))
                        .filter(link -> !link.createdAt()
                                .isBefore(Instant.parse(intention.path("at").asText()).minus(SAME_TIME)))
                        .isPresent();
    }

    private boolean mayBeGivenUp(String app, String id) {
        boolean lives = world.simulator.linkOf(app).filter(link -> link.id().equals(id)).isPresent();
        boolean seen = look(app).filter(link -> link.id().equals(id)).isPresent();
        return !lives || !seen || told(app) instanceof Wish.Gone && !project(app).link.unlinkTold;
    }

    void recordsLost(String app) {
        ours.remove(made(page(app)));
        pages.remove(app);
    }

    private JsonNode page(String app) {
        return pages.getOrDefault(app, MissingNode.getInstance());
    }

    // The calls.

    void looked(AppState app, boolean linked) {
        looks.put(app.id(), linked ? world.simulator.linkOf(app.id()) : Optional.empty());
    }

    /** A call that changes something is about to reach the app. */
    void before(AppState app) {
        before = world.simulator.linkOf(app.id());
    }

    void made(AppState app) {
        LinkState link = world.simulator.linkOf(app.id()).orElse(null);
        if (link == null || before.isPresent()) {
            return;
        }
        ours.add(link.id());
        require(
                isMeant(app, link) || link.repository().equals(removed),
                "%s is linked to %s, which no settings say",
                app.name(),
                link.repository());
    }

    void changed(AppState app) {
        Optional<LinkState> look = look(app.name());
        require(
                before.isEmpty() || look.filter(link -> isMeant(app, link)).isPresent(),
                "the link of %s is changed, which was %s and of which Jenkins said %s",
                app.name(),
                look,
                told(app.name()));
    }

    private boolean isMeant(AppState app, LinkState link) {
        return told(app.name()) instanceof Wish.Linked linked
                && RepositoryUrl.of(link.repository())
                        .equals(RepositoryUrl.of(linked.terms().repository()));
    }

    void removed(AppState app) {
        if (before.isEmpty() || world.simulator.linkOf(app.id()).isPresent()) {
            return;
        }
        removed = before.get().repository();
        LinkState seen = look(app.name()).orElse(null);
        require(seen != null, "the link of %s is removed, and nobody had looked at it", app.name());
        boolean unwanted = told(app.name()) instanceof Wish.Gone && isOurs(seen) && project(app.name()).link.unlinkTold;
        boolean replaced = told(app.name()) instanceof Wish.Linked && world.links().mayBeReplaced(seen);
        require(unwanted || replaced, "the link of %s is removed, though it was to stay: %s", app.name(), seen);
        require(
                world.simulator.reviewApps().stream()
                        .noneMatch(review -> app.name().equals(review.parent()) && isLookedAfter(review)),
                "the link of %s is removed before its review apps",
                app.name());
    }

    /** Whether the engine says that the app is linked to another repository. */
    boolean isSaidToLeadElsewhere(AppState app) {
        return world.report(new LinkKey(World.ACCOUNT, AppName.of(app.name())))
                .filter(report -> report.phase() == Report.Phase.BLOCKED
                        && report.message().contains("is linked to"))
                .isPresent();
    }

    private boolean isLookedAfter(AppState reviewApp) {
        return world.witness.isOurs(reviewApp) && !world.witness.isGivenBack(reviewApp);
    }

    private Optional<LinkState> look(String app) {
        return world.simulator.app(app).map(AppState::id).flatMap(id -> looks.getOrDefault(id, Optional.empty()));
    }

    private Wish told(String app) {
        Key key = new LinkKey(World.ACCOUNT, AppName.of(app));
        return world.jenkins.told(key);
    }

    private Project project(String app) {
        return world.projects.values().stream()
                .filter(project -> project.appNames.contains(app))
                .findFirst()
                .orElseThrow();
    }

    private static void require(boolean holds, String otherwise, Object... about) {
        if (!holds) {
            throw new AssertionError("never: " + String.format(otherwise, about));
        }
    }
}
