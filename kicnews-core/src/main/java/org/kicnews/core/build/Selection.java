package org.kicnews.core.build;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which issues a build is about: numbers, ranges of numbers, and files by name. Without any it is about all.
 *
 * @param ranges the numbers
 * @param names the files: the path below the issues folder, the name, or the name without its extension, in NFC
 */
public record Selection(List<Range> ranges, List<String> names) {
    private static final Pattern RANGE = Pattern.compile("(\\d{1,9})(?:\\s*[-–]\\s*(\\d{1,9}))?");

    /**
     * Numbers of issues.
     *
     * @param first the smallest
     * @param last the largest, not less than {@code first}
     */
    public record Range(int first, int last) {
        public Range {
            if (last < first) {
                throw new IllegalArgumentException(first + "-" + last);
            }
        }

        private boolean contains(int number) {
            return first <= number && number <= last;
        }

        @Override
        public String toString() {
            return first == last ? Integer.toString(first) : first + "-" + last;
        }
    }

    public Selection {
        ranges = List.copyOf(ranges);
        names = names.stream()
                .map(name -> Normalizer.normalize(name, Normalizer.Form.NFC))
                .toList();
    }

    /** No selection: all issues. */
    public static Selection all() {
        return new Selection(List.of(), List.of());
    }

    /**
     * The issues that a person names: {@code 205}, {@code 198-210}, {@code special.pdf}.
     *
     * @throws IllegalArgumentException if a range ends before it begins; its message is the range
     */
    public static Selection of(List<String> terms) {
        List<Range> ranges = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (String term : terms.stream()
                .map(String::strip)
                .filter(term -> !term.isEmpty())
                .toList()) {
            Matcher range = RANGE.matcher(term);
            if (range.matches()) {
                int first = Integer.parseInt(range.group(1));
                ranges.add(new Range(first, range.group(2) == null ? first : Integer.parseInt(range.group(2))));
            } else {
                names.add(term);
            }
        }
        return new Selection(ranges, names);
    }

    /** Whether this is about all issues. */
    public boolean isAll() {
        return ranges.isEmpty() && names.isEmpty();
    }

    /**
     * Whether a file has to be read to know whether its issue is selected, or because it is.
     *
     * @param path the path below the issues folder
     * @param told the number that the name of the file tells
     */
    boolean mayHold(String path, Optional<Integer> told) {
        return isAll() || names(path) || (told.isPresent() ? hasNumber(told.get()) : !ranges.isEmpty());
    }

    /**
     * Whether a file is selected, by its own name or by a number.
     *
     * @param numbers what its name and its issue tell
     */
    boolean holds(String path, List<Integer> numbers) {
        return isAll() || names(path) || numbers.stream().anyMatch(this::hasNumber);
    }

    /** What of the selection finds nothing among these files and numbers. */
    List<String> unmatched(Collection<String> paths, Collection<Integer> numbers) {
        List<String> unmatched = new ArrayList<>();
        ranges.stream()
                .filter(range -> numbers.stream().noneMatch(range::contains))
                .forEach(range -> unmatched.add(range.toString()));
        names.stream().filter(name -> paths.stream().noneMatch(isNamed(name))).forEach(unmatched::add);
        return unmatched;
    }

    private boolean hasNumber(int number) {
        return ranges.stream().anyMatch(range -> range.contains(number));
    }

    private boolean names(String path) {
        return names.stream().anyMatch(name -> isNamed(name).test(path));
    }

    private static Predicate<String> isNamed(String name) {
        return path -> {
            String file = path.substring(path.lastIndexOf('/') + 1);
            int dot = file.lastIndexOf('.');
            return path.equals(name)
                    || file.equals(name)
                    || dot > 0 && file.substring(0, dot).equals(name);
        };
    }

    /** As a person would type it. */
    @Override
    public String toString() {
        List<String> terms = new ArrayList<>();
        ranges.forEach(range -> terms.add(range.toString()));
        terms.addAll(names);
        return String.join(",", terms);
    }
}
