package io.jenkins.plugins.scalingo.view;

import com.cloudbees.jenkins.support.api.Component;
import com.cloudbees.jenkins.support.api.Container;
import com.cloudbees.jenkins.support.api.PrintedContent;
import hudson.Extension;
import hudson.security.Permission;
import io.jenkins.plugins.scalingo.lifecycle.Lifecycle;
import io.jenkins.plugins.scalingo.lifecycle.Report;
import io.jenkins.plugins.scalingo.project.LifecycleService;
import java.io.PrintWriter;
import java.util.List;
import java.util.Set;
import jenkins.model.Jenkins;

/**
 * Where everything stands that is kept in step, as a file of a support bundle: what is wanted, what is, what was done
 * last, when it goes on and why. Asks nobody, and knows no secret. Only where the Support Core plugin is installed.
 */
@SuppressWarnings("deprecation") // the successor of optional would make one more plugin mandatory
@Extension(optional = true)
public final class SupportBundle extends Component {

    private static final String FILE = "scalingo.md";

    @Override
    public Set<Permission> getRequiredPermissions() {
        return Set.of(Jenkins.ADMINISTER);
    }

    @Override
    public String getDisplayName() {
        return Messages.SupportBundle_title();
    }

    @Override
    public void addContents(Container container) {
        container.add(new PrintedContent(FILE) {
            @Override
            protected void printTo(PrintWriter out) {
                print(LifecycleService.lifecycle().map(Lifecycle::reports).orElse(List.of()), out);
            }
        });
    }

    static void print(List<Report> reports, PrintWriter out) {
        out.println("# Scalingo: " + reports.size() + " apps, branches and deployments kept in step");
        for (Report report : reports) {
            out.println();
            out.println("## " + report.key());
            out.println("- state: " + report.phase() + ", " + report.message());
            out.println("- wanted: " + report.wanted());
            report.appName().ifPresent(app -> out.println("- app: " + app));
            report.url().ifPresent(url -> out.println("- address: " + url));
            report.commit().ifPresent(commit -> out.println("- newest deployment: " + commit
                    + report.status().map(status -> ", " + status.word()).orElse("")));
            report.lastAct().ifPresent(act -> out.println("- last act: " + act));
            out.println("- next try: "
                    + report.nextTry().map(Object::toString).orElse("at the next event or slow look at everything"));
        }
    }
}
