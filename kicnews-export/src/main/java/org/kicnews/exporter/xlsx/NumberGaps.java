package org.kicnews.exporter.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;

/** Which numbers are missing between others. */
final class NumberGaps {
    /** A reader wants to see that much is missing, not all of it. */
    private static final int MOST = 12;

    private NumberGaps() {}

    /** The numbers between the first and the last that are not there: {@code 3–5, 9}; empty where all are. */
    static String in(SortedSet<Integer> numbers) {
        List<String> gaps = new ArrayList<>();
        int before = numbers.isEmpty() ? 0 : numbers.first();
        for (int number : numbers) {
            if (number - before > 1) {
                gaps.add(range(before + 1, number - 1));
            }
            before = number;
        }
        return gaps.size() > MOST ? String.join(", ", gaps.subList(0, MOST)) + ", …" : String.join(", ", gaps);
    }

    private static String range(int first, int last) {
        return first == last ? Integer.toString(first) : first + "–" + last;
    }
}
