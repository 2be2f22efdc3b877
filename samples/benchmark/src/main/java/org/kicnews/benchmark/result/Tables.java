package org.kicnews.benchmark.result;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Results as tables in Markdown, by the names under which the page asks for them. */
final class Tables {
    private final Results results;

    Tables(Results results) {
        this.results = results;
    }

    /** All tables by name. */
    Map<String, String> all() {
        Map<String, String> tables = new LinkedHashMap<>();
        tables.put("machine", machine());
        tables.put("targets", targets());
        tables.put("warm", times("warm"));
        tables.put("peers", processes("peers"));
        tables.put("books", processes("books"));
        tables.put("maven", processes("maven"));
        tables.put("growth", growth());
        tables.put("memory", memory());
        tables.put("parts", parts());
        return tables;
    }

    private String machine() {
        Table table = new Table("what", "which");
        results.machine().forEach(table::row);
        return table.toString();
    }

    private String targets() {
        Table table = new Table("what", "at most", "reached", "");
        for (Target target : Target.of(results)) {
            table.row(
                    target.what(),
                    target.shown(target.limit()),
                    target.shown(target.reached()),
                    target.met() ? "met" : "**missed**");
        }
        return table.toString();
    }

    private String times(String measurement) {
        Table table = new Table("what", "issues", "wall s", "processor s", "processor ms an issue");
        for (Row row : results.of(measurement)) {
            table.row(row.subject(), count(row), seconds(row.wall()), seconds(row.processor()), each(row));
        }
        return table.toString();
    }

    private String processes(String measurement) {
        Table table = new Table("what", "issues", "wall s", "processor s", "processor ms an issue", "memory MB");
        for (Row row : results.of(measurement)) {
            table.row(
                    row.subject(),
                    count(row),
                    seconds(row.wall()),
                    seconds(row.processor()),
                    each(row),
                    String.format(Locale.ROOT, "%.0f", row.memory()));
        }
        return table.toString();
    }

    private String growth() {
        Table table = new Table(
                "what",
                "issues",
                "wall s",
                "processor s",
                "processor ms an issue",
                "reading s",
                "writing s",
                "json",
                "epub",
                "xlsx",
                "report");
        for (Row row : results.of("growth")) {
            table.row(
                    row.subject(),
                    count(row),
                    seconds(row.wall()),
                    seconds(row.processor()),
                    each(row),
                    seconds(row.detail("reading")),
                    seconds(row.detail("writing")),
                    seconds(row.detail("processor json")),
                    seconds(row.detail("processor epub")),
                    seconds(row.detail("processor xlsx")),
                    seconds(row.detail("processor report")));
        }
        return table.toString();
    }

    private String memory() {
        Table table = new Table("what", "issues", "heap after a collection MB", "process MB", "wall s", "processor s");
        for (Row row : results.of("memory")) {
            table.row(
                    row.subject(),
                    count(row),
                    String.format(Locale.ROOT, "%.0f", row.detail("heap")),
                    String.format(Locale.ROOT, "%.0f", row.memory()),
                    seconds(row.wall()),
                    seconds(row.processor()));
        }
        return table.toString();
    }

    private String parts() {
        Table table = new Table("part, producer", "ms an issue", "±");
        for (Row row : results.of("parts")) {
            table.row(
                    row.subject(),
                    String.format(Locale.ROOT, "%.2f", 1000 * row.wall()),
                    String.format(Locale.ROOT, "%.2f", 1000 * row.detail("error")));
        }
        return table.toString();
    }

    private static String count(Row row) {
        return String.format(Locale.ROOT, "%,d", row.issues());
    }

    private static String seconds(double seconds) {
        return String.format(Locale.ROOT, "%.2f", seconds);
    }

    private static String each(Row row) {
        return String.format(Locale.ROOT, "%.1f", 1000 * row.processor() / row.issues());
    }

    /** A table in Markdown. */
    private static final class Table {
        private final List<String> lines = new ArrayList<>();

        Table(String... heads) {
            row(heads);
            lines.add("|" + "---|".repeat(heads.length));
        }

        void row(String... cells) {
            lines.add("| " + String.join(" | ", cells) + " |");
        }

        @Override
        public String toString() {
            return String.join("\n", lines);
        }
    }
}
