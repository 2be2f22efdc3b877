package org.kicnews.exporter.report;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;

/**
 * What the archive covers: where numbers are missing between others, where the calendar is empty longer than usual, and
 * where numbers and dates contradict each other. A gap is not always a missing issue: newsletters rest.
 *
 * @param gaps runs of numbers that are not there
 * @param pauses intervals between issues whose numbers leave none out
 * @param disorders neighbours by date whose numbers go down
 * @param rhythm the usual number of days between issues; absent where there are too few to tell
 */
record Coverage(List<Gap> gaps, List<Pause> pauses, List<Pause> disorders, OptionalLong rhythm) {
    /** Fewer intervals say nothing about what is usual. */
    private static final int ENOUGH_INTERVALS = 4;

    /** An interval of this many usual ones has room for an issue that is not there. */
    private static final int PAUSE = 2;

    /** Numbers from {@code first} to {@code last} are missing between two issues. */
    record Gap(IssueSummary before, IssueSummary after, int first, int last) {
        /** The days from the issue before to the issue after, where both are dated, in this order. */
        OptionalLong days() {
            return before.date().isPresent()
                            && after.date().isPresent()
                            && !after.date().get().isBefore(before.date().get())
                    ? OptionalLong.of(Coverage.days(before, after))
                    : OptionalLong.empty();
        }
    }

    /** Two dated neighbours. */
    record Pause(IssueSummary before, IssueSummary after) {
        long days() {
            return Coverage.days(before, after);
        }
    }

    /** What issues cover. */
    static Coverage of(List<IssueSummary> issues) {
        List<Pause> neighbours = neighbours(issues);
        OptionalLong rhythm = rhythm(neighbours);
        List<Pause> pauses = neighbours.stream()
                .filter(pair -> rhythm.isPresent() && pair.days() >= PAUSE * rhythm.getAsLong())
                .filter(pair -> !leavesNumbersOut(pair) && !goesDown(pair))
                .toList();
        return new Coverage(
                gaps(issues),
                pauses,
                neighbours.stream().filter(Coverage::goesDown).toList(),
                rhythm);
    }

    private static List<Gap> gaps(List<IssueSummary> issues) {
        TreeMap<Integer, IssueSummary> byNumber = new TreeMap<>();
        issues.forEach(issue -> issue.number().ifPresent(number -> byNumber.putIfAbsent(number, issue)));
        List<Gap> gaps = new ArrayList<>();
        Optional<Map.Entry<Integer, IssueSummary>> last = Optional.empty();
        for (Map.Entry<Integer, IssueSummary> entry : byNumber.entrySet()) {
            if (last.isPresent() && entry.getKey() - last.get().getKey() > 1) {
                gaps.add(new Gap(
                        last.get().getValue(), entry.getValue(), last.get().getKey() + 1, entry.getKey() - 1));
            }
            last = Optional.of(entry);
        }
        return gaps;
    }

    private static List<Pause> neighbours(List<IssueSummary> issues) {
        List<IssueSummary> dated =
                issues.stream().filter(issue -> issue.date().isPresent()).toList();
        List<Pause> neighbours = new ArrayList<>();
        for (int i = 1; i < dated.size(); i++) {
            neighbours.add(new Pause(dated.get(i - 1), dated.get(i)));
        }
        return neighbours;
    }

    private static OptionalLong rhythm(List<Pause> neighbours) {
        long[] days = neighbours.stream()
                .mapToLong(Pause::days)
                .filter(interval -> interval > 0)
                .sorted()
                .toArray();
        return days.length < ENOUGH_INTERVALS ? OptionalLong.empty() : OptionalLong.of(days[days.length / 2]);
    }

    private static boolean leavesNumbersOut(Pause pair) {
        return pair.before().number().isPresent()
                && pair.after().number().isPresent()
                && pair.after().number().get() > pair.before().number().get() + 1;
    }

    private static boolean goesDown(Pause pair) {
        return pair.before().number().isPresent()
                && pair.after().number().isPresent()
                && pair.after().number().get() < pair.before().number().get();
    }

    private static long days(IssueSummary before, IssueSummary after) {
        LocalDate from = before.date().orElseThrow();
        return ChronoUnit.DAYS.between(from, after.date().orElseThrow());
    }
}
