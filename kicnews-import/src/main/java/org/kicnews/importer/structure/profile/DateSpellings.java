package org.kicnews.importer.structure.profile;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The ways in which a newsletter writes a day. A spelling is written as it looks, with {@code Y} for the year in four
 * digits, {@code y} for its last two, {@code M} and {@code D} for month and day in one or two digits, {@code MM} and
 * {@code DD} in exactly two, {@code N} for the English name of the month; a space stands for any number of spaces.
 * A spelling without a year means the year of the issue, or the one before.
 */
public final class DateSpellings {
    /** Two digits of a year mean this century: newsletters that survive as PDF and Word files are not older. */
    private static final int CENTURY = 2000;

    /** How many days before an article's date an issue may be dated. */
    private static final int AHEAD = 31;

    private static final String MONTHS = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec";

    /** What follows the first three letters: {@code Sept.} is a month, {@code market} is none. */
    private static final String REST_OF_MONTH = "(?:uary|ruary|ch|il|e|y|ust|t|tember|ober|ember)?\\.?(?![a-z])";

    private final List<Spelling> spellings;
    private final List<Spelling> shortOnes;

    private DateSpellings(List<Spelling> spellings, List<Spelling> shortOnes) {
        this.spellings = spellings;
        this.shortOnes = shortOnes;
    }

    /** Whether a form spells a day: it has a day and a month once each, and a year at most once. */
    public static boolean isSpelling(String form) {
        int days = 0;
        int months = 0;
        int years = 0;
        Matcher letters = Spelling.LETTERS.matcher(form);
        while (letters.find()) {
            switch (letters.group()) {
                case "D", "DD" -> days++;
                case "M", "MM", "N" -> months++;
                case "Y", "y" -> years++;
                default -> {}
            }
        }
        return days == 1 && months == 1 && years <= 1;
    }

    /**
     * Spellings in the order in which they are tried.
     *
     * @param forms the forms, each of which {@link #isSpelling}
     */
    public static DateSpellings of(List<String> forms) {
        return of(forms, List.of());
    }

    /**
     * Spellings in the order in which they are tried.
     *
     * @param forms the forms, each of which {@link #isSpelling}
     * @param shortForms forms that are days only where nothing else is expected: {@code 3.15} may be a version
     */
    public static DateSpellings of(List<String> forms, List<String> shortForms) {
        return new DateSpellings(
                forms.stream().map(Spelling::of).toList(),
                shortForms.stream().map(Spelling::of).toList());
    }

    /** A regular expression for any of the spellings but the short ones, without named groups. */
    public String expression() {
        return expression(spellings);
    }

    /** A regular expression for any of the spellings, without named groups. */
    public String anyExpression() {
        return expression(Stream.concat(spellings.stream(), shortOnes.stream()).toList());
    }

    private static String expression(List<Spelling> spellings) {
        return spellings.stream()
                .map(spelling -> spelling.pattern.pattern().replaceAll("\\(\\?<[a-z]+>", "(?:"))
                .collect(Collectors.joining("|", "(?:", ")"));
    }

    /** The first day that stands in a text. */
    public Optional<Day> find(String text) {
        String input = text.length() > LinePattern.MAX_LINE ? text.substring(0, LinePattern.MAX_LINE) : text;
        return spellings.stream()
                .flatMap(spelling -> spelling.find(input).stream())
                .findFirst();
    }

    /** The first day in a text that is known to hold one. */
    public Optional<Day> read(String text) {
        return find(text).or(() -> shortOnes.stream()
                .flatMap(spelling -> spelling.find(text).stream())
                .findFirst());
    }

    /**
     * A day as written.
     *
     * @param text the text
     * @param date the day; absent where there is no such day, or no year
     * @param yearless month and day where the year is not written
     */
    public record Day(String text, Optional<LocalDate> date, Optional<MonthDay> yearless) {

        /** The day in an issue of this date: without a year, the last such day that the issue can speak of. */
        public Optional<LocalDate> in(Optional<LocalDate> issue) {
            return date.or(() -> yearless.flatMap(day -> issue.map(issued -> {
                LocalDate same = day.atYear(issued.getYear());
                return same.isAfter(issued.plusDays(AHEAD)) ? day.atYear(issued.getYear() - 1) : same;
            })));
        }

        /** Whether there is no such day in any year. */
        public boolean isImpossible() {
            return date.isEmpty() && yearless.isEmpty();
        }
    }

    private record Spelling(Pattern pattern) {
        private static final Pattern LETTERS = Pattern.compile("MM|DD|[YyMDN]| +|.");

        static Spelling of(String form) {
            StringBuilder expression = new StringBuilder("(?<![0-9])");
            Matcher letters = LETTERS.matcher(form);
            while (letters.find()) {
                expression.append(
                        switch (letters.group()) {
                            case "Y" -> "(?<year>[0-9]{4})";
                            case "y" -> "(?<year>[0-9]{2})";
                            case "MM" -> "(?<month>[0-9]{2})";
                            case "M" -> "(?<month>[0-9]{1,2})";
                            case "DD" -> "(?<day>[0-9]{2})";
                            case "D" -> "(?<day>[0-9]{1,2})";
                            case "N" -> "(?<name>" + MONTHS + ")" + REST_OF_MONTH;
                            default -> letters.group().isBlank() ? "\\s{0,3}" : Pattern.quote(letters.group());
                        });
            }
            return new Spelling(Pattern.compile(expression + "(?![0-9])", Pattern.CASE_INSENSITIVE));
        }

        Optional<Day> find(String text) {
            Matcher matcher = pattern.matcher(text);
            if (!matcher.find()) {
                return Optional.empty();
            }
            return Optional.of(
                    hasYear()
                            ? new Day(matcher.group(), date(matcher), Optional.empty())
                            : new Day(matcher.group(), Optional.empty(), monthDay(matcher)));
        }

        private boolean hasYear() {
            return pattern.pattern().contains("(?<year>");
        }

        private Optional<MonthDay> monthDay(Matcher matcher) {
            try {
                return Optional.of(MonthDay.of(month(matcher), Integer.parseInt(matcher.group("day"))));
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        }

        private Optional<LocalDate> date(Matcher matcher) {
            int year = Integer.parseInt(matcher.group("year"));
            try {
                return Optional.of(LocalDate.of(
                        year < 100 ? CENTURY + year : year, month(matcher), Integer.parseInt(matcher.group("day"))));
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        }

        private int month(Matcher matcher) {
            if (pattern.pattern().contains("(?<name>")) {
                String name = matcher.group("name").toLowerCase(Locale.ROOT);
                return List.of(MONTHS.split("\\|")).indexOf(name) + 1;
            }
            return Integer.parseInt(matcher.group("month"));
        }
    }
}
