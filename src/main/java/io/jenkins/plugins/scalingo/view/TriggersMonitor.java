package io.jenkins.plugins.scalingo.view;

import hudson.Extension;
import hudson.ExtensionList;
import hudson.model.AdministrativeMonitor;
import io.jenkins.plugins.scalingo.lifecycle.LinkKey;
import io.jenkins.plugins.scalingo.platform.AppName;
import java.util.List;
import jenkins.model.Jenkins;
import org.kohsuke.stapler.HttpResponse;
import org.kohsuke.stapler.HttpResponses;
import org.kohsuke.stapler.QueryParameter;
import org.kohsuke.stapler.verb.POST;

/**
 * Tells administrators which apps the platform deploys by itself beside Jenkins, and switches that off. What it tells
 * is what {@link TriggersCheck} found last: showing it asks nobody.
 */
@Extension
public final class TriggersMonitor extends AdministrativeMonitor {

    private volatile List<Finding> findings = List.of();

    static TriggersMonitor get() {
        return ExtensionList.lookupSingleton(TriggersMonitor.class);
    }

    void found(List<Finding> now) {
        findings = List.copyOf(now);
    }

    @Override
    public String getDisplayName() {
        return Messages.TriggersMonitor_title();
    }

    @Override
    public boolean isActivated() {
        return !findings.isEmpty();
    }

    /** For the view. */
    public List<Finding> getFindings() {
        return findings;
    }

    /** «Switch them off»: for one app. */
    @POST
    public HttpResponse doTakeOver(@QueryParameter String account, @QueryParameter String app) {
        Jenkins.get().checkPermission(Jenkins.ADMINISTER);
        findings.stream()
                .filter(finding -> finding.account.equals(account) && finding.app.value().equals(app))
                .findFirst()
                .ifPresent(finding -> {
                    TakeOver.of(new LinkKey(finding.account, finding.app), finding.doubled);
                    found(findings.stream().filter(other -> !other.equals(finding)).toList());
                });
        return HttpResponses.forwardToPreviousPage();
    }

    /**
     * An app that the platform deploys beside Jenkins.
     *
     * @param account the account's name
     * @param app the app
     * @param doubled what the platform does
     */
    public record Finding(String account, AppName app, Doubled doubled) {

        /** For the view. */
        public String getAccount() {
            return account;
        }

        /** For the view. */
        public String getApp() {
            return app.value();
        }

        /** For the view: in sentences. */
        public String getText() {
            return String.join(" ", doubled.told());
        }
    }
}
