package org.kicnews.importer.structure.masthead;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kicnews.core.model.Masthead;
import org.kicnews.importer.structure.line.Line;
import org.kicnews.importer.structure.line.LineReader;
import org.kicnews.importer.structure.line.Piece;
import org.kicnews.importer.structure.line.PrintedText;
import org.kicnews.importer.structure.line.Typography;
import org.kicnews.importer.structure.profile.Profile;

/** Finds and reads the masthead. */
public final class MastheadReader {
    /** A masthead stands at the very beginning: it is looked for in so many pieces. */
    private static final int REACH = 40;

    /** Lines between lines of a masthead that no pattern knows, such as a slogan. */
    private static final int MAX_GAP = 4;

    /** Running text, which ends the search, is at least this long, in code points. */
    private static final int RUNNING = 100;

    /** A line with so many fields after its beginning is one of the masthead, whatever it begins with. */
    private static final int SEVERAL_FIELDS = 3;

    /** A name in type this much larger than the body can stand above the issue line without a pattern. */
    private static final double NAME_SIZE = 1.3;

    private final Profile profile;

    public MastheadReader(Profile profile) {
        this.profile = profile;
    }

    /** Reads the masthead at the beginning of the pieces. */
    public Head read(List<Piece> pieces, Typography typography) {
        int end = 0;
        boolean issueLine = false;
        boolean complete = false;
        int known = 0;
        for (int i = 0; i < Math.min(pieces.size(), REACH) && i - end <= MAX_GAP; i++) {
            if (endsSearch(pieces.get(i))) {
                break;
            }
            List<String> lines = texts(pieces.get(i));
            boolean issue = lines.stream().anyMatch(this::isIssueLine);
            boolean other = complete && i > end; // The day of an article, not of the issue.
            if (issue && !other || lines.stream().anyMatch(this::isNamed)) {
                end = i + 1;
                known++;
                issueLine |= issue;
                complete |= issue && isComplete(pieces.subList(0, end));
            }
        }
        if (!issueLine && known < 2) {
            return new Head(Masthead.unknown(), 0);
        }
        return new Head(masthead(pieces.subList(0, end), typography), end);
    }

    private boolean endsSearch(Piece piece) {
        if (!(piece instanceof Line line) || isMastheadLine(line.text())) {
            return false;
        }
        return line.length() >= RUNNING && line.endsSentence()
                || line.facts().title().attributed() && !isIssueLine(line.text())
                || line.paragraph().outlineLevel().isPresent() && line.facts().knownSection()
                || LineReader.first(profile.contents().headings(), line.text()).isPresent();
    }

    private Masthead masthead(List<Piece> zone, Typography typography) {
        List<String> lines = zone.stream()
                .flatMap(piece -> texts(piece).stream())
                .flatMap(text -> MastheadFields.split(profile, text).stream())
                .toList();
        Optional<IssueLine> issue = IssueLine.in(profile, lines);
        return new Masthead(
                title(lines, zone, typography),
                issue.map(IssueLine::text),
                issue.flatMap(IssueLine::number),
                issue.flatMap(IssueLine::date),
                MastheadFields.value(profile, "publisher", lines),
                MastheadFields.value(profile, "director", lines),
                MastheadFields.value(profile, "phone", lines),
                MastheadFields.value(profile, "mail", lines),
                lines.stream().filter(this::isCopyright).findFirst(),
                lines);
    }

    private Optional<String> title(List<String> lines, List<Piece> zone, Typography typography) {
        Optional<String> known = lines.stream()
                .flatMap(
                        line -> LineReader.first(profile.masthead().titles(), line)
                                .map(found -> found.group("title").orElse(line))
                                .stream())
                .findFirst();
        if (known.isPresent()) {
            return known;
        }
        Optional<Line> largest = zone.stream()
                .flatMap(piece -> piece instanceof Line line ? Stream.of(line) : Stream.empty())
                .filter(line -> !isIssueLine(line.text()))
                .filter(line -> typography.relativeSize(line.look()) >= NAME_SIZE)
                .reduce((a, b) -> b.look().halfPoints() > a.look().halfPoints() ? b : a);
        return largest.map(Line::text);
    }

    private boolean isIssueLine(String text) {
        return LineReader.first(profile.masthead().issueLines(), text).isPresent();
    }

    private boolean isCopyright(String text) {
        return LineReader.first(profile.masthead().copyrights(), text).isPresent();
    }

    private boolean isMastheadLine(String text) {
        return isIssueLine(text) || isNamed(text);
    }

    /** Whether lines tell number and date. */
    private boolean isComplete(List<Piece> zone) {
        List<String> lines =
                zone.stream().flatMap(piece -> texts(piece).stream()).toList();
        return IssueLine.in(profile, lines)
                .filter(issue -> issue.number().isPresent() && issue.date().isPresent())
                .isPresent();
    }

    /** Whether a line says the newsletter's name, a field or the rights. */
    private boolean isNamed(String text) {
        return LineReader.first(profile.masthead().titles(), text).isPresent()
                || isCopyright(text)
                || text.length() < RUNNING
                        && MastheadFields.split(profile, text).size() >= SEVERAL_FIELDS
                || profile.masthead().fields().values().stream()
                        .flatMap(List::stream)
                        .map(pattern -> pattern.find(text))
                        .flatMap(Optional::stream)
                        .anyMatch(found -> found.start() == 0);
    }

    private static List<String> texts(Piece piece) {
        List<String> texts = new ArrayList<>();
        if (piece instanceof Line line) {
            texts.addAll(MastheadFields.printedLines(line));
        }
        texts.addAll(PrintedText.lines(piece.inner()));
        if (piece instanceof Piece.Remark remark && !remark.note().marker().isEmpty()) {
            texts.add(0, remark.note().marker());
        }
        return texts;
    }
}
