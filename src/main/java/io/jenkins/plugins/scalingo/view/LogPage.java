package io.jenkins.plugins.scalingo.view;

import io.jenkins.plugins.scalingo.platform.AppName;
import io.jenkins.plugins.scalingo.platform.Deployment;
import io.jenkins.plugins.scalingo.project.ProjectSettings;
import java.util.List;
import java.util.Optional;
import org.kohsuke.stapler.HttpResponse;

/**
 * What the page of a deployment's log shows at this moment.
 *
 * @param app the app that was deployed; null while it is not known
 * @param state how the deployment stands; null while it is not known
 * @param text the log's end; null if nothing was read yet, or nothing has changed since the page asked last
 * @param version tells one text from another
 * @param cut how many thousand characters before it are left out
 * @param running whether more may come
 * @param problem why it may be out of date, or is not shown; null if nothing is wrong
 */
record LogPage(String app, State state, String text, String version, long cut, boolean running, String problem) {

    private static final int NOT_FOUND = 404;
    private static final int THOUSAND = 1000;

    /**
     * The log of a deployment of the app, or of one of its review apps: of none else, whatever id is asked for.
     *
     * @param known version of the text that the page shows already
     */
    static HttpResponse of(ProjectSettings settings, String deployment, String known, Desk desk) {
        Glimpse seen = desk.glimpses().of(settings.account(), settings.app());
        Optional<Place> place = place(seen, settings.app(), deployment == null ? "" : deployment);
        if (place.isEmpty()) {
            boolean all = seen.deployments().value().isPresent()
                    && (seen.reviewApps().value().isPresent()
                            || seen.reviewApps().problem().isPresent());
            return all
                    ? JsonPage.refused(NOT_FOUND, Messages.LogPage_unknown(settings.app()))
                    : JsonPage.of(new LogPage(
                            null, null, null, "", 0, true, seen.problems().stream().findFirst().orElse(null)));
        }
        LogShelf.Log log = desk.logs().of(settings.account(), place.get().app, deployment);
        String version = log.text() == null ? "" : log.cut() + "-" + log.text().length();
        return JsonPage.of(new LogPage(
                place.get().app.value(),
                State.of(place.get().deployment.status()),
                version.equals(known) ? null : log.text(),
                version,
                log.cut() / THOUSAND,
                log.running(),
                log.problem()));
    }

    private record Place(AppName app, Deployment deployment) {}

    private static Optional<Place> place(Glimpse seen, AppName app, String id) {
        Optional<Place> own = seen.deployments().value().orElse(List.of()).stream()
                .filter(deployment -> deployment.id().equals(id))
                .map(deployment -> new Place(app, deployment))
                .findFirst();
        return own.isPresent() ? own : reviewApp(seen, id);
    }

    private static Optional<Place> reviewApp(Glimpse seen, String id) {
        return seen.reviewApps().value().orElse(List.of()).stream()
                .filter(listed -> listed.lastDeployment() != null
                        && listed.lastDeployment().id().equals(id))
                .findFirst()
                .map(listed -> new Place(AppName.of(listed.appName()), listed.lastDeployment()));
    }
}
