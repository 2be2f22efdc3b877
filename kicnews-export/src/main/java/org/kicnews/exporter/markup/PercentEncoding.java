package org.kicnews.exporter.markup;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Writes bytes so that they may stand in an address (RFC 3986, 2.1). */
public final class PercentEncoding {
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private PercentEncoding() {}

    /** A text in UTF-8, of which letters and digits of ASCII and the characters of {@code plain} stay as they are. */
    public static String of(String text, String plain) {
        return of(text.getBytes(StandardCharsets.UTF_8), plain);
    }

    /** Bytes, of which letters and digits of ASCII and the characters of {@code plain} stay as they are. */
    public static String of(byte[] bytes, String plain) {
        StringBuilder encoded = new StringBuilder(bytes.length + bytes.length / 8);
        for (byte b : bytes) {
            char c = (char) (b & 0xFF);
            boolean word = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
            if (word || plain.indexOf(c) >= 0) {
                encoded.append(c);
            } else {
                encoded.append('%').append(HEX.toHexDigits(b));
            }
        }
        return encoded.toString();
    }
}
