package io.jenkins.plugins.scalingo.view;

import hudson.model.AbstractItem;
import hudson.model.Job;
import hudson.model.Result;
import hudson.model.Run;
import io.jenkins.plugins.scalingo.lifecycle.BranchKey;
import io.jenkins.plugins.scalingo.lifecycle.Lifecycle;
import io.jenkins.plugins.scalingo.lifecycle.LinkKey;
import io.jenkins.plugins.scalingo.lifecycle.LinkTerms;
import io.jenkins.plugins.scalingo.lifecycle.OrderKey;
import io.jenkins.plugins.scalingo.lifecycle.Report;
import io.jenkins.plugins.scalingo.lifecycle.ReviewAppKey;
import io.jenkins.plugins.scalingo.lifecycle.Vouched;
import io.jenkins.plugins.scalingo.multibranch.Admission;
import io.jenkins.plugins.scalingo.multibranch.ChangeRequestJob;
import io.jenkins.plugins.scalingo.platform.Deployment;
import io.jenkins.plugins.scalingo.platform.RepoLink;
import io.jenkins.plugins.scalingo.project.BuiltRevision;
import io.jenkins.plugins.scalingo.project.LifecycleService;
import io.jenkins.plugins.scalingo.project.ProjectSettings;
import io.jenkins.plugins.scalingo.project.SettingsFromLink;
import io.jenkins.plugins.scalingo.project.WantedLinks;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jenkins.branch.MultiBranchProject;

/**
 * All that a project's page shows, at this moment: put together from what was seen of the platform, the engine's
 * reports and the project's jobs, as far as the reader may see those. Asks nobody and waits for nobody.
 *
 * @param problems why some of it may be out of date
 * @param link the card of the repo link; null while nothing was seen of it
 * @param deploy the card of the deployments
 * @param reviewApps the page of review apps; null if the project has none, or nothing was seen of them
 */
record Overview(List<String> problems, LinkCard link, DeployCard deploy, ReviewAppTable.Slice reviewApps) {

    /** How many builds are looked through for those that vouched for what was deployed. */
    private static final int LOOKBACK = 30;

    static Overview of(AbstractItem project, ProjectSettings settings, Desk desk, String search, int page) {
        Glimpse seen = desk.glimpses().of(settings.account(), settings.app());
        List<Report> reports = LifecycleService.lifecycle().map(Lifecycle::reports).orElse(List.of()).stream()
                .filter(report -> report.key().account().equals(settings.account())
                        && report.key().app().equals(settings.app()))
                .toList();
        return new Overview(
                seen.problems(),
                seen.link().value().map(link -> link(project, settings, link, reports)).orElse(null),
                new DeployCard(
                        settings.autoDeployBranch().orElse(null),
                        state(settings, reports, seen),
                        deployments(project, settings, seen).orElse(null),
                        orders(reports, desk, seen)),
                table(project, settings, reports, seen).map(table -> table.slice(search, page)).orElse(null));
    }

    private static LinkCard link(
            AbstractItem project, ProjectSettings settings, Optional<RepoLink> link, List<Report> reports) {
        Optional<LinkTerms> wanted = WantedLinks.terms(project, settings);
        Optional<Report> report =
                reports.stream().filter(said -> said.key() instanceof LinkKey).findFirst();
        LinkDifferences differences = wanted.isPresent() && link.isPresent()
                ? LinkDifferences.of(wanted.get(), link.get(), new SettingsFromLink(project, settings))
                : LinkDifferences.NONE;
        return LinkCard.of(link, settings, wanted, report, differences);
    }

    private static State state(ProjectSettings settings, List<Report> reports, Glimpse seen) {
        return settings.autoDeployBranch()
                .map(branch -> new BranchKey(settings.account(), settings.app(), branch))
                .flatMap(key -> reports.stream().filter(report -> report.key().equals(key)).findFirst())
                .map(report -> State.of(report, deployment(report, seen)))
                .orElse(null);
    }

