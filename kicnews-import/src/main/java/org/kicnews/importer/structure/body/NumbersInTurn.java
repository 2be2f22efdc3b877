package org.kicnews.importer.structure.body;

import java.util.Optional;
import org.kicnews.importer.structure.line.LineReader;
import org.kicnews.importer.structure.line.TitleParts;

/**
 * Reads the title lines of an issue in their order. A number that would not be one by itself is one where the line
 * before it has the number before it, printed in the same way: {@code 10 제목} after {@code 09 제목}, and
 * {@code 3.100개 기업} after {@code 2.열 개 기업}.
 */
final class NumbersInTurn {
    private final LineReader reader;
    private int last;
    private String behind = "";

    NumbersInTurn(LineReader reader) {
        this.reader = reader;
    }

    /** The parts of the next title line. */
    TitleParts read(String line) {
        TitleParts alone = reader.titleOfArticle(line);
        String next = (last + 1) + behind;
        TitleParts parts = alone.number().isEmpty() && last > 0 && !behind.isEmpty() && line.startsWith(next)
                ? numbered(reader.title(line.substring(next.length()).strip()))
                : alone;
        keep(line, parts);
        return parts;
    }

    private TitleParts numbered(TitleParts rest) {
        return new TitleParts(Optional.of(last + 1), rest.title(), rest.source(), rest.day(), rest.provider());
    }

    /** Keeps what stands between the number and the title. */
    private void keep(String line, TitleParts parts) {
        int title = line.indexOf(parts.title());
        last = parts.number().orElse(0);
        int digits = 0;
        while (digits < line.length() && Character.isDigit(line.charAt(digits))) {
            digits++;
        }
        behind = last > 0 && digits > 0 && title > digits ? line.substring(digits, title) : "";
    }
}
