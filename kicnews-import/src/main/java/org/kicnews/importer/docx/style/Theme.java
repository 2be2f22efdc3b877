package org.kicnews.importer.docx.style;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.kicnews.importer.docx.part.XmlCursor;

/** The fonts and colours that the rest of the file names by their part in the theme (§20.1.6.9). */
public final class Theme {
    private static final Map<String, String> COLOR_NAMES = Map.of(
            "text1", "dk1",
            "dark1", "dk1",
            "text2", "dk2",
            "dark2", "dk2",
            "background1", "lt1",
            "light1", "lt1",
            "background2", "lt2",
            "light2", "lt2",
            "hyperlink", "hlink",
            "followedHyperlink", "folHlink");

    /** Fonts by their part: {@code majorlatin}, {@code minorea}, {@code minorHang}. */
    private final Map<String, String> fonts = new HashMap<>();

    private final Map<String, Integer> colors = new HashMap<>();
    private final String eastAsianScript;

    private Theme(String eastAsianLanguage) {
        this.eastAsianScript = script(eastAsianLanguage);
    }

    /** A theme that says nothing. */
    public static Theme none() {
        return new Theme("");
    }

    /**
     * Reads a theme.
     *
     * @param eastAsianLanguage the language whose font stands for East Asian text where the theme names none
     */
    public static Theme read(XmlCursor cursor, String eastAsianLanguage) throws XMLStreamException {
        Theme theme = new Theme(eastAsianLanguage);
        theme.readAll(cursor, "");
        return theme;
    }

    /** The font for a theme reference such as {@code minorEastAsia}; absent where the theme does not say. */
    Optional<String> font(String reference) {
        if (reference.length() < 5) {
            return Optional.empty();
        }
        String group = reference.substring(0, 5);
        String font = reference.endsWith("EastAsia")
                ? fonts.getOrDefault(group + "ea", fonts.getOrDefault(group + eastAsianScript, ""))
                : fonts.getOrDefault(group + "latin", "");
        return font.isEmpty() ? Optional.empty() : Optional.of(font);
    }

    /** The colour as 0xRRGGBB; black for {@code auto}, absent where neither the value nor the theme says it. */
    Optional<Integer> color(String value, String themeColor) {
        if (isHexadecimal(value)) {
            return Optional.of(Integer.parseInt(value, 16));
        }
        if (!themeColor.isEmpty()) {
            return Optional.ofNullable(colors.get(COLOR_NAMES.getOrDefault(themeColor, themeColor)));
        }
        return value.equals("auto") ? Optional.of(0) : Optional.empty();
    }

    private static boolean isHexadecimal(String value) {
        return value.length() == 6 && value.chars().allMatch(sign -> Character.digit(sign, 16) >= 0 && sign < 128);
    }

    private void readAll(XmlCursor cursor, String group) throws XMLStreamException {
        int level = cursor.level();
        while (cursor.nextChild(level)) {
            switch (cursor.name()) {
                case "a:majorFont" -> readAll(cursor, "major");
                case "a:minorFont" -> readAll(cursor, "minor");
                case "a:latin", "a:ea" -> addFont(group + cursor.name().substring(2), cursor);
                case "a:font" -> addFont(group + cursor.attributeOrEmpty("script"), cursor);
                case "a:clrScheme" -> readColors(cursor);
                case "a:themeElements", "a:fontScheme" -> readAll(cursor, group);
                default -> {}
            }
        }
    }

    private void addFont(String part, XmlCursor cursor) {
        cursor.attribute("typeface").filter(font -> !font.isBlank()).ifPresent(font -> fonts.put(part, font));
    }

    private void readColors(XmlCursor cursor) throws XMLStreamException {
        int level = cursor.level();
        while (cursor.nextChild(level)) {
            String part = cursor.name().substring(cursor.name().indexOf(':') + 1);
            int inner = cursor.level();
            while (cursor.nextChild(inner)) {
                color(
                                cursor.attribute("lastClr")
                                        .or(() -> cursor.attribute("val"))
                                        .orElse(""),
                                "")
                        .ifPresent(color -> colors.put(part, color));
            }
        }
    }

    private static String script(String language) {
        if (language.startsWith("ja")) {
            return "Jpan";
        }
        if (language.startsWith("zh")) {
            return language.contains("TW") || language.contains("HK") || language.contains("Hant") ? "Hant" : "Hans";
        }
        return "Hang";
    }
}
