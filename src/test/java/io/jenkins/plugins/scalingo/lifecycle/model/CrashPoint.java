package io.jenkins.plugins.scalingo.lifecycle.model;

/** Lets the process end when it comes by here the nth time from now, once. */
final class CrashPoint {

    private int left;

    void in(int times) {
        left = times;
    }

    void disarm() {
        left = 0;
    }

    void passed() {
        if (left > 0 && --left == 0) {
            throw new Crash();
        }
    }
}
