package io.jenkins.plugins.scalingo.bench;

import io.jenkins.plugins.scalingo.demo.PaperJenkins;
import io.jenkins.plugins.scalingo.lifecycle.Key;
import io.jenkins.plugins.scalingo.lifecycle.Lifecycle;
import io.jenkins.plugins.scalingo.lifecycle.ReviewAppKey;
import io.jenkins.plugins.scalingo.platform.AppName;
import io.jenkins.plugins.scalingo.platform.Time;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What the listener costs a build that finishes: one {@link Lifecycle#hint}, with 10,000 review apps tracked, all of
 * them waiting in the queue already, which is the slowest case, and half of them watched. Sampled, for the median: a
 * busy machine spoils an average.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class HintBenchmark {

    private static final int TRACKED = 10_000;
    private static final int APPS = 20;
    /** Has no divisor in common with {@link #TRACKED}: all keys are named, near ones not one after the other. */
    private static final int STRIDE = 7_919;

    private Lifecycle lifecycle;
    private List<Key> keys;
    private int next;

    /** Fills the queue of an engine whose workers do not run. */
    @Setup
    public void fill() {
        lifecycle = new Lifecycle(new PaperJenkins(), name -> Optional.empty(), new Forgetful(), Time.system());
        keys = new ArrayList<>(TRACKED);
        for (int i = 0; i < TRACKED; i++) {
            AppName app = AppName.of(Plan.appName(i % APPS));
            keys.add(new ReviewAppKey("team", app, Integer.toString(i / APPS)));
        }
        keys.forEach(lifecycle::hint);
        keys.subList(0, TRACKED / 2).forEach(key -> lifecycle.watch(key, report -> {}));
    }

    /** A build has finished. */
    @Benchmark
    public void hint() {
        next = (next + STRIDE) % TRACKED;
        lifecycle.hint(keys.get(next));
    }
}
