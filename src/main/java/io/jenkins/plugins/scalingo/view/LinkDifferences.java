package io.jenkins.plugins.scalingo.view;

import io.jenkins.plugins.scalingo.lifecycle.LinkField;
import io.jenkins.plugins.scalingo.lifecycle.LinkTerms;
import io.jenkins.plugins.scalingo.lifecycle.LinkTerms.Deletion;
import io.jenkins.plugins.scalingo.platform.RepoLink;
import io.jenkins.plugins.scalingo.project.SettingsFromLink;
import java.util.List;
import java.util.Optional;

/**
 * In what an app's link is not as the settings say, ready to be shown.
 *
 * @param rows one for each field
 * @param replaces whether the link must be made anew to be as the settings say
 * @param notTakenOver why the settings cannot take over what the platform has; null if they can
 */
record LinkDifferences(List<Row> rows, boolean replaces, String notTakenOver) {

    static final LinkDifferences NONE = new LinkDifferences(List.of(), false, null);

    /**
     * One field.
     *
     * @param field its name for the script beside the page
     * @param label its name for the reader
     * @param jenkins what the settings say
     * @param scalingo what the link says
     */
    record Row(String field, String label, String jenkins, String scalingo) {}

    static LinkDifferences of(LinkTerms wanted, RepoLink link, SettingsFromLink takeOver) {
        LinkTerms actual = LinkTerms.of(link);
        List<LinkField> fields = wanted.differences(link).stream().toList();
        return fields.isEmpty()
                ? NONE
                : new LinkDifferences(
                        fields.stream()
                                .map(field -> new Row(
                                        field.name(), label(field), told(field, wanted), told(field, actual)))
                                .toList(),
                        fields.stream().anyMatch(LinkField::needsNewLink),
                        takeOver.hindrance(link).orElse(null));
    }

    private static String label(LinkField field) {
        return switch (field) {
            case REPOSITORY -> Messages.LinkDifferences_repository();
            case INTEGRATION -> Messages.LinkDifferences_integration();
            case BRANCH -> Messages.LinkDifferences_branch();
            case AUTO_DEPLOY -> Messages.LinkDifferences_autoDeploy();
            case REVIEW_APPS -> Messages.LinkDifferences_reviewApps();
            case DELETE_ON_CLOSE -> Messages.LinkDifferences_onClose();
            case DELETE_STALE -> Messages.LinkDifferences_stale();
            case FORKS -> Messages.LinkDifferences_forks();
        };
    }

    private static String told(LinkField field, LinkTerms terms) {
        return switch (field) {
            case REPOSITORY -> terms.repository();
            case INTEGRATION -> terms.integration();
            case BRANCH -> terms.branch().isEmpty() ? Messages.LinkDifferences_none() : terms.branch();
            case AUTO_DEPLOY -> onOrOff(terms.autoDeploy());
            case REVIEW_APPS -> onOrOff(terms.reviewApps());
            case DELETE_ON_CLOSE -> told(terms.onClose());
            case DELETE_STALE -> told(terms.stale());
            case FORKS -> onOrOff(terms.forks());
        };
    }

    private static String onOrOff(boolean on) {
        return on ? Messages.LinkDifferences_on() : Messages.LinkDifferences_off();
    }

    private static String told(Deletion deletion) {
        if (!Optional.ofNullable(deletion).map(Deletion::enabled).orElse(false)) {
            return Messages.LinkDifferences_never();
        }
        return deletion.hours() == 0
                ? Messages.LinkDifferences_atOnce()
                : Messages.LinkDifferences_after(deletion.hours());
    }
}
