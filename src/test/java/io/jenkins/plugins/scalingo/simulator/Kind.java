package io.jenkins.plugins.scalingo.simulator;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The calls that the platform knows, each with its method and path; a segment that starts with a colon is any text. */
public enum Kind {
    EXCHANGE_TOKEN("POST", "v1/tokens/exchange", Access.TOKEN),
    LIST_REGIONS("GET", "v1/regions", Access.ANYBODY),
    SHOW_USER("GET", "v1/users/self"),
    LIST_INTEGRATIONS("GET", "v1/scm_integrations"),
    SHOW_INTEGRATION("GET", "v1/scm_integrations/:id"),
    CREATE_INTEGRATION("POST", "v1/scm_integrations"),
    DELETE_INTEGRATION("DELETE", "v1/scm_integrations/:id"),
    LIST_APPS("GET", "v1/apps"),
    CREATE_APP("POST", "v1/apps"),
    SHOW_APP("GET", "v1/apps/:app"),
    DELETE_APP("DELETE", "v1/apps/:app"),
    RENAME_APP("POST", "v1/apps/:app/rename"),
    LIST_CHILD_APPS("GET", "v1/apps/:app/child_apps"),
    CREATE_CHILD_APP("POST", "v1/apps/:app/child_apps"),
    LIST_LINKS("GET", "v1/scm_repo_links"),
    SHOW_LINK("GET", "v1/apps/:app/scm_repo_link"),
    CREATE_LINK("POST", "v1/apps/:app/scm_repo_link"),
    UPDATE_LINK("PATCH", "v1/apps/:app/scm_repo_link"),
    DELETE_LINK("DELETE", "v1/apps/:app/scm_repo_link"),
    MANUAL_DEPLOY("POST", "v1/apps/:app/scm_repo_link/manual_deploy"),
    MANUAL_REVIEW_APP("POST", "v1/apps/:app/scm_repo_link/manual_review_app"),
    LIST_REVIEW_APPS("GET", "v1/apps/:app/scm_repo_link/review_apps"),
    LIST_PULLS("GET", "v1/apps/:app/scm_repo_link/pulls"),
    SHOW_PULL("GET", "v1/apps/:app/scm_repo_link/pulls/:number"),
    LIST_BRANCHES("GET", "v1/apps/:app/scm_repo_link/branches"),
    LIST_LINK_DEPLOYMENTS("GET", "v1/apps/:app/scm_repo_link/deployments"),
    LIST_DEPLOYMENTS("GET", "v1/apps/:app/deployments"),
    SHOW_DEPLOYMENT("GET", "v1/apps/:app/deployments/:id"),
    CREATE_DEPLOYMENT("POST", "v1/apps/:app/deployments"),
    DEPLOYMENT_OUTPUT("GET", "v1/apps/:app/deployments/:id/output"),
    CREATE_SOURCE("POST", "v1/sources"),
    UPLOAD_SOURCE("PUT", "v1/sources/:id", Access.ANYBODY),
    DOWNLOAD_SOURCE("GET", "v1/sources/:id", Access.ANYBODY),
    /** Any other call. */
    UNKNOWN("", "", Access.ANYBODY);

    /** Who may make a call. */
    enum Access {
        BEARER,
        TOKEN,
        ANYBODY
    }

    private static final List<Kind> ALL = List.of(values());

    private final String method;
    private final List<String> template;
    private final Access access;

    Kind(String method, String template) {
        this(method, template, Access.BEARER);
    }

    Kind(String method, String template, Access access) {
        this.method = method;
        this.template = List.of(template.split("/"));
        this.access = access;
    }

    /** The kind's name in lower case, as the control API spells it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    Access access() {
        return access;
    }

    static Kind of(Call call) {
        for (Kind kind : ALL) {
            if (kind.fits(call)) {
                return kind;
            }
        }
        return UNKNOWN;
    }

    /** What stands at the template's open places, in their order. */
    List<String> arguments(Call call) {
        List<String> arguments = new ArrayList<>(2);
        for (int i = 0; i < template.size(); i++) {
            if (open(i)) {
                arguments.add(call.path().get(i));
            }
        }
        return arguments;
    }

    private boolean fits(Call call) {
        if (!method.equals(call.method()) || template.size() != call.path().size()) {
            return false;
        }
        for (int i = 0; i < template.size(); i++) {
            if (!open(i) && !template.get(i).equals(call.path().get(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean open(int segment) {
        return template.get(segment).startsWith(":");
    }
}
