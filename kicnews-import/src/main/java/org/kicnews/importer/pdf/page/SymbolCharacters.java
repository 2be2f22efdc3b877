package org.kicnews.importer.pdf.page;

import java.util.Locale;
import java.util.Map;

/**
 * The bullets and arrows of the fonts Symbol and Wingdings in Unicode. Their fonts keep characters in the private use
 * area from U+F000, at the code that the old eight-bit font had. Source: the mapping tables of Unicode L2/11-149
 * (Wingdings) and of Adobe (Symbol).
 */
final class SymbolCharacters {
    private static final int PRIVATE_USE = 0xF000;

    private static final Map<Integer, String> WINGDINGS = Map.ofEntries(
            Map.entry(0x6C, "●"),
            Map.entry(0x6D, "❍"),
            Map.entry(0x6E, "■"),
            Map.entry(0x6F, "□"),
            Map.entry(0x71, "❑"),
            Map.entry(0x72, "❒"),
            Map.entry(0x75, "◆"),
            Map.entry(0x76, "❖"),
            Map.entry(0x77, "⬥"),
            Map.entry(0x9F, "•"),
            Map.entry(0xA7, "▪"),
            Map.entry(0xA8, "◻"),
            Map.entry(0xD8, "➢"),
            Map.entry(0xE0, "→"),
            Map.entry(0xE8, "➔"),
            Map.entry(0xF0, "⇨"),
            Map.entry(0xFB, "✗"),
            Map.entry(0xFC, "✓"),
            Map.entry(0xFE, "☑"));

    private static final Map<Integer, String> SYMBOL = Map.of(
            0xA8, "♦",
            0xAA, "♠",
            0xAB, "↔",
            0xAC, "←",
            0xAE, "→",
            0xB0, "°",
            0xB1, "±",
            0xB4, "×",
            0xB7, "•",
            0xDE, "⇒");

    private SymbolCharacters() {}

    static boolean isSymbolFont(String fontName) {
        String name = fontName.toLowerCase(Locale.ROOT);
        return name.contains("wingdings") || name.contains("symbol");
    }

    /** The text with each private character replaced by the Unicode character that looks like it. */
    static String plain(String fontName, String text) {
        Map<Integer, String> table = fontName.toLowerCase(Locale.ROOT).contains("wingdings") ? WINGDINGS : SYMBOL;
        StringBuilder plain = new StringBuilder();
        text.codePoints().forEach(codePoint -> {
            String known = table.get(codePoint - PRIVATE_USE);
            plain.append(known == null ? Character.toString(codePoint) : known);
        });
        return plain.toString();
    }
}
