package io.jenkins.plugins.scalingo.lifecycle.model;

import io.jenkins.plugins.scalingo.lifecycle.LinkTerms;
import io.jenkins.plugins.scalingo.lifecycle.Report;
import io.jenkins.plugins.scalingo.lifecycle.Report.Phase;
import io.jenkins.plugins.scalingo.lifecycle.Wish;
import io.jenkins.plugins.scalingo.platform.RepositoryUrl;
import io.jenkins.plugins.scalingo.simulator.LinkState;
import java.util.Optional;

/**
 * What must be of repo links in the end: what the settings say, wherever they have said something new since people last
 * changed a link by hand; and where they have not, or the link leads to another repository, it is as people left it and
 * somebody is told.
 */
final class LinkVerdict {

    private final World world;

    LinkVerdict(World world) {
        this.world = world;
    }

    void afterQuiet(String name, Project project) {
        if (!(project.linkWish() instanceof Wish.Linked linked)) {
            return;
        }
        Report report = world.report(project.linkKey()).orElse(null);
        require(report != null, "nothing is known of the %s", project.linkKey());
        boolean reachable = world.owners().parent(name)
                .filter(parent -> parent.name().equals(project.app()))
                .isPresent();
        if (!reachable) {
            require(report.phase() == Phase.BLOCKED, "%s has no app, and nobody is told: %s", name, report);
            return;
        }
        Optional<LinkState> link = world.links().of(name);
        if (project.link.left != null) {
            require(link.equals(project.link.left), "%s was %s, and is %s", name, project.link.left, link);
        }
        LinkTerms terms = linked.terms();
        boolean agrees = link.filter(is -> isAs(is, terms)).isPresent();
        require((report.phase() == Phase.SETTLED) == agrees, "%s is to be %s: %s, %s", name, terms, link, report);
        boolean elsewhere = link.filter(is -> !isTo(is, terms)).isPresent();
        require(
                agrees || elsewhere || !project.link.haveTheLastWord(terms),
                "%s does not become %s: %s, %s",
                name,
                terms,
                link,
                report);
        require(!elsewhere || report.phase() == Phase.BLOCKED, "%s is linked elsewhere: %s", name, report);
    }

    private static boolean isTo(LinkState link, LinkTerms terms) {
        return RepositoryUrl.of(link.repository()).equals(RepositoryUrl.of(terms.repository()));
    }

    private static boolean isAs(LinkState link, LinkTerms terms) {
        return isTo(link, terms)
                && terms.branch().equals(link.branch())
                && terms.autoDeploy() == link.autoDeploy()
                && terms.reviewApps() == link.reviewApps();
    }

    private static void require(boolean holds, String otherwise, Object... about) {
        if (!holds) {
            throw new AssertionError("in the end: the link of " + String.format(otherwise, about));
        }
    }
}
