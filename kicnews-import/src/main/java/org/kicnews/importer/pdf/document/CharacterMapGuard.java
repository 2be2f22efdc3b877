package org.kicnews.importer.pdf.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/**
 * Takes character maps away from fonts that a bit of damage made endless: PDFBox writes out every code of a range, and a
 * range of four bytes has four billion.
 */
final class CharacterMapGuard {

    /** No font has more glyphs, so no range is longer. */
    private static final long LONGEST_RANGE = 0xFFFF;

    /** Ranges of two bytes and less cannot be too long. */
    private static final Pattern LONG_RANGE =
            Pattern.compile("<\\s*([0-9A-Fa-f]{5,16})\\s*>\\s*<\\s*([0-9A-Fa-f]{5,16})\\s*>\\s*(?=[<\\[0-9])");

    private CharacterMapGuard() {}

    /** Removes the character map of a font where it has too long a range. */
    static void check(COSDictionary font) {
        if (font.getDictionaryObject(COSName.TO_UNICODE) instanceof COSStream map && hasLongRange(map)) {
            font.removeItem(COSName.TO_UNICODE);
        }
    }

    private static boolean hasLongRange(COSStream map) {
        try (InputStream in = map.createInputStream()) {
            Matcher range = LONG_RANGE.matcher(new String(in.readAllBytes(), StandardCharsets.ISO_8859_1));
            while (range.find()) {
                long first = Long.parseUnsignedLong(range.group(1), 16);
                long last = Long.parseUnsignedLong(range.group(2), 16);
                if (last - first > LONGEST_RANGE) {
                    return true;
                }
            }
            return false;
        } catch (IOException | RuntimeException e) {
            // What cannot be unpacked here cannot be unpacked by the font either.
            return false;
        }
    }
}
