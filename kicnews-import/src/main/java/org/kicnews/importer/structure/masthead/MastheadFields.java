package org.kicnews.importer.structure.masthead;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.kicnews.importer.structure.line.Line;
import org.kicnews.importer.structure.profile.LinePattern;
import org.kicnews.importer.structure.profile.Profile;

/** The labelled fields of a masthead: {@code 발행처 : 한국혁신센터}. */
final class MastheadFields {

    /** What sets the next field apart in the same line. */
    private static final Pattern SEPARATOR_AT_END = Pattern.compile("\\s[|/·ㆍ•,;]\\s*$");

    private MastheadFields() {}

    /** The lines that a paragraph shows: the author may have broken it. */
    static List<String> printedLines(Line line) {
        return line.paragraph().text().indexOf('\n') < 0
                        || line.paragraph().marker().isPresent()
                        || line.paragraph().runs().stream()
                                .anyMatch(run -> run.note().isPresent())
                ? List.of(line.text())
                : line.paragraph()
                        .text()
                        .lines()
                        .map(String::strip)
                        .filter(text -> !text.isEmpty())
                        .toList();
    }

    /** A line with several fields, taken apart before each label. */
    static List<String> split(Profile profile, String line) {
        TreeSet<Integer> starts = new TreeSet<>();
        profile.masthead().fields().values().stream()
                .flatMap(List::stream)
                .map(pattern -> pattern.find(line))
                .flatMap(Optional::stream)
                .filter(found -> found.start() > 0 && !Character.isLetter(line.charAt(found.start() - 1)))
                .forEach(found -> starts.add(found.start()));
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int start : starts) {
            parts.add(line.substring(from, start).strip());
            from = start;
        }
        parts.add(line.substring(from).strip());
        return parts.stream().filter(part -> !part.isEmpty()).toList();
    }

    /** The value of a field, without its label. */
    static Optional<String> value(Profile profile, String field, List<String> lines) {
        for (LinePattern label : profile.masthead().fields().getOrDefault(field, List.of())) {
            for (String line : lines) {
                Optional<String> value = label.find(line)
                        .filter(found -> found.start() == 0)
                        .map(found -> SEPARATOR_AT_END
                                .matcher(line.substring(found.end()))
                                .replaceFirst("")
                                .strip())
                        .filter(text -> !text.isEmpty());
                if (value.isPresent()) {
                    return value;
                }
            }
        }
        return Optional.empty();
    }
}
