package org.kicnews.importer.pdf;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.kicnews.core.finding.Finding;
import org.kicnews.core.finding.FindingCode;
import org.kicnews.core.finding.Place;
import org.kicnews.importer.pdf.page.Glyph;

/**
 * Tells fonts whose table of characters is wrong: what they give is letters, but no language. Korean of any kind uses
 * some syllables again and again, particles and endings above all; letters of private use are nobody's text.
 */
final class Legibility {
    /** The 40 commonest syllables of Korean prose (counted in four million characters): 29 to 44 % of any text. */
    private static final String COMMON = "다이는에을지의하가로를고한은서기사수해시니대도있자인리전스정으어일아과부라장나들";

    /** A text of so many different syllables has many of the common ones; shifted tables give none or one by chance. */
    private static final int ENOUGH_SYLLABLES = 60;

    private static final int FEWEST_COMMON = 5;

    /** The share of characters of private use, and how many of them, from which a font gives no text. */
    private static final double PRIVATE = 0.5;

    private static final int ENOUGH_PRIVATE = 40;

    private final Map<String, Tally> fonts = new TreeMap<>();
    private @Nullable String lastFont;
    private Tally last = new Tally(0);

    private static final class Tally {
        private final int firstPage;
        private final BitSet syllables = new BitSet();
        private int characters;
        private int unassigned;

        private Tally(int firstPage) {
            this.firstPage = firstPage;
        }

        private boolean garbled() {
            boolean foreign = syllables.cardinality() >= ENOUGH_SYLLABLES
                    && COMMON.chars().filter(syllables::get).count() < FEWEST_COMMON;
            return foreign || (unassigned >= ENOUGH_PRIVATE && unassigned > PRIVATE * characters);
        }
    }

    /** Counts the glyphs of a page. */
    void add(int page, List<Glyph> glyphs) {
        for (Glyph glyph : glyphs) {
            if (!glyph.text().isEmpty() && !glyph.isSpace()) {
                add(page, glyph);
            }
        }
    }

    private void add(int page, Glyph glyph) {
        String font = glyph.style().font();
        if (!font.equals(lastFont)) {
            lastFont = font;
            last = fonts.computeIfAbsent(font, name -> new Tally(page));
        }
        char first = glyph.text().charAt(0);
        last.characters++;
        if (first >= '가' && first <= '힣') {
            last.syllables.set(first);
        } else if (Character.getType(first) == Character.PRIVATE_USE) {
            last.unassigned++;
        }
    }

    /** A finding for each font that gives no text. */
    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        fonts.forEach((font, tally) -> {
            if (tally.garbled()) {
                findings.add(Finding.of(
                        FindingCode.PDF_GARBLED_FONT,
                        Place.page(tally.firstPage),
                        font,
                        Integer.toString(tally.characters)));
            }
        });
        return findings;
    }
}
