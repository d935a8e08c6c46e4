package io.jenkins.plugins.scalingo.lifecycle.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;

/** Everything that can happen. What makes no sense at its moment (to close what is not open) does nothing. */
enum Verb {
    // On the Git host. Jenkins hears of it, or does not.
    OPEN(12, (world, step) -> world.developers().open(step), Word.PULL, Word.EVENT),
    PUSH(16, (world, step) -> world.developers().push(step), Word.PLACE, Word.EVENT),
    FORCE_PUSH(3, (world, step) -> world.developers().forcePush(step), Word.PLACE, Word.EVENT),
    GIT_HOST_SILENT(3, (world, step) -> world.jenkins.hostSilent(true)),
    GIT_HOST_SPEAKS(3, (world, step) -> world.jenkins.hostSilent(false)),
    RENAME_BRANCH(2, (world, step) -> world.developers().renameBranch(step), Word.PULL),
    CLOSE(8, (world, step) -> world.developers().close(step), Word.PULL, Word.EVENT),
    REOPEN(5, (world, step) -> world.developers().reopen(step), Word.PULL, Word.EVENT),

    // Builds. A green one vouches for its commit, the others do not.
    GREEN(40, (world, step) -> world.developers().built(step, true), Word.PLACE, Word.EVENT, Word.ORDER),
    RED(8, (world, step) -> world.developers().built(step, false), Word.PLACE, Word.EVENT, Word.ORDER),
    UNSTABLE(2, (world, step) -> world.developers().built(step, false), Word.PLACE, Word.EVENT, Word.ORDER),
    ABORTED(2, (world, step) -> world.developers().built(step, false), Word.PLACE, Word.EVENT, Word.ORDER),
    BUILD_STARTS(3, (world, step) -> world.developers().buildStarts(step), Word.PLACE),
    ASK(3, (world, step) -> world.developers().ask(step, true), Word.REVIEWED),
    DISMISS(2, (world, step) -> world.developers().ask(step, false), Word.REVIEWED),
    DEPLOY_WORKSPACE(10, (world, step) -> world.childApps().deployWorkspace(step), Word.UNFETCHED),
    DISMISS_CHILD_APP(2, (world, step) -> world.childApps().dismiss(step), Word.UNFETCHED),
    ORDER(3, (world, step) -> world.order(step), Word.APP),
    WATCH(3, (world, step) -> world.watch(step), Word.PLACE),
    UNWATCH(2, (world, step) -> world.unwatch()),

    // Jenkins and its projects.
    HINT(4, (world, step) -> world.hint(step), Word.PLACE),
    SCAN(6, (world, step) -> world.scan(step), Word.APP, Word.EVENT),
    DISCARD_BUILDS(2, (world, step) -> world.developers().job(step, Job::discardBuilds), Word.PLACE),
    DELETE_JOB(3, (world, step) -> world.project(step, p -> p.deleteJob(step.place())), Word.PULL, Word.EVENT),
    DELETE_PROJECT(2, (world, step) -> world.project(step, Project::deleted), Word.APP, Word.EVENT),
    RESTORE_PROJECT(3, (world, step) -> world.project(step, Project::restored), Word.APP, Word.EVENT),
    RENAME_PROJECT(2, (world, step) -> world.project(step, Project::renamed), Word.APP, Word.EVENT),
    UNLOAD_PROJECT(2, (world, step) -> world.project(step, Project::unload), Word.APP, Word.EVENT),
    SETTINGS_OFF(3, (world, step) -> world.project(step, project -> project.settings(false)), Word.APP, Word.EVENT),
    SETTINGS_ON(4, (world, step) -> world.project(step, project -> project.settings(true)), Word.APP, Word.EVENT),
    TRIGGER_BY_PLATFORM(
            3, (world, step) -> world.project(step, project -> project.byPlatform(true)), Word.APP, Word.EVENT),
    TRIGGER_BY_JENKINS(
            4, (world, step) -> world.project(step, project -> project.byPlatform(false)), Word.APP, Word.EVENT),
    SETTINGS_FOLLOW(3, (world, step) -> world.owners().settingsFollow(step), Word.APP, Word.EVENT),
    LINK_SETTINGS(8, (world, step) -> world.links().settings(step), Word.APP, Word.LINK, Word.EVENT),
    LINK_WITH_SETTINGS(4, (world, step) -> world.links().unlink(step), Word.APP, Word.FATE, Word.EVENT),
    APPLY_LINK(4, (world, step) -> world.links().apply(step), Word.APP, Word.APPLY),

