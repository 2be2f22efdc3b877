package org.kicnews.importer.docx.style;

import org.jspecify.annotations.Nullable;
import org.kicnews.importer.flow.TextStyle.Position;

/**
 * What one place (a run, a style, a list level) says about characters; null where it says nothing. Only this package
 * looks inside.
 *
 * @param deletedMark of a paragraph mark: whether the author deleted it
 */
public record RunProperties(
        @Nullable String charStyle,
        @Nullable String latinFont,
        @Nullable String eastAsianFont,
        @Nullable Double size,
        @Nullable Boolean bold,
        @Nullable Boolean italic,
        @Nullable Boolean underline,
        @Nullable Boolean strike,
        @Nullable Boolean caps,
        @Nullable Boolean hidden,
        @Nullable Position position,
        @Nullable Integer color,
        @Nullable String language,
        @Nullable String eastAsianLanguage,
        boolean deletedMark,
        boolean joinsNext) {

    /** Says nothing. */
    public static final RunProperties NONE = new RunProperties(
            null, null, null, null, null, null, null, null, null, null, null, null, null, null, false, false);

    /** The font that these properties name for letters; empty where they name none. */
    public String fontName() {
        return latinFont == null ? "" : latinFont;
    }

    /** Whether these properties hide what they are for. */
    public boolean isHidden() {
        return Boolean.TRUE.equals(hidden);
    }

    /** These properties, and the base's where these say nothing. */
    RunProperties over(RunProperties base) {
        if (base == NONE) {
            return this;
        }
        return new RunProperties(
                or(charStyle, base.charStyle),
                or(latinFont, base.latinFont),
                or(eastAsianFont, base.eastAsianFont),
                or(size, base.size),
                or(bold, base.bold),
                or(italic, base.italic),
                or(underline, base.underline),
                or(strike, base.strike),
                or(caps, base.caps),
                or(hidden, base.hidden),
                or(position, base.position),
                or(color, base.color),
                or(language, base.language),
                or(eastAsianLanguage, base.eastAsianLanguage),
                deletedMark,
                joinsNext);
    }

    /**
     * These properties of a character style over those of a paragraph style: a toggle that both set is off again
     * (§17.7.3).
     */
    RunProperties toggledOver(RunProperties base) {
        RunProperties merged = over(base);
        return new RunProperties(
                merged.charStyle,
                merged.latinFont,
                merged.eastAsianFont,
                merged.size,
                toggled(bold, base.bold),
                toggled(italic, base.italic),
                merged.underline,
                toggled(strike, base.strike),
                toggled(caps, base.caps),
                toggled(hidden, base.hidden),
                merged.position,
                merged.color,
                merged.language,
                merged.eastAsianLanguage,
                merged.deletedMark,
                merged.joinsNext);
    }

    private static @Nullable Boolean toggled(@Nullable Boolean upper, @Nullable Boolean lower) {
        return upper == null ? lower : lower == null ? upper : Boolean.valueOf(upper ^ lower);
    }

    private static <T> @Nullable T or(@Nullable T upper, @Nullable T lower) {
        return upper == null ? lower : upper;
    }
}