    /** The report's deployment as it was seen last. */
    private static Optional<Deployment> deployment(Report report, Glimpse seen) {
        return seen.deployments().value().orElse(List.of()).stream()
                .filter(deployment -> report.deployment().filter(deployment.id()::equals).isPresent())
                .findFirst();
    }

    private static List<DeployCard.Order> orders(List<Report> reports, Desk desk, Glimpse seen) {
        return reports.stream()
                .filter(report -> report.key() instanceof OrderKey && report.phase() != Report.Phase.SETTLED)
                .limit(Glimpse.MOST_DEPLOYMENTS)
                .map(report -> new DeployCard.Order(
                        desk.order((OrderKey) report.key())
                                .map(order -> Messages.Overview_order(order.branch(), order.by()))
                                .orElse(null),
                        State.of(report, deployment(report, seen))))
                .toList();
    }

    private static Optional<List<DeployCard.DeploymentRow>> deployments(
            AbstractItem project, ProjectSettings settings, Glimpse seen) {
        return seen.deployments().value().map(latest -> {
            Map<String, Run<?, ?>> builds = latest.isEmpty() ? Map.of() : builds(project, settings);
            return latest.stream().map(deployment -> row(deployment, builds)).toList();
        });
    }

    private static DeployCard.DeploymentRow row(Deployment deployment, Map<String, Run<?, ?>> builds) {
        Optional<Run<?, ?>> build = Optional.ofNullable(builds.get(deployment.gitRef()));
        return new DeployCard.DeploymentRow(
                deployment.id(),
                State.of(deployment.status()),
                deployment.gitRef().isEmpty() ? null : deployment.gitRef(),
                deployment.createdAt() == null ? null : deployment.createdAt().toEpochMilli(),
                deployment.duration() == null || deployment.duration().isZero()
                        ? null
                        : deployment.duration().toSeconds(),
                deployment.pusher(),
                build.map(Run::getDisplayName).orElse(null),
                build.map(Run::getUrl).orElse(null));
    }

    /** The builds of the auto-deploy branch by their commits: of several, the newest one that was green. */
    private static Map<String, Run<?, ?>> builds(AbstractItem project, ProjectSettings settings) {
        Map<String, Run<?, ?>> found = new LinkedHashMap<>();
        settings.autoDeployBranch().ifPresent(branch -> builds(project, branch).limit(LOOKBACK).forEach(run -> {
            if (Result.SUCCESS.equals(run.getResult())) {
                BuiltRevision.of(run).ifPresent(commit -> found.putIfAbsent(commit, run));
            }
        }));
        return found;
    }

    private static Stream<Run<?, ?>> builds(AbstractItem project, String branch) {
        if (project instanceof MultiBranchProject<?, ?> multibranch) {
            return ChangeRequestJob.buildsOf(multibranch, branch);
        }
        return Stream.<Run<?, ?>>iterate(
                ((Job<?, ?>) project).getLastBuild(), run -> run != null, Run::getPreviousBuild);
    }

    private static Optional<ReviewAppTable> table(
            AbstractItem project, ProjectSettings settings, List<Report> reports, Glimpse seen) {
        if (!(project instanceof MultiBranchProject<?, ?> multibranch)
                || seen.reviewApps().value().isEmpty()) {
            return Optional.empty();
        }
        Map<String, ChangeRequestJob> jobs = ChangeRequestJob.all(multibranch);
        return Optional.of(new ReviewAppTable(
                seen.reviewApps().value().get(),
                reports.stream()
                        .filter(report -> report.key() instanceof ReviewAppKey)
                        .toList(),
                seen::address,
                number -> Optional.ofNullable(jobs.get(number)).map(job -> known(job, settings))));
    }

    private static Known known(ChangeRequestJob job, ProjectSettings settings) {
        boolean built = job.live() && job.newest().isPresent();
        return new Known(
                job.job().getUrl(),
                job.title(),
                job.green().map(Vouched::commit),
                built && job.admission(settings) == Admission.ADMITTED,
                built);
    }
}