    // People in the platform's dashboard.
    DELETE_REVIEW_APP(5, (world, step) -> world.owners().deleteReviewApp(step), Word.REVIEWED),
    MAKE_REVIEW_APP(4, (world, step) -> world.owners().makeReviewApp(step), Word.PULL),
    RENAME_REVIEW_APP(3, (world, step) -> world.owners().renameReviewApp(step), Word.REVIEWED),
    DEPLOY_BY_HAND(3, (world, step) -> world.owners().deployByHand(step), Word.PLACE),
    ROLL_BACK(4, (world, step) -> world.owners().rollBack(step), Word.APP),
    AUTO_DEPLOY_ON(2, (world, step) -> world.owners().autoDeployOn(step), Word.PLACE),
    REVIEW_APPS_BY_PLATFORM(2, (world, step) -> world.links().reviewAppsByPlatform(step), Word.APP),
    REMOVE_LINK(2, (world, step) -> world.links().remove(step), Word.APP),
    LINK_AGAIN(3, (world, step) -> world.links().again(step), Word.APP),
    LINK_ELSEWHERE(2, (world, step) -> world.links().elsewhere(step), Word.APP),
    CHANGE_LINK(3, (world, step) -> world.links().change(step), Word.APP),
    DELETE_CHILD_APP(2, (world, step) -> world.childApps().delete(step), Word.UNFETCHED),
    RENAME_CHILD_APP(2, (world, step) -> world.childApps().rename(step), Word.UNFETCHED),
    MAKE_CHILD_APP(2, (world, step) -> world.childApps().make(step), Word.UNFETCHED),
    RENAME_APP(1, (world, step) -> world.owners().renameApp(step), Word.APP),
    DELETE_APP(1, (world, step) -> world.owners().deleteApp(step), Word.APP),

    // The account.
    REVOKE_TOKEN(2, (world, step) -> world.revokeToken()),
    EXPIRE_BEARERS(2, (world, step) -> world.expireBearers()),
    REPLACE_TOKEN(3, (world, step) -> world.replaceToken()),
    REMOVE_ACCOUNT(1, (world, step) -> world.account(false)),
    ADD_ACCOUNT(2, (world, step) -> world.account(true)),

    // The process and its disk.
    RESTART(5, (world, step) -> world.restart()),
    CRASH_BEFORE_CALL(4, (world, step) -> world.wire().beforeCall.in(step.number()), Word.COUNT),
    CRASH_AFTER_CALL(5, (world, step) -> world.wire().afterCall.in(step.number()), Word.COUNT),
    CRASH_BEFORE_WRITE(4, (world, step) -> world.disk().beforeWrite.in(step.number()), Word.COUNT),
    CRASH_AFTER_WRITE(4, (world, step) -> world.disk().afterWrite.in(step.number()), Word.COUNT),
    TEAR_LEDGER(2, (world, step) -> world.damageLedger(step, 0.5), Word.APP),
    EMPTY_LEDGER(1, (world, step) -> world.damageLedger(step, 0), Word.APP),
    DISK_FULL(2, (world, step) -> world.disk().full(true)),
    DISK_FREE(3, (world, step) -> world.disk().full(false)),

    // The platform.
    FAULT(16, (world, step) -> world.weather().fault(step), Word.CALL, Word.FAULT, Word.TIMES),
    FAULTS_END(4, (world, step) -> world.weather().clears()),
    DEPLOYMENT_FAILS(6, (world, step) -> world.weather().deploymentFails(step), Word.END),
    DEPLOYMENTS_QUEUE(1, (world, step) -> world.weather().deploymentsQueue()),
    ANSWERS_ARE_EMPTY(1, (world, step) -> world.weather().answersAreEmpty());

    private final int weight;
    private final BiConsumer<World, Step> deed;
    private final List<Word> words;

    Verb(int weight, BiConsumer<World, Step> deed, Word... words) {
        this.weight = weight;
        this.deed = deed;
        this.words = List.of(words);
    }

    static Verb named(String word) {
        return Arrays.stream(values())
                .filter(verb -> verb.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("nothing is called " + word));
    }

    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** How often it happens beside the others. */
    int weight() {
        return weight;
    }

    List<Word> words() {
        return words;
    }

    void check(List<String> given) {
        boolean fits = given.size() == words.size();
        for (int i = 0; fits && i < given.size(); i++) {
            fits = words.get(i).choice().contains(given.get(i));
        }
        if (!fits) {
            throw new IllegalArgumentException(word() + " is followed by " + words + ", not by " + given);
        }
    }

    void happens(World world, Step step) {
        deed.accept(world, step);
    }
}
