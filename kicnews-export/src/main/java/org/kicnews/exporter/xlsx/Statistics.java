package org.kicnews.exporter.xlsx;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** What the archive holds, in numbers. Issues come in the order of the archive. */
final class Statistics {

    /** What one year holds. */
    static final class Year {
        private final SortedSet<Integer> numbers = new TreeSet<>();
        private final Map<String, Integer> articlesBySection = new TreeMap<>();
        private int issues;
        private int articles;
        private long characters;
        private int pictures;

        int issues() {
            return issues;
        }

        int articles() {
            return articles;
        }

        long characters() {
            return characters;
        }

        int pictures() {
            return pictures;
        }

        /** The numbers of its issues. */
        SortedSet<Integer> numbers() {
            return numbers;
        }

        /** How many articles stand in a section. */
        int articlesIn(String section) {
            return articlesBySection.getOrDefault(section, 0);
        }
    }

    private final SortedMap<Integer, Year> years = new TreeMap<>();
    private final Year undated = new Year();
    private final Map<String, Integer> articlesBySection = new TreeMap<>();
    private final SortedSet<Integer> numbers = new TreeSet<>();
    private Optional<LocalDate> firstDate = Optional.empty();
    private Optional<LocalDate> lastDate = Optional.empty();

    void add(IssueFacts issue) {
        Year year = issue.date()
                .map(date -> years.computeIfAbsent(date.getYear(), key -> new Year()))
                .orElse(undated);
        year.issues++;
        year.articles += issue.counts().articles();
        year.characters += issue.counts().characters();
        year.pictures += issue.counts().pictures();
        issue.number().ifPresent(number -> {
            year.numbers.add(number);
            numbers.add(number);
        });
        for (String section : issue.sections()) {
            year.articlesBySection.merge(section, 1, Integer::sum);
            articlesBySection.merge(section, 1, Integer::sum);
        }
        firstDate = firstDate.or(issue::date);
        lastDate = issue.date().or(() -> lastDate);
    }

    /** The years that have issues, in order. */
    SortedMap<Integer, Year> years() {
        return years;
    }

    /** The issues without a date. */
    Year undated() {
        return undated;
    }

    /** The numbers of all issues. */
    SortedSet<Integer> numbers() {
        return numbers;
    }

    Optional<LocalDate> firstDate() {
        return firstDate;
    }

    Optional<LocalDate> lastDate() {
        return lastDate;
    }

    /** The names of the sections with the most articles, at most so many; an empty name stands for no section. */
    List<String> largestSections(int most) {
        return articlesBySection.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(most)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The numbers that are missing just before the issues of a year, and between them. */
    String gapsUpTo(Year year) {
        if (year.numbers.isEmpty()) {
            return "";
        }
        SortedSet<Integer> itsNumbers = new TreeSet<>(year.numbers);
        SortedSet<Integer> before = numbers.headSet(year.numbers.first());
        if (!before.isEmpty()) {
            itsNumbers.add(before.last());
        }
        return NumberGaps.in(itsNumbers);
    }
}
