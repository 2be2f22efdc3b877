package org.kicnews.core.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The head of an issue: its name, number, date and who makes it.
 *
 * @param title the name of the newsletter
 * @param issueLine the line that holds number and date, as printed
 * @param number the number in that line
 * @param date the date in that line
 * @param publisher who publishes it, without the label
 * @param director who directs it, without the label
 * @param phone the telephone number as printed, without the label
 * @param mail the mail address, without the label
 * @param copyright the rights statement
 * @param lines every line of the masthead as printed, in order; all else repeats parts of them
 */
public record Masthead(
        Optional<String> title,
        Optional<String> issueLine,
        Optional<Integer> number,
        Optional<LocalDate> date,
        Optional<String> publisher,
        Optional<String> director,
        Optional<String> phone,
        Optional<String> mail,
        Optional<String> copyright,
        List<String> lines) {

    public Masthead {
        lines = List.copyOf(lines);
    }

    /** A masthead of which nothing is known. */
    public static Masthead unknown() {
        return new Masthead(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }
}
