package io.jenkins.plugins.scalingo.view;

import hudson.ExtensionList;
import hudson.model.AbstractItem;
import io.jenkins.plugins.scalingo.lifecycle.Lifecycle;
import io.jenkins.plugins.scalingo.lifecycle.LinkField;
import io.jenkins.plugins.scalingo.lifecycle.LinkKey;
import io.jenkins.plugins.scalingo.lifecycle.Wish;
import io.jenkins.plugins.scalingo.platform.RepoLink;
import io.jenkins.plugins.scalingo.project.LocalizedLine;
import io.jenkins.plugins.scalingo.project.ProjectSettings;
import io.jenkins.plugins.scalingo.project.SettingsFromLink;
import io.jenkins.plugins.scalingo.project.WantedLinks;
import java.io.IOException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.kohsuke.stapler.HttpResponse;

/**
 * Passes on what people press about an app's repo link, and answers at once. Who calls it has checked that they may.
 */
final class LinkClerk {

    private static final int BAD_REQUEST = 400;
    private static final int CONFLICT = 409;
    private static final int UNAVAILABLE = 503;

    private final AbstractItem project;
    private final ProjectSettings settings;
    private final LinkKey key;

    LinkClerk(AbstractItem project, ProjectSettings settings) {
        this.project = project;
        this.settings = settings;
        this.key = new LinkKey(settings.account(), settings.app());
    }

    /**
     * Has the link be as the settings say.
     *
     * @param fields names of what is meant, separated by commas; none for all
     * @param replaces id of the link that the person has seen and wants replaced; none if nothing is to be
     */
    HttpResponse apply(String fields, String replaces) {
        Set<LinkField> meant;
        try {
            meant = fields(fields);
        } catch (IllegalArgumentException e) {
            return JsonPage.refused(BAD_REQUEST, Messages.LinkClerk_noField());
        }
        Wish wish = wish();
        if (wish instanceof Wish.LeftAlone alone) {
            return JsonPage.refused(CONFLICT, LocalizedLine.forReader(alone.why()));
        }
        if (wish instanceof Wish.Unknown unknown) {
            return JsonPage.refused(CONFLICT, LocalizedLine.forReader(unknown.why()));
        }
        return Clerk.tell(lifecycle -> {
            order(lifecycle, key, meant, Optional.ofNullable(replaces).filter(id -> !id.isBlank()));
            return Messages.LinkClerk_applies(settings.app());
        });
    }

    private static Set<LinkField> fields(String names) {
        if (names == null || names.isBlank()) {
            return EnumSet.allOf(LinkField.class);
        }
        return Arrays.stream(names.split(",")).map(LinkField::valueOf).collect(Collectors.toSet());
    }

    /** Has the settings say what the link is. */
    HttpResponse takeOver() {
        Optional<RepoLink> link = seen();
        if (link.isEmpty()) {
            return JsonPage.refused(CONFLICT, Messages.LinkClerk_nothingSeen());
        }
        SettingsFromLink takeOver = new SettingsFromLink(project, settings);
        Optional<String> hindrance = takeOver.hindrance(link.get());
        if (hindrance.isPresent()) {
            return JsonPage.refused(CONFLICT, hindrance.get());
        }
        try {
            takeOver.takeOver(link.get());
            return JsonPage.done(Messages.LinkClerk_takenOver());
        } catch (IOException | RuntimeException e) {
            return JsonPage.refused(UNAVAILABLE, Messages.LinkClerk_notSaved(e.getMessage()));
        }
    }

    /** Switches off what the platform does by itself beside Jenkins. */
    HttpResponse switchOff() {
        Doubled doubled = seen().map(link -> Doubled.of(link, settings)).orElse(Doubled.NOTHING);
        if (!doubled.any()) {
            return JsonPage.done(Messages.ScalingoPage_nothingDoubled());
        }
        TakeOver.of(key, doubled);
        return JsonPage.done(Messages.ScalingoPage_takenOver(settings.app()));
    }

    private Optional<RepoLink> seen() {
        return Desk.get()
                .glimpses()
                .of(settings.account(), settings.app())
                .link()
                .value()
                .flatMap(known -> known);
    }

    private Wish wish() {
        return ExtensionList.lookupSingleton(WantedLinks.class).link(key);
    }

    /** Leaves the word with the engine, and has pages look again when it is carried out. */
    static void order(Lifecycle lifecycle, LinkKey key, Set<LinkField> fields, Optional<String> replaces)
            throws IOException {
        lifecycle.applyLink(key, fields, replaces, Clerk.person());
        LinkNews.await(lifecycle, key);
    }
}
