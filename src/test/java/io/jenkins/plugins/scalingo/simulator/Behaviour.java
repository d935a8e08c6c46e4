package io.jenkins.plugins.scalingo.simulator;

import java.time.Duration;

/**
 * The platform's rules that a test may bend, and its answers where the documents leave a choice. Each setter returns
 * this; each takes effect with the next call. Thread-safe.
 */
public final class Behaviour {
    /** What a second deployment of an app meets while the first one runs. */
    public enum WhenBusy {
        /** 409. */
        REFUSE,
        /** It is taken and stays queued until the first one has ended. */
        QUEUE
    }

    private final World world;
    private int requestsPerMinute = 60;
    private boolean retryAfter;
    private Duration bearerLife = Duration.ofHours(1);
    private WhenBusy whenBusy = WhenBusy.REFUSE;
    private int parallelDeployments = 10;
    private boolean emptyReviewAppAnswer;
    private boolean newFrameHoldsObject = true;
    private boolean reviewAppsDieWithParent;
    private Duration pingInterval = Duration.ofSeconds(20);

    Behaviour(World world) {
        this.world = world;
    }

    /** How many requests of an account fit into any 60 seconds; 60 at first. */
    public Behaviour requestsPerMinute(int requests) {
        return set(() -> requestsPerMinute = requests);
    }

    /** Whether a 429 says when to come back; it does not at first. */
    public Behaviour retryAfter(boolean said) {
        return set(() -> retryAfter = said);
    }

    /** How long bearers made from now on are valid; an hour at first. */
    public Behaviour bearerLife(Duration life) {
        return set(() -> bearerLife = life);
    }

    /** What a second deployment of a busy app meets; refused at first. The platform's own triggers always queue. */
    public Behaviour whenBusy(WhenBusy answer) {
        return set(() -> whenBusy = answer);
    }

    /** How many deployments of one owner run at a time, the others stay queued; 10 at first. */
    public Behaviour parallelDeployments(int deployments) {
        return set(() -> parallelDeployments = deployments);
    }

    /** Whether a manual review app is answered with an empty body instead of the review app; it is not at first. */
    public Behaviour emptyReviewAppAnswer(boolean empty) {
        return set(() -> emptyReviewAppAnswer = empty);
    }

    /** Whether a stream's "new" frame holds the deployment (as the CLI reads it) or its id alone (as documented). */
    public Behaviour newFrameHoldsObject(boolean object) {
        return set(() -> newFrameHoldsObject = object);
    }

    /** Whether deleting an app deletes its review apps; they live on at first. */
    public Behaviour reviewAppsDieWithParent(boolean die) {
        return set(() -> reviewAppsDieWithParent = die);
    }

    /** How often a stream pings; every 20 seconds at first. */
    public Behaviour pingInterval(Duration interval) {
        return set(() -> pingInterval = interval);
    }

    int requestsPerMinute() {
        return requestsPerMinute;
    }

    boolean retryAfter() {
        return retryAfter;
    }

    Duration bearerLife() {
        return bearerLife;
    }

    WhenBusy whenBusy() {
        return whenBusy;
    }

    int parallelDeployments() {
        return parallelDeployments;
    }

    boolean emptyReviewAppAnswer() {
        return emptyReviewAppAnswer;
    }

    boolean newFrameHoldsObject() {
        return newFrameHoldsObject;
    }

    boolean reviewAppsDieWithParent() {
        return reviewAppsDieWithParent;
    }

    Duration pingInterval() {
        return pingInterval;
    }

    private Behaviour set(Runnable change) {
        world.act(change);
        return this;
    }
}
