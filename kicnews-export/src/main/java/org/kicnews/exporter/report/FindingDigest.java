package org.kicnews.exporter.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.kicnews.core.finding.FindingCode;
import org.kicnews.core.finding.Severity;

/** Counts findings by severity and code, and keeps the first few of each kind. */
final class FindingDigest {
    /** Examples of one kind; the pages of the issues have all. The worse, the more of them a person will want. */
    private static final Map<Severity, Integer> EXAMPLES =
            Map.of(Severity.ERROR, 6, Severity.WARNING, 3, Severity.INFO, 2);

    /** Findings of one code with one severity. The worst come first. */
    record Kind(Severity severity, FindingCode code) implements Comparable<Kind> {
        private static final Comparator<Kind> WORST_FIRST =
                Comparator.comparing(Kind::severity).reversed().thenComparing(Kind::code);

        @Override
        public int compareTo(Kind other) {
            return WORST_FIRST.compare(this, other);
        }
    }

    /** How often a kind was found, and where for example. */
    static final class Group {
        private int count;
        private int issues;
        private Optional<String> lastIssue = Optional.empty();
        private final List<Entry> examples = new ArrayList<>();

        private void add(Entry entry, int mostExamples) {
            count++;
            if (entry.issue().isPresent() && !entry.issue().equals(lastIssue)) {
                issues++;
                lastIssue = entry.issue();
            }
            if (examples.size() < mostExamples) {
                examples.add(entry);
            }
        }

        int count() {
            return count;
        }

        /** In how many issues; findings of one issue come together. */
        int issues() {
            return issues;
        }

        List<Entry> examples() {
            return examples;
        }
    }

    private final Map<Kind, Group> groups = new TreeMap<>();
    private final Map<Severity, Integer> counts = new EnumMap<>(Severity.class);

    void add(Entry entry) {
        Severity severity = entry.finding().severity();
        counts.merge(severity, 1, Integer::sum);
        groups.computeIfAbsent(new Kind(severity, entry.finding().code()), kind -> new Group())
                .add(entry, EXAMPLES.get(severity));
    }

    int count(Severity severity) {
        return counts.getOrDefault(severity, 0);
    }

    /** All kinds that were found. */
    Map<Kind, Group> groups() {
        return groups;
    }
}
