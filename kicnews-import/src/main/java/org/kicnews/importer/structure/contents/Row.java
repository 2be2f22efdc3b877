package org.kicnews.importer.structure.contents;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kicnews.importer.flow.FlowParagraph;
import org.kicnews.importer.flow.FlowTable;
import org.kicnews.importer.structure.line.Line;
import org.kicnews.importer.structure.line.LineFacts;
import org.kicnews.importer.structure.line.LineReader;
import org.kicnews.importer.structure.line.Look;
import org.kicnews.importer.structure.line.Piece;
import org.kicnews.importer.structure.line.PrintedText;
import org.kicnews.importer.structure.profile.LinePattern;
import org.kicnews.importer.structure.profile.Profile;

/**
 * A line of the front matter, looked at as a line of contents.
 *
 * @param piece the index of its piece
 * @param marker the mark before it
 * @param text the text after the mark, as printed
 * @param facts what the patterns say about the text without leaders and page number
 * @param look how it is set; absent in a table
 * @param leaders whether it ends in a page number
 * @param declared whether the file itself says that it belongs to contents, or links it to a place inside
 * @param page the page that it stands on
 */
record Row(
        int piece,
        Optional<String> marker,
        String text,
        LineFacts facts,
        Optional<Look> look,
        boolean leaders,
        boolean declared,
        Optional<Integer> page) {

    /** Whether it is nothing but marks, which some files draw apart from their lines. */
    boolean isMark() {
        return text.codePoints().noneMatch(Character::isLetterOrDigit);
    }

    /** Reads pieces as rows of contents. */
    static final class Reader {
        private final Profile profile;
        private final LineReader lines;

        Reader(Profile profile, LineReader lines) {
            this.profile = profile;
            this.lines = lines;
        }

        /** The rows of a piece; none for a picture or a box. */
        List<Row> rows(int index, Piece piece) {
            if (piece instanceof Line line) {
                boolean declared = line.paragraph().role() == FlowParagraph.Role.TOC
                        || line.paragraph().runs().stream().anyMatch(run -> run.link()
                                .filter(link -> link.startsWith("#"))
                                .isPresent());
                return List.of(row(index, line.text(), Optional.of(line.look()), declared, line.page()));
            }
            if (piece instanceof Piece.Grid grid) {
                return texts(grid.table()).stream()
                        .filter(text -> !text.isEmpty())
                        .map(text -> row(index, text, Optional.empty(), false, piece.page()))
                        .toList();
            }
            return List.of();
        }

        /** A row of cells is a line, title and page number apart; where cells hold several lines, each cell is apart. */
        private static List<String> texts(FlowTable table) {
            List<List<List<String>>> rows = table.rows().stream()
                    .map(row -> row.cells().stream()
                            .map(cell -> PrintedText.lines(cell.items()))
                            .filter(lines -> !lines.isEmpty())
                            .toList())
                    .toList();
            boolean apart = rows.stream()
                    .anyMatch(cells -> cells.size() > 1 && cells.stream().anyMatch(lines -> lines.size() > 1));
            return rows.stream()
                    .flatMap(cells -> apart
                            ? cells.stream().flatMap(List::stream)
                            : Stream.of(String.join(
                                    "\t",
                                    cells.stream()
                                            .map(lines -> String.join(" ", lines))
                                            .toList())))
                    .toList();
        }

        private Row row(int index, String printed, Optional<Look> look, boolean declared, Optional<Integer> page) {
            Optional<String> marker = marker(printed);
            String text =
                    printed.substring(marker.map(String::length).orElse(0)).strip();
            String core = text;
            for (LinePattern leaders : profile.contents().leaders()) {
                String current = core;
                core = leaders.find(core)
                        .map(found -> current.substring(0, found.start()).strip())
                        .filter(rest -> !rest.isEmpty())
                        .orElse(core);
            }
            return new Row(
                    index,
                    marker,
                    text.replace('\t', ' '),
                    lines.facts(core.replace('\t', ' ')),
                    look,
                    !core.equals(text),
                    declared,
                    page);
        }

        /** A mark before an entry; one that stands before and behind a line adorns it. */
        private Optional<String> marker(String text) {
            int first = text.codePointAt(0);
            int width = Character.charCount(first);
            boolean known = profile.contents().entryMarkers().indexOf(first) >= 0
                    || profile.contents().groupMarkers().indexOf(first) >= 0;
            boolean adorned = text.codePointBefore(text.length()) == first;
            return known && !adorned && text.length() > width
                    ? Optional.of(text.substring(0, width))
                    : Optional.empty();
        }
    }
}
