package org.kicnews.exporter.xlsx;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.kicnews.exporter.zip.Deflated;
import org.kicnews.exporter.zip.Piece;

/**
 * Puts what the toolkit writes itself into the parts of a sheet that POI wrote: rows behind the header, and links. The marks
 * that it looks for are tags, which no text of a part can hold.
 */
final class SheetPart {
    private static final String END_OF_ROWS = "</sheetData>";

    /** Follows the links (ISO/IEC 29500-1, 18.3.1.99); POI gives every sheet margins. */
    private static final String AFTER_LINKS = "<pageMargins";

    private static final String END_OF_RELATIONSHIPS = "</Relationships>";

    private SheetPart() {}

    /** The sheet with its rows and links. */
    static Deflated sheet(byte[] frame, Piece rows, byte[] links) throws IOException {
        String xml = new String(frame, StandardCharsets.UTF_8);
        int endOfRows = find(END_OF_ROWS, xml);
        int afterLinks = find(AFTER_LINKS, xml);
        Piece foot = piece(xml.substring(endOfRows, afterLinks));
        foot.write(links);
        foot.write(xml.substring(afterLinks).getBytes(StandardCharsets.UTF_8));
        return Deflated.join(List.of(piece(xml.substring(0, endOfRows)), rows, foot));
    }

    /** The relationships of the sheet with the targets of its links. */
    static Deflated relationships(byte[] frame, byte[] targets) throws IOException {
        String xml = new String(frame, StandardCharsets.UTF_8);
        int end = find(END_OF_RELATIONSHIPS, xml);
        Piece piece = piece(xml.substring(0, end));
        piece.write(targets);
        piece.write(xml.substring(end).getBytes(StandardCharsets.UTF_8));
        return Deflated.join(List.of(piece));
    }

    private static Piece piece(String xml) throws IOException {
        return Piece.of(xml.getBytes(StandardCharsets.UTF_8));
    }

    private static int find(String mark, String xml) throws IOException {
        int at = xml.lastIndexOf(mark);
        if (at < 0) {
            throw new IOException("no " + mark + " in a part of the workbook");
        }
        return at;
    }
}
