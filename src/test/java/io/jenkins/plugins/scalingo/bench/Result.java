package io.jenkins.plugins.scalingo.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/**
 * All that was found, as it is written for machines.
 *
 * @param at when
 * @param java which runtime
 * @param processors how many processors it saw
 * @param notes how to read the numbers
 * @param goals what was hoped for
 * @param rows what each phase of each plan took
 * @param interactive how long people wait
 * @param waiting what waiting steps cost
 * @param hint what a listener costs
 * @param ledger what is written to disk
 */
record Result(
        String at,
        String java,
        int processors,
        List<String> notes,
        List<Goal> goals,
        List<Row> rows,
        InteractiveWait.Found interactive,
        WaitingSteps.Found waiting,
        HintCost hint,
        LedgerCost ledger) {

    static Result of(
            List<String> notes,
            List<Goal> goals,
            List<Row> rows,
            InteractiveWait.Found interactive,
            WaitingSteps.Found waiting,
            HintCost hint,
            LedgerCost ledger) {
        return new Result(
                Instant.now().toString(),
                Runtime.version().toString(),
                Runtime.getRuntime().availableProcessors(),
                notes,
                goals,
                rows,
                interactive,
                waiting,
                hint,
                ledger);
    }

    void write(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValue(file.toFile(), this);
    }
}
