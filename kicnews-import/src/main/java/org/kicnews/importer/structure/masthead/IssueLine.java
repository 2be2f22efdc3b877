package org.kicnews.importer.structure.masthead;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kicnews.importer.structure.line.LineReader;
import org.kicnews.importer.structure.profile.DateSpellings.Day;
import org.kicnews.importer.structure.profile.LinePattern;
import org.kicnews.importer.structure.profile.Profile;

/**
 * Number and date of an issue as a line says them.
 *
 * @param text the line
 * @param number the number
 * @param supplement which supplement to the issue of this number it is: 1 in 205-1, {@value #SPECIAL} where a word says
 *     that it is one
 * @param date the date
 */
public record IssueLine(String text, Optional<Integer> number, Optional<String> supplement, Optional<LocalDate> date) {

    /** A supplement without a number of its own. */
    public static final String SPECIAL = "special";

    /** What the lines say together: the first number and the first date. */
    public static Optional<IssueLine> in(Profile profile, List<String> lines) {
        Optional<IssueLine> result = Optional.empty();
        for (String line : lines) {
            Optional<IssueLine> next = of(profile, line);
            result = result.isEmpty()
                    ? next
                    : result.map(first -> next.map(first::with).orElse(first));
        }
        return result;
    }

    /** What a line says. */
    public static Optional<IssueLine> of(Profile profile, String line) {
        Optional<IssueLine> best = Optional.empty();
        for (LinePattern pattern : profile.masthead().issueLines()) {
            Optional<IssueLine> found = pattern.match(line)
                    .map(match -> new IssueLine(
                            line,
                            LineReader.integer(match.group("number")),
                            match.group("supplement").map(IssueLine::supplement),
                            match.group("date").flatMap(profile.dates()::find).flatMap(Day::date)))
                    .filter(issue -> issue.facts() > 0);
            if (found.isPresent()
                    && (best.isEmpty() || found.get().facts() > best.get().facts())) {
                best = found;
            }
        }
        return best.map(issue -> issue.date.isPresent() ? issue : issue.withDateFrom(profile));
    }

    private static String supplement(String printed) {
        return LineReader.integer(Optional.of(printed)).map(String::valueOf).orElse(SPECIAL);
    }

    private IssueLine withDateFrom(Profile profile) {
        return new IssueLine(
                text, number, supplement, profile.dates().find(text).flatMap(Day::date));
    }

    private int facts() {
        return (number.isPresent() ? 1 : 0) + (date.isPresent() ? 1 : 0);
    }

    private IssueLine with(IssueLine other) {
        return new IssueLine(
                text,
                number.or(other::number),
                number.isPresent() ? supplement : other.supplement,
                date.or(other::date));
    }
}
