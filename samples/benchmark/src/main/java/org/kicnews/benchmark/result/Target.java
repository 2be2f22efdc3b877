package org.kicnews.benchmark.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * What kicnews wants to reach, and what it reached.
 *
 * @param what what is compared
 * @param limit the most that it may be
 * @param unit what is counted: {@code ×} for a ratio
 * @param reached what was measured
 */
record Target(String what, double limit, String unit, double reached) {
    private static final int YEARS = 205;
    private static final int BOOK = 50;

    /** All targets of which the figures are there. */
    static List<Target> of(Results results) {
        List<Target> targets = new ArrayList<>();
        ratio(
                targets,
                results,
                "Import of PDF to JSON with pictures, by PDFBox's plain stripper, one thread, warm",
                1,
                "warm",
                15,
                "PDF: kicnews, to JSON with pictures",
                "PDF: PDFBox PDFTextStripper, plain text",
                Row::processor);
        for (String form : List.of("PDF", "DOCX")) {
            ratio(
                    targets,
                    results,
                    "Full build of 205 " + form + " issues, by Tika's plain text, two threads, wall",
                    1,
                    "peers",
                    YEARS,
                    form + ": kicnews, full build, 2 threads",
                    form + ": Tika, 2 threads",
                    Row::wall);
            ratio(
                    targets,
                    results,
                    "The same, processor time",
                    1,
                    "peers",
                    YEARS,
                    form + ": kicnews, full build, 2 threads",
                    form + ": Tika, 2 threads",
                    Row::processor);
        }
        ratio(
                targets,
                results,
                "EPUB of 50 issues from DOCX, by pandoc, one thread",
                0.2,
                "books",
                BOOK,
                "kicnews, from DOCX, 1 thread",
                "pandoc, from DOCX",
                Row::processor);
        written(results).ifPresent(targets::add);
        for (String form : List.of("PDF", "DOCX")) {
            noOperation(results, form).ifPresent(targets::add);
        }
        for (Row row : results.of("memory")) {
            int most = row.issues() == YEARS ? 256 : 384;
            targets.add(new Target(
                    "Heap in use after a collection, " + row.issues() + " issues, " + row.subject(),
                    most,
                    "MB",
                    row.detail("heap")));
        }
        for (String form : List.of("PDF", "DOCX")) {
            growth(results, form).ifPresent(targets::add);
        }
        return targets;
    }

    boolean met() {
        return reached <= limit;
    }

    /** The limit or what was reached, as it is shown. */
    String shown(double figure) {
        return String.format(Locale.ROOT, unit.equals("MB") ? "%.0f" : "%.2f", figure) + " " + unit;
    }

    private static void ratio(
            List<Target> targets,
            Results results,
            String what,
            double limit,
            String measurement,
            int issues,
            String own,
            String other,
            ToDoubleFunction<Row> figure) {
        Optional<Row> first = results.of(measurement, own, issues);
        Optional<Row> second = results.of(measurement, other, issues);
        if (first.isPresent() && second.isPresent()) {
            double reached = figure.applyAsDouble(first.get()) / figure.applyAsDouble(second.get());
            targets.add(new Target(what, limit, "×", reached));
        }
    }

    private static Optional<Target> written(Results results) {
        Optional<Row> own = results.of("books", "kicnews, from DOCX, 1 thread", BOOK);
        Optional<Row> pandoc = results.of("books", "pandoc, from the XHTML of kicnews's book", BOOK);
        return own.flatMap(row -> pandoc.map(other -> new Target(
                "Its writing alone, by pandoc's from the same XHTML",
                0.2,
                "×",
                row.detail("processor epub") / other.processor())));
    }

    private static Optional<Target> noOperation(Results results, String form) {
        Optional<Row> nothing = results.of("maven", form + ", nothing to do", YEARS);
        Optional<Row> skipped = results.of("maven", form + ", the goal skipped", YEARS);
        return nothing.flatMap(row -> skipped.map(other -> new Target(
                "Nothing to do in 205 " + form + " issues, over the goal skipped, processor time",
                0.5,
                "s",
                row.processor() - other.processor())));
    }

    private static Optional<Target> growth(Results results, String form) {
        Optional<Row> few = results.of("growth", form + ", 1 thread", 50);
        Optional<Row> many = results.of("growth", form + ", 1 thread", 1000);
        return few.flatMap(row -> many.map(other -> new Target(
                "Processor time of a " + form + " issue among 1,000, by one among 50",
                1.1,
                "×",
                other.processor() / other.issues() / (row.processor() / row.issues()))));
    }
}
