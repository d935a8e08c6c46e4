package io.jenkins.plugins.scalingo.lifecycle.model;

import io.jenkins.plugins.scalingo.lifecycle.ReviewAppKey;
import io.jenkins.plugins.scalingo.simulator.Repository;
import java.io.IOException;
import java.time.Duration;
import java.util.function.Consumer;

/** Who works in the repositories, and whose commits are built. Jenkins hears of what they do, or does not. */
final class Developers {

    private final World world;
    private int pushes;

    Developers(World world) {
        this.world = world;
    }

    private void event(Step step) {
        if (step.heard()) {
            world.project(step).hears(step.place());
            world.hint(step);
        }
    }

    void open(Step step) {
        Repository repository = world.project(step).repository;
        int number = Integer.parseInt(step.place());
        if (!repository.isOpen(number) && !world.project(step).opened.contains(number)) {
            world.project(step).opened.add(number);
            repository.open(number, "feature-" + number);
            event(step);
        }
    }

    void push(Step step) {
        pushed(step, commit(++pushes));
    }

    void forcePush(Step step) {
        pushed(step, commit(1));
    }

    private void pushed(Step step, String commit) {
        if (world.project(step).head(step.place()).isPresent()) {
            Repository repository = world.project(step).repository;
            if (step.place().equals(Project.MAIN)) {
                repository.push(Project.MAIN, commit);
            } else {
                repository.pushTo(Integer.parseInt(step.place()), commit);
            }
            event(step);
        }
    }

    static String commit(int number) {
        return String.format("%040x", 0xc0ffee00000L + number);
    }

    void renameBranch(Step step) {
        if (world.project(step).head(step.place()).isPresent()) {
            world.project(step).repository.renameBranch(Integer.parseInt(step.place()), "renamed-" + ++pushes);
        }
    }

    void close(Step step) {
        if (world.project(step).head(step.place()).isPresent()) {
            world.project(step).repository.close(Integer.parseInt(step.place()));
            event(step);
        }
    }

    void reopen(Step step) {
        int number = Integer.parseInt(step.place());
        if (world.project(step).opened.contains(number)) {
            world.project(step).repository.reopen(number);
            event(step);
        }
    }

    void job(Step step, Consumer<Job> change) {
        world.project(step).job(step.place()).ifPresent(change);
    }

    void buildStarts(Step step) {
        job(step, Job::start);
    }

    void built(Step step, boolean green) {
        job(step, job -> job.ends(green, step.words().contains("newest")));
        if (step.heard()) {
            world.hint(step);
        }
    }

    /** A step of the newest build, or a person beside it, asks for the review app or has it deleted. */
    void ask(Step step, boolean wanted) {
        Project project = world.project(step);
        project.job(step.place())
                .flatMap(job -> job.newest(project.jobName(step.place())))
                .ifPresent(build -> say(project, step.place(), new Project.Asked(build, wanted)));
    }

    /** Says it until it is heard: who says it is told if it cannot be written down, and knows if the process ends. */
    private void say(Project project, String place, Project.Asked word) {
        Project.Memory memory = project.memory(place);
        Project.Asked before = memory.asked;
        boolean forgottenBefore = memory.mayBeForgotten;
        memory.asked = word;
        memory.mayBeForgotten = false;
        memory.vouched.add(word.build().commit());
        ReviewAppKey key = (ReviewAppKey) project.key(place);
        try {
            if (word.wanted()) {
                world.lifecycle().ask(key, word.build(), "a step");
            } else {
                world.lifecycle().dismiss(key, word.build(), "alice");
            }
        } catch (IOException refused) {
            memory.asked = before;
            memory.mayBeForgotten = forgottenBefore;
        } catch (Crash crash) {
            world.time.schedule(Duration.ofMinutes(1), () -> {
                if (memory.asked == word) {
                    say(project, place, word);
                }
            });
            throw crash;
        }
    }
}
