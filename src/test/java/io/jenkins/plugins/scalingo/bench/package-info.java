/**
 * What the plugin costs, in numbers: {@link io.jenkins.plugins.scalingo.bench.Bench Bench}, what {@code make bench}
 * starts. It prints tables and writes the same as JSON; nothing here passes or fails.
 *
 * <p>A {@link io.jenkins.plugins.scalingo.bench.Plan Plan} says what happens to which pull requests.
 * {@link io.jenkins.plugins.scalingo.bench.EngineRun EngineRun} plays it with the engine, in virtual time;
 * {@link io.jenkins.plugins.scalingo.bench.PeerRun PeerRun} with what people use today: a script per build on
 * Scalingo's own JavaScript SDK ({@code src/test/peer}), whose pauses move the simulator's clock. Both are measured by
 * the same {@link io.jenkins.plugins.scalingo.bench.Measure Measure}, on the platform's side.
 *
 * <p>{@link io.jenkins.plugins.scalingo.bench.InteractiveWait InteractiveWait},
 * {@link io.jenkins.plugins.scalingo.bench.WaitingSteps WaitingSteps} and
 * {@link io.jenkins.plugins.scalingo.bench.HintBenchmark HintBenchmark} look at what users and Jenkins itself feel,
 * {@link io.jenkins.plugins.scalingo.bench.LedgerCost LedgerCost} at what goes to disk.
 */
package io.jenkins.plugins.scalingo.bench;
