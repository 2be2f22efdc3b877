package org.kicnews.importer.structure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.kicnews.core.finding.Finding;
import org.kicnews.core.finding.FindingCode;
import org.kicnews.core.finding.Place;
import org.kicnews.core.model.Masthead;
import org.kicnews.importer.flow.Flow;
import org.kicnews.importer.flow.FlowFurniture;
import org.kicnews.importer.structure.corrections.Answers;
import org.kicnews.importer.structure.masthead.IssueLine;
import org.kicnews.importer.structure.profile.Profile;

/**
 * Which issue it is: the masthead is believed first, then what runs over every page, then the name of the file.
 *
 * @param id the stable name of the issue
 * @param number its number
 * @param date its date
 * @param findings what is missing or contradicts itself
 */
record Identity(String id, Optional<Integer> number, Optional<LocalDate> date, List<Finding> findings) {

    static Identity of(Masthead masthead, Flow flow, FileName file, Profile profile) {
        FileName name = file.ofNewsletter(profile.masthead().titles());
        Optional<IssueLine> running = IssueLine.in(
                profile,
                flow.furniture().stream().map(FlowFurniture::text).distinct().toList());
        Optional<IssueLine> tail = running.isPresent() ? running : tails(flow, profile);
        Optional<Integer> printed = masthead.number().or(() -> tail.flatMap(IssueLine::number));
        Optional<LocalDate> day = masthead.date().or(() -> tail.flatMap(IssueLine::date));
        Optional<Integer> number = printed.or(name::number);
        Optional<LocalDate> date = day.or(name::date);
        List<Finding> findings = new ArrayList<>();
        String corrections = Answers.file(number.map(String::valueOf).orElse(name.stem()));
        if (number.isEmpty()) {
            findings.add(Finding.of(
                    FindingCode.ISSUE_NO_NUMBER,
                    Place.issue(),
                    corrections,
                    "제205호 " + name.stem(),
                    Answers.issueNumber()));
        }
        if (date.isEmpty()) {
            findings.add(Finding.of(
                    FindingCode.ISSUE_NO_DATE,
                    Place.issue(),
                    corrections,
                    name.stem() + " 2020-11-18",
                    Answers.issueDate()));
        }
        conflict(
                FindingCode.ISSUE_NUMBER_CONFLICT, printed, name.number(), corrections, Answers::issueNumber, findings);
        conflict(
                FindingCode.ISSUE_DATE_CONFLICT,
                day,
                name.date(),
                corrections,
                (now, right) -> Answers.issueDate(Optional.of(now), right),
                findings);
        // 205-1 and a special issue are supplements to 205, but 43-44 are two issues in one.
        Optional<String> supplement = masthead.number().isPresent()
                ? IssueLine.in(profile, masthead.lines())
                        .flatMap(IssueLine::supplement)
                        .or(() -> name.supplement().filter(IssueLine.SPECIAL::equals))
                : tail.filter(line -> line.number().isPresent())
                        .map(IssueLine::supplement)
                        .orElseGet(name::supplement);
        String id = number.map(given -> given
                        + supplement
                                .filter(which -> !which.equals(String.valueOf(given + 1)))
                                .map(which -> "-" + which)
                                .orElse(""))
                .orElseGet(name::id);
        return new Identity(id, number, date, List.copyOf(findings));
    }

    /** A running header often has the newsletter's name before number and date. */
    private static Optional<IssueLine> tails(Flow flow, Profile profile) {
        return flow.furniture().stream()
                .map(FlowFurniture::text)
                .distinct()
                .flatMap(text -> profile.masthead().titles().stream()
                        .flatMap(title -> title.find(text).stream())
                        .map(found -> text.substring(found.end()).strip()))
                .flatMap(text -> IssueLine.of(profile, text).stream())
                .findFirst();
    }

    private static <T> void conflict(
            FindingCode code,
            Optional<T> printed,
            Optional<T> named,
            String corrections,
            BiFunction<T, T, String> answer,
            List<Finding> findings) {
        if (printed.isPresent() && named.isPresent() && !printed.equals(named)) {
            findings.add(Finding.of(
                    code,
                    Place.issue(),
                    printed.get().toString(),
                    named.get().toString(),
                    corrections,
                    answer.apply(printed.get(), named.get())));
        }
    }
}
