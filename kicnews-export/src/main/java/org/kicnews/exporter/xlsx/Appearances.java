package org.kicnews.exporter.xlsx;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Counts how often names appear, and where they appear first and last. Issues come in the order of the archive.
 */
final class Appearances {

    /** What is known of one name. */
    static final class Item {
        private final String name;
        private final Optional<LocalDate> firstDate;
        private final String firstPlace;
        private Optional<LocalDate> lastDate;
        private String lastPlace;
        private int count;
        private final SortedSet<Integer> numbers = new TreeSet<>();

        private Item(String name, Optional<LocalDate> date, String place) {
            this.name = name;
            this.firstDate = date;
            this.firstPlace = place;
            this.lastDate = date;
            this.lastPlace = place;
        }

        String name() {
            return name;
        }

        int count() {
            return count;
        }

        /** The date of the first issue that names it. */
        Optional<LocalDate> firstDate() {
            return firstDate;
        }

        /** The id of the first article that names it, or of the issue where no article does. */
        String firstPlace() {
            return firstPlace;
        }

        Optional<LocalDate> lastDate() {
            return lastDate;
        }

        String lastPlace() {
            return lastPlace;
        }

        /** The numbers that were given with the name. */
        SortedSet<Integer> numbers() {
            return numbers;
        }
    }

    private static final Comparator<Item> BY_COUNT =
            Comparator.comparingInt(Item::count).reversed().thenComparing(Item::name);

    private final Map<String, Item> items = new TreeMap<>();

    /** Counts names of an issue. */
    void add(List<IssueFacts.Use> uses, Optional<LocalDate> date) {
        for (IssueFacts.Use use : uses) {
            Item item = items.computeIfAbsent(use.name(), key -> new Item(key, date, use.place()));
            item.count++;
            item.lastDate = date;
            item.lastPlace = use.place();
            use.number().ifPresent(item.numbers::add);
        }
    }

    /** The names, the most frequent first. */
    List<Item> byCount() {
        return items.values().stream().sorted(BY_COUNT).toList();
    }
}
