package org.kicnews.importer.structure.profile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A regular expression over one line, written by a person, kept from running away: it sees lines of limited length
 * only and may look at a limited number of characters. A line on which it exceeds its budget does not match.
 */
public final class LinePattern {
    /** No title, caption or label is longer; in code units. */
    public static final int MAX_LINE = 600;

    /** A well-made pattern looks at each character of a line some ten times; a runaway one millions of times. */
    private static final int BUDGET = 100_000;

    private static final int BUDGET_PER_CHARACTER = 100;

    private static final Pattern GROUP = Pattern.compile("\\(\\?<([a-zA-Z][a-zA-Z0-9]*)>");

    private final Pattern pattern;
    private final Demands demands;
    private final Set<String> groups;

    private LinePattern(Pattern pattern, Demands demands, Set<String> groups) {
        this.pattern = pattern;
        this.demands = demands;
        this.groups = groups;
    }

    /**
     * Compiles an expression.
     *
     * @throws java.util.regex.PatternSyntaxException if it is none
     */
    public static LinePattern of(String expression) {
        Set<String> groups = new TreeSet<>();
        Matcher names = GROUP.matcher(expression);
        while (names.find()) {
            groups.add(names.group(1));
        }
        return new LinePattern(
                Pattern.compile(expression, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE),
                DemandsReader.read(expression),
                Set.copyOf(groups));
    }

    /** The names of its groups. */
    public Set<String> groups() {
        return groups;
    }

    /** The match over the whole line. */
    public Optional<Found> match(String line) {
        return demands.mayFit(line) ? run(line, true) : Optional.empty();
    }

    /** The first match anywhere in the line. */
    public Optional<Found> find(String line) {
        return demands.mayStandIn(line) ? run(line, false) : Optional.empty();
    }

    /** All matches in a text of any length, each with its own groups. */
    public List<Found> all(String text) {
        if (!demands.mayStandIn(text)) {
            return List.of();
        }
        Matcher matcher =
                pattern.matcher(new Budgeted(text, new int[] {BUDGET + BUDGET_PER_CHARACTER * text.length()}));
        List<Found> found = new ArrayList<>();
        try {
            while (matcher.find()) {
                found.add(found(text, matcher));
            }
        } catch (BudgetExceededException | StackOverflowError e) {
            return found;
        }
        return found;
    }

    private Optional<Found> run(String line, boolean whole) {
        if (line.length() > MAX_LINE) {
            return Optional.empty();
        }
        Matcher matcher = pattern.matcher(new Budgeted(line, new int[] {BUDGET}));
        try {
            return (whole ? matcher.matches() : matcher.find()) ? Optional.of(found(line, matcher)) : Optional.empty();
        } catch (BudgetExceededException | StackOverflowError e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return pattern.pattern();
    }

    private Found found(String text, Matcher matcher) {
        Map<String, String> texts = new HashMap<>();
        for (String group : groups) {
            if (matcher.start(group) >= 0) {
                texts.put(
                        group,
                        text.substring(matcher.start(group), matcher.end(group)).strip());
            }
        }
        return new Found(matcher.start(), matcher.end(), texts);
    }

    /**
     * A match.
     *
     * @param start where it begins, in code units
     * @param end where it ends, in code units
     * @param groups what its groups hold, without white space around it
     */
    public record Found(int start, int end, Map<String, String> groups) {
        public Found {
            groups = Map.copyOf(groups);
        }

        /** What a group holds; absent where it holds nothing. */
        public Optional<String> group(String name) {
            return Optional.ofNullable(groups.get(name)).filter(text -> !text.isEmpty());
        }
    }

    /** Counts how often a pattern looks at a character. */
    private record Budgeted(CharSequence text, int[] left) implements CharSequence {
        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            if (--left[0] < 0) {
                throw new BudgetExceededException();
            }
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return new Budgeted(text.subSequence(start, end), left);
        }

        @Override
        public String toString() {
            return text.toString();
        }
    }

    private static final class BudgetExceededException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        BudgetExceededException() {
            super(null, null, false, false);
        }
    }
}
