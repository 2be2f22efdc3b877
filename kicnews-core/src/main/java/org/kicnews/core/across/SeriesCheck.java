package org.kicnews.core.across;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kicnews.core.across.Gist.Text;
import org.kicnews.core.finding.Finding;
import org.kicnews.core.finding.FindingCode;
import org.kicnews.core.finding.Place;
import org.kicnews.core.model.Series;

/** Checks that the parts of a series are all there, each once. */
final class SeriesCheck {
    /** Fewer parts than these may be no series, but titles that happen to end in a number. */
    private static final int SERIES = 3;

    /** More parts in a row than these are hardly missing; the numbers jumped, or another series has the name. */
    private static final int GAP = 3;

    private SeriesCheck() {}

    /** A part of a series and the place of its issue among all issues. */
    private record Part(Series series, Text text, int issue) {}

    static List<Finding> of(List<Gist> issues) {
        Map<String, TreeMap<Integer, List<Part>>> all = new TreeMap<>();
        for (int i = 0; i < issues.size(); i++) {
            for (Text text : issues.get(i).articles()) {
                int issue = i;
                text.series().filter(series -> series.number().isPresent()).ifPresent(series -> all.computeIfAbsent(
                                Letters.of(series.name()), name -> new TreeMap<>())
                        .computeIfAbsent(series.number().orElseThrow(), number -> new ArrayList<>())
                        .add(new Part(series, text, issue)));
            }
        }
        List<Finding> findings = new ArrayList<>();
        all.forEach((name, parts) -> {
            if (!name.isEmpty() && parts.size() >= SERIES) {
                parts.values().forEach(part -> repeated(part, findings));
                gaps(parts, issues, findings);
            }
        });
        return findings;
    }

    /** One text that is printed again is another matter. */
    private static void repeated(List<Part> parts, List<Finding> findings) {
        Part first = parts.get(0);
        for (Part next : parts.subList(1, parts.size())) {
            if (next.issue() != first.issue()
                    && !next.text().hash().equals(first.text().hash())) {
                findings.add(Finding.of(
                        FindingCode.SERIES_PART_REPEATED,
                        Place.article(next.text().id()),
                        first.series().name(),
                        first.series().number().orElseThrow().toString(),
                        first.text().id(),
                        next.text().id()));
            }
        }
    }

    /** What is missing may stand in an issue that is missing; then nothing is wrong with the series. */
    private static void gaps(TreeMap<Integer, List<Part>> parts, List<Gist> issues, List<Finding> findings) {
        List<Integer> numbers = List.copyOf(parts.keySet());
        for (int i = 1; i < numbers.size(); i++) {
            int missing = numbers.get(i) - numbers.get(i - 1) - 1;
            Part before = parts.get(numbers.get(i - 1)).get(0);
            Part after = parts.get(numbers.get(i)).get(0);
            if (missing > 0
                    && missing <= GAP
                    && before.issue() < after.issue()
                    && isComplete(issues.subList(before.issue(), after.issue() + 1))) {
                findings.add(Finding.of(
                        FindingCode.SERIES_PART_MISSING,
                        Place.article(after.text().id()),
                        after.series().name(),
                        numbers.get(i - 1).toString(),
                        numbers.get(i).toString(),
                        before.text().id(),
                        after.text().id()));
            }
        }
    }

    /** Whether each issue has the number after the one before it, or its number once more. */
    private static boolean isComplete(List<Gist> issues) {
        for (int i = 1; i < issues.size(); i++) {
            int step = issues.get(i).number().orElse(Integer.MAX_VALUE)
                    - issues.get(i - 1).number().orElse(0);
            if (step != 0 && step != 1) {
                return false;
            }
        }
        return true;
    }
}
