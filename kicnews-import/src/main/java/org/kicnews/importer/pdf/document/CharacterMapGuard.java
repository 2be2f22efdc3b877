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

    private static final Pattern SECTION = Pattern.compile("beginbfrange(.*?)(?:endbfrange|$)", Pattern.DOTALL);

    /** A range is three of these: the first code, the last code, and what they stand for. */
    private static final Pattern TOKEN = Pattern.compile("<([0-9A-Fa-f\\s]*)>|\\[[^\\]]*]");

    private CharacterMapGuard() {}

    /** Removes the character map of a font where it has too long a range. */
    static void check(COSDictionary font) {
        if (font.getDictionaryObject(COSName.TO_UNICODE) instanceof COSStream map && hasLongRange(map)) {
            font.removeItem(COSName.TO_UNICODE);
        }
    }

    private static boolean hasLongRange(COSStream map) {
        try (InputStream in = map.createInputStream()) {
            Matcher section = SECTION.matcher(new String(in.readAllBytes(), StandardCharsets.ISO_8859_1));
            while (section.find()) {
                if (hasLongRange(section.group(1))) {
                    return true;
                }
            }
            return false;
        } catch (IOException | RuntimeException e) {
            // What cannot be unpacked here cannot be unpacked by the font either.
            return false;
        }
    }

    private static boolean hasLongRange(String section) {
        Matcher token = TOKEN.matcher(section);
        int first = 0;
        for (int position = 0; token.find(); position++) {
            int code = token.group(1) == null ? 0 : code(token.group(1));
            if (position % 3 == 0) {
                first = code;
            } else if (position % 3 == 1 && (long) code - first > LONGEST_RANGE) {
                return true;
            }
        }
        return false;
    }

    /** The code as PDFBox reads it, which has 32 bits. */
    private static int code(String digits) {
        int code = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = Character.digit(digits.charAt(i), 16);
            code = digit < 0 ? code : code << 4 | digit;
        }
        // An odd number of digits ends with a zero that is not written.
        return digits.replaceAll("\\s", "").length() % 2 == 0 ? code : code << 4;
    }
}
