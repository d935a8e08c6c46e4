package io.jenkins.plugins.scalingo.platform;

import java.util.Locale;

/** Where a repository is hosted. */
public enum ScmType {
    /** github.com. */
    GITHUB,
    /** A GitHub Enterprise server of one's own. */
    GITHUB_ENTERPRISE,
    /** gitlab.com. */
    GITLAB,
    /** A GitLab server of one's own. */
    GITLAB_SELF_HOSTED,
    /** The platform said nothing, or a word that this version does not know. */
    UNKNOWN;

    /**
     * The platform's own word for it.
     *
     * @return for instance {@code gitlab-self-hosted}
     */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The one host that it can be, where there is only one; otherwise empty. */
    String onlyHost() {
        return switch (this) {
            case GITHUB -> "github.com";
            case GITLAB -> "gitlab.com";
            case GITHUB_ENTERPRISE, GITLAB_SELF_HOSTED, UNKNOWN -> "";
        };
    }

    static ScmType of(String word) {
        if (word != null) {
            for (ScmType type : values()) {
                if (type.word().equalsIgnoreCase(word.strip())) {
                    return type;
                }
            }
        }
        return UNKNOWN;
    }
}
