package org.kicnews.importer.structure.contents;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.kicnews.importer.structure.line.Line;
import org.kicnews.importer.structure.line.LineReader;
import org.kicnews.importer.structure.line.Piece;
import org.kicnews.importer.structure.profile.Profile;

/**
 * Finds the printed contents: the lines before the body that come again in it. Marks, leaders and what the file says of
 * itself speak for a line as well; a line that nothing speaks for counts against.
 */
public final class ContentsReader {
    /** Contents are no longer than this, in lines. */
    private static final int MAX_ROWS = 300;

    /** Running text is at least this long, in code points, and ends a sentence. */
    private static final int RUNNING = 60;

    /** Two wordings this alike are the same title. */
    private static final double SAME = 0.72;

    /** A contents heading is looked for in this share of the pieces. */
    private static final double FRONT = 0.3;

    /** One line that comes again may be a title that is quoted later. */
    private static final int REPEATED = 2;

    private static final double RECURS = 1;
    private static final double DECLARED = 0.6;
    private static final double MARKED = 0.3;
    private static final double UNSUPPORTED = -0.5;
    /** Contents hardly say a line twice; what says one again is the body. */
    private static final double SAID_BEFORE = -1;

    /** Two lines that recur, with something that does not. */
    private static final double ENOUGH = 1.5;

    private final Profile profile;
    private final LineReader reader;

    public ContentsReader(Profile profile, LineReader reader) {
        this.profile = profile;
        this.reader = reader;
    }

    /**
     * Finds the contents.
     *
     * @param pieces the pieces of the issue
     * @param from the index of the first piece after the masthead
     */
    public Contents read(List<Piece> pieces, int from) {
        int start = heading(pieces, from);
        List<Row> rows = rows(pieces, Math.max(start, from));
        int[] last = lastRecurrence(rows, pieces);
        int count = bestSplit(rows, last, start >= 0);
        if (count == 0) {
            return new Contents(from, from, List.of());
        }
        List<Row> chosen = rows.subList(0, count);
        return new Contents(
                chosen.get(0).piece(),
                chosen.get(count - 1).piece() + 1,
                new AnnouncementReader(profile, reader, recurring(rows, last, count)).read(chosen));
    }

    private int heading(List<Piece> pieces, int from) {
        int reach = (int) Math.min(pieces.size(), Math.max(from + 40, FRONT * pieces.size()));
        for (int i = from; i < reach; i++) {
            if (pieces.get(i) instanceof Line line
                    && LineReader.first(profile.contents().headings(), line.text())
                            .isPresent()) {
                return i;
            }
        }
        return -1;
    }

    private List<Row> rows(List<Piece> pieces, int start) {
        Row.Reader rowReader = new Row.Reader(profile, reader);
        List<Row> rows = new ArrayList<>();
        for (int i = start; i < pieces.size() && rows.size() < MAX_ROWS; i++) {
            if (pieces.get(i) instanceof Line line && line.length() >= RUNNING && line.endsSentence()) {
                break;
            }
            rows.addAll(rowReader.rows(i, pieces.get(i)));
        }
        return rows;
    }

    /** For each row the index of the last piece that says the same; -1 for none. */
    private static int[] lastRecurrence(List<Row> rows, List<Piece> pieces) {
        int[] last = new int[rows.size()];
        for (int r = 0; r < last.length; r++) {
            last[r] = -1;
            Row row = rows.get(r);
            // Lines that name sources are all alike: only the same is the same.
            double same = row.facts().source().isPresent() ? 1 : SAME;
            for (int i = pieces.size() - 1; i > row.piece() && last[r] < 0; i--) {
                if (pieces.get(i) instanceof Line line
                        && row.facts().key().likeness(line.facts().key(), same) >= same) {
                    last[r] = i;
                }
            }
        }
        return last;
    }

    /** How many rows the contents have: up to where most lines come again after and least is unexplained. */
    private static int bestSplit(List<Row> rows, int[] last, boolean headed) {
        double best = headed ? ENOUGH / 2 : ENOUGH;
        List<Boolean> again = saidBefore(rows);
        int count = 0;
        for (int split = 1; split <= rows.size(); split++) {
            int body = split < rows.size()
                    ? rows.get(split).piece()
                    : rows.get(split - 1).piece() + 1;
            double score = 0;
            int lastSupported = 0;
            int recurring = 0;
            for (int r = 0; r < split; r++) {
                double support = again.get(r) ? SAID_BEFORE : support(rows.get(r), last[r] >= body);
                score += support;
                recurring += last[r] >= body ? 1 : 0;
                boolean continues = rows.get(r).facts().source().isPresent() && lastSupported == r && r > 0;
                lastSupported = support > 0 || continues ? r + 1 : lastSupported;
            }
            if (score > best && recurring >= (headed ? 1 : REPEATED)) {
                best = score;
                count = lastSupported;
            }
        }
        return wholePieces(rows, count);
    }

    /** A table belongs to the contents with all of its rows or not at all. */
    private static int wholePieces(List<Row> rows, int count) {
        int end = count;
        while (end > 0
                && end < rows.size()
                && rows.get(end).piece() == rows.get(end - 1).piece()) {
            end++;
        }
        return end;
    }

    private static List<Boolean> saidBefore(List<Row> rows) {
        Set<String> said = new HashSet<>();
        return rows.stream()
                .map(row -> row.facts().key().letters())
                .map(letters -> !letters.isEmpty() && !said.add(letters))
                .toList();
    }

    private static double support(Row row, boolean recurs) {
        double support = recurs ? RECURS : 0;
        support += row.declared() || row.leaders() ? DECLARED : 0;
        support += row.marker().isPresent() || row.isMark() ? MARKED : 0;
        return support > 0 ? support : row.facts().source().isPresent() ? 0 : UNSUPPORTED;
    }

    private static List<Boolean> recurring(List<Row> rows, int[] last, int count) {
        int body = count < rows.size()
                ? rows.get(count).piece()
                : rows.get(count - 1).piece() + 1;
        List<Boolean> recurring = new ArrayList<>();
        for (int r = 0; r < count; r++) {
            recurring.add(last[r] >= body);
        }
        return recurring;
    }
}
