package io.jenkins.plugins.scalingo.bench;

import io.jenkins.plugins.scalingo.lifecycle.Storage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What the ledger writes when 1,000 review apps of one app are created, updated and destroyed at once, and how long a
 * write of the whole page takes on this machine's disk.
 *
 * @param reviewApps how many there are
 * @param pageBytes how large their page is
 * @param phases what was written in each phase, for each review app
 * @param writeMillis how long half of the writes of the page take at most
 */
record LedgerCost(int reviewApps, int pageBytes, List<Phase> phases, double writeMillis) {

    /**
     * What was written for each review app, on average.
     *
     * @param subject what became of them
     * @param writes how often a page was written
     * @param megabytes how much that is
     */
    record Phase(String subject, double writes, double megabytes) {}

    private static final int REVIEW_APPS = 1000;
    private static final int WRITES = 51;

    static LedgerCost measure() throws IOException {
        Plan plan = Plan.storm(REVIEW_APPS, 1, Plan.Act.DROP, false);
        Forgetful storage = new Forgetful();
        EngineRun run = new EngineRun(plan, storage);
        List<Phase> phases = new ArrayList<>();
        for (Plan.Phase phase : plan.phases()) {
            int writes = storage.writes();
            long bytes = storage.bytes();
            run.run(phase);
            phases.add(new Phase(
                    phase.subject(),
                    (double) (storage.writes() - writes) / REVIEW_APPS,
                    (storage.bytes() - bytes) / 1e6 / REVIEW_APPS));
        }
        return new LedgerCost(REVIEW_APPS, storage.largest().length, phases, millis(storage.largest()));
    }

    private static double millis(byte[] page) throws IOException {
        Path folder = Files.createTempDirectory("ledger");
        Storage disk = Storage.inFolder(folder);
        double[] millis = new double[WRITES];
        for (int i = 0; i < WRITES; i++) {
            long begun = System.nanoTime();
            disk.write("page.json", page);
            millis[i] = (System.nanoTime() - begun) / 1e6;
        }
        disk.delete("page.json");
        Files.delete(folder);
        Arrays.sort(millis);
        return millis[WRITES / 2];
    }
}
