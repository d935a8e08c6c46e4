package io.jenkins.plugins.scalingo.lifecycle.model;

/** Plays a history and, where it fails, says which one in a form in which it can be played again. */
final class Replay {

    private Replay() {}

    static World play(History history) {
        World world = new World();
        try {
            world.play(history);
            return world;
        } catch (AssertionError | RuntimeException e) {
            throw new AssertionError(
                    e.getMessage() + "\n\nThe history, to be played again from a file by -Dhistory=<file>:\n" + history,
                    e);
        }
    }
}
