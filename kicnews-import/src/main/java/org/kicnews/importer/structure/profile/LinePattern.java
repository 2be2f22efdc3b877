package org.kicnews.importer.structure.profile;

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

    private static final Pattern GROUP = Pattern.compile("\\(\\?<([a-zA-Z][a-zA-Z0-9]*)>");

    private final Pattern pattern;
    private final Set<String> groups;

    private LinePattern(Pattern pattern, Set<String> groups) {
        this.pattern = pattern;
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
                Pattern.compile(expression, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE), Set.copyOf(groups));
    }

    /** The names of its groups. */
    public Set<String> groups() {
        return groups;
    }

    /** The match over the whole line. */
    public Optional<Found> match(String line) {
        return run(line, true);
    }

    /** The first match anywhere in the line. */
    public Optional<Found> find(String line) {
        return run(line, false);
    }

    private Optional<Found> run(String line, boolean whole) {
        if (line.length() > MAX_LINE) {
            return Optional.empty();
        }
        Matcher matcher = pattern.matcher(new Budgeted(line, new int[] {BUDGET}));
        try {
            return (whole ? matcher.matches() : matcher.find())
                    ? Optional.of(new Found(line, matcher, groups))
                    : Optional.empty();
        } catch (BudgetExceededException | StackOverflowError e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return pattern.pattern();
    }

    /** A match. */
    public static final class Found {
        private final String line;
        private final Matcher matcher;
        private final Set<String> groups;

        Found(String line, Matcher matcher, Set<String> groups) {
            this.line = line;
            this.matcher = matcher;
            this.groups = groups;
        }

        /** What a group holds, without white space around it; absent where it holds nothing. */
        public Optional<String> group(String name) {
            if (!groups.contains(name) || matcher.start(name) < 0) {
                return Optional.empty();
            }
            return Optional.of(line.substring(matcher.start(name), matcher.end(name))
                            .strip())
                    .filter(text -> !text.isEmpty());
        }

        /** Where the match begins, in code units. */
        public int start() {
            return matcher.start();
        }

        /** Where the match ends, in code units. */
        public int end() {
            return matcher.end();
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
