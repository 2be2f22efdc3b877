package org.kicnews.importer.structure;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kicnews.core.digest.Sha256;
import org.kicnews.importer.structure.masthead.IssueLine;
import org.kicnews.importer.structure.profile.DateSpellings;
import org.kicnews.importer.structure.profile.DateSpellings.Day;
import org.kicnews.importer.structure.profile.LinePattern;

/** What the name of a file tells of the issue in it: {@code 제205호 2020-11-18.pdf}. */
public final class FileName {
    private static final DateSpellings DATES =
            DateSpellings.of(List.of("Y-M-D", "Y. M. D", "Y_M_D", "Y년 M월 D일", "YMMDD", "Y MM DD"));

    /** A number that says itself that it is one. */
    private static final Pattern NAMED = Pattern.compile(
            "(?:제|통권|vol|no|issue|#)[\\s._-]{0,3}(?<number>[0-9]{1,4})(?![0-9])"
                    + "(?:-(?<supplement>[0-9]{1,2})(?=\\s{0,2}호))?"
                    + "|(?<bare>[0-9]{1,4})(?:[·ㆍ,~&_][0-9]{1,4}|-[0-9]{3,4}|-(?<behind>[0-9]{1,2}))?\\s{0,2}호",
            Pattern.CASE_INSENSITIVE);

    /** Digits that may be a number: not those of a version ({@code v2}), a word ({@code 2col}) or a copy ({@code (1)}). */
    private static final Pattern DIGITS = Pattern.compile(
            "(?<![0-9])(?<!(?<![a-z])(?:v|ver|rev)[\\s._-]?)[0-9]+(?![0-9]|[a-z]{2})(?!(?<=\\([0-9]{1,2})\\)$)",
            Pattern.CASE_INSENSITIVE);

    /** Words for an issue beside that of its number: {@code 제205호(특별호)}. */
    private static final Pattern SPECIAL =
            Pattern.compile("호[\\s._(\\[-]{0,3}(?:특별[호판]|호외|증간|별책|부록|임시[호증])|[0-9][\\s._(\\[-]{1,3}special");

    /** One or two digits before words put files in order: {@code 02_contract}, {@code 3. 보고서}. */
    private static final Pattern ORDINAL = Pattern.compile(
            "[0-9]{1,2}[\\s._-]{0,3}(?:[a-z]{3,}|[\\p{IsHangul}\\p{IsHan}]{2,}).*", Pattern.CASE_INSENSITIVE);

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2099;

    /** How much of a name is kept in an id. */
    private static final int SLUG_LENGTH = 40;

    /** How many digits of a hash keep two files with like names apart. */
    private static final int HASH_DIGITS = 8;

    private final String path;
    private final String stem;
    private final String told;

    private FileName(String path, String stem, String told) {
        this.path = path;
        this.stem = stem;
        this.told = told;
    }

    /** The name of the file at a path below the issues folder. */
    public static FileName of(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        String stem = dot > 0 ? name.substring(0, dot) : name;
        return new FileName(path, stem, stem);
    }

    /** The same name, of which what names the newsletter tells nothing of the issue. */
    public FileName ofNewsletter(List<LinePattern> titles) {
        String rest = told;
        for (LinePattern title : titles) {
            Optional<LinePattern.Found> found = title.find(rest);
            if (found.isPresent()) {
                rest = rest.substring(0, found.get().start()) + " "
                        + rest.substring(found.get().end());
            }
        }
        return new FileName(path, stem, rest);
    }

    /** The name without its extension. */
    public String stem() {
        return stem;
    }

    /** The date in the name. */
    public Optional<LocalDate> date() {
        return DATES.find(told).flatMap(Day::date);
    }

    /** Which supplement to the issue of its number it is, as {@link IssueLine} has it: 1 in {@code 제205-1호}. */
    Optional<String> supplement() {
        return named(withoutDate())
                .flatMap(Named::supplement)
                .map(String::valueOf)
                .or(() -> Optional.of(IssueLine.SPECIAL)
                        .filter(special ->
                                SPECIAL.matcher(told.toLowerCase(Locale.ROOT)).find()));
    }

    /** A number that says itself that it is one, and which supplement to it the issue is. */
    private record Named(int number, Optional<Integer> supplement) {}

    /** A year before the number is no number: {@code 2020-12호}. */
    private static Optional<Named> named(String text) {
        Matcher named = NAMED.matcher(text);
        if (!named.find()) {
            return Optional.empty();
        }
        String number = named.group("number") == null ? named.group("bare") : named.group("number");
        Optional<Integer> behind = Optional.ofNullable(named.group("supplement"))
                .or(() -> Optional.ofNullable(named.group("behind")))
                .map(Integer::parseInt);
        return behind.filter(found -> isYear(number))
                .map(found -> new Named(found, Optional.empty()))
                .or(() -> Optional.of(new Named(Integer.parseInt(number), behind)));
    }

    private String withoutDate() {
        return DATES.find(told)
                .filter(day -> day.date().isPresent())
                .map(day -> told.replace(day.text(), " "))
                .orElse(told)
                .strip();
    }

    /** The number in the name. */
    public Optional<Integer> number() {
        String rest = withoutDate();
        Optional<Named> named = named(rest);
        if (named.isPresent()) {
            return Optional.of(named.get().number());
        }
        if (ORDINAL.matcher(rest).matches()) {
            return Optional.empty();
        }
        List<String> numbers = DIGITS.matcher(rest)
                .results()
                .map(result -> result.group())
                .filter(digits -> digits.length() <= 4 && !isYear(digits))
                .toList();
        boolean first = rest.matches("[0-9]{1,4}(?:[^0-9].*)?") && !numbers.isEmpty();
        return first && rest.startsWith(numbers.get(0)) || numbers.size() == 1
                ? Optional.of(Integer.parseInt(numbers.get(0)))
                : Optional.empty();
    }

    /** A name for an issue without a number: the same for all forms of it that differ in their extension only. */
    public String id() {
        String slug =
                stem.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        String kept = slug.length() > SLUG_LENGTH ? slug.substring(0, SLUG_LENGTH) : slug;
        String folder = path.substring(0, path.lastIndexOf('/') + 1);
        return (kept.isEmpty() ? "issue" : kept) + "_" + hash(folder + stem);
    }

    private static boolean isYear(String digits) {
        int value = Integer.parseInt(digits);
        return digits.length() == 4 && value >= FIRST_YEAR && value <= LAST_YEAR;
    }

    private static String hash(String text) {
        return Sha256.of(text).substring(0, HASH_DIGITS);
    }
}
