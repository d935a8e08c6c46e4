package io.jenkins.plugins.scalingo.simulator;

import java.time.Duration;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * One rule of {@link Faults}: once unless told otherwise, and a plain 500 until told what. Answers replace the
 * platform's own, so that the call is not carried out; mishaps lose it, and with {@link #carriedOut()} the platform
 * has done what it was asked to before its answer is lost.
 */
public final class Fault {
    private static final int FOR_EVER = -1;

    private final World world;
    private final Predicate<Call> matcher;
    private int skip;
    private int left = 1;
    private boolean carryOut;
    private boolean damages;
    private UnaryOperator<Answer> effect = answer -> Refusal.standard(500);

    Fault(World world, Predicate<Call> matcher) {
        this.world = world;
        this.matcher = matcher;
    }

    /** The rule holds for so many calls. */
    public Fault times(int calls) {
        return set(() -> left = calls);
    }

    /** The rule holds until it is cleared. */
    public Fault always() {
        return set(() -> left = FOR_EVER);
    }

    /** The rule lets so many matching calls pass first. */
    public Fault after(int calls) {
        return set(() -> skip = calls);
    }

    /** The platform does what it is asked to, then its answer is lost or replaced. */
    public Fault carriedOut() {
        return set(() -> carryOut = true);
    }

    /**
     * Answers with this status and the body that the platform sends with it: 502 to 504 an HTML page, 429 plain text.
     */
    public Fault status(int status) {
        return set(() -> effect = answer -> Refusal.standard(status));
    }

    /** Answers 429 and says when to come back. */
    public Fault rateLimited(Duration retryAfter) {
        return set(() -> effect = answer -> Refusal.standard(429).with("Retry-After", Faults.seconds(retryAfter)));
    }

    /** Answers with just this. */
    public Fault answer(int status, String contentType, String body) {
        return set(() -> effect = answer -> Answer.text(status, contentType, body));
    }

    /** Answers 200 with a body that is not JSON, whatever its type says. */
    public Fault notJson() {
        return answer(200, "application/json; charset=utf-8", "<html>maintenance</html>");
    }

    /** Never answers. */
    public Fault hang() {
        return mishap(Answer.Mishap.HANG);
    }

    /** Breaks the connection in the middle of the body. */
    public Fault cut() {
        return mishap(Answer.Mishap.CUT);
    }

    /** Answers regularly, with half of the body. */
    public Fault truncate() {
        return mishap(Answer.Mishap.TRUNCATED);
    }

    /** Takes no connection. */
    public Fault refuse() {
        return mishap(Answer.Mishap.REFUSED);
    }

    boolean claims(Call call) {
        if (left == 0 || !matcher.test(call)) {
            return false;
        }
        if (skip > 0) {
            skip--;
            return false;
        }
        if (left > 0) {
            left--;
        }
        return true;
    }

    boolean usedUp() {
        return left == 0;
    }

    /** A read whose answer is to be damaged needs one, and does no harm. */
    boolean carriesOut(Call call) {
        return carryOut || (damages && call.method().equals("GET"));
    }

    Answer spoil(Answer answer) {
        return effect.apply(answer);
    }

    private Fault mishap(Answer.Mishap mishap) {
        return set(() -> {
            damages = mishap == Answer.Mishap.CUT || mishap == Answer.Mishap.TRUNCATED;
            effect = answer -> answer.with(mishap);
        });
    }

    private Fault set(Runnable change) {
        world.act(change);
        return this;
    }
}
