package org.kicnews.benchmark.result;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * All that was measured.
 *
 * @param machine what it was measured on and with: names and versions
 * @param rows the figures, in the order of their measurement, subject and number of issues
 */
public record Results(Map<String, String> machine, List<Row> rows) {
    private static final Comparator<Row> ORDER =
            Comparator.comparing(Row::measurement).thenComparing(Row::subject).thenComparing(Row::issues);

    public Results {
        machine = new TreeMap<>(machine);
        rows = rows.stream().sorted(ORDER).toList();
    }

    /** Nothing measured yet. */
    public static Results none() {
        return new Results(Map.of(), List.of());
    }

    /** The results with newer ones, which replace older figures of the same. */
    public Results with(Map<String, String> newMachine, List<Row> newer) {
        Map<String, String> joined = new TreeMap<>(machine);
        joined.putAll(newMachine);
        Stream<Row> kept =
                rows.stream().filter(row -> newer.stream().noneMatch(other -> ORDER.compare(row, other) == 0));
        return new Results(joined, Stream.concat(kept, newer.stream()).toList());
    }

    /** The figures of a measurement. */
    public List<Row> of(String measurement) {
        return rows.stream()
                .filter(row -> row.measurement().equals(measurement))
                .toList();
    }

    /** The figure of a subject on so many issues. */
    public Optional<Row> of(String measurement, String subject, int issues) {
        return rows.stream()
                .filter(row -> row.measurement().equals(measurement)
                        && row.subject().equals(subject)
                        && row.issues() == issues)
                .findFirst();
    }
}
