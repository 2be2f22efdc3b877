package org.kicnews.importer.pdf.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kicnews.importer.flow.Flow.Dropped.Reason;
import org.kicnews.importer.pdf.page.Glyph;
import org.kicnews.importer.pdf.page.Glyph.Visibility;
import org.kicnews.importer.pdf.page.PageContent;

/**
 * Separates the glyphs that a reader reads from those drawn for another reason.
 *
 * @param read the glyphs to read, in the order of drawing; those that cannot be named keep their place without text
 * @param dropped the characters that were left out, with the reason
 * @param unknownFonts how many glyphs of each font could not be named
 * @param ocrLayer whether the text is the invisible layer of a scan
 */
public record GlyphSieve(
        List<Glyph> read, Map<Reason, String> dropped, Map<String, Integer> unknownFonts, boolean ocrLayer) {

    /** How far the second drawing of a glyph may be from the first, in em: fake bold and shadows. */
    private static final double TWICE_DISTANCE = 0.12;

    /** The part of a page that a picture covers when the page is a scan. */
    private static final double SCAN_COVER = 0.5;

    public GlyphSieve {
        read = List.copyOf(read);
        dropped = Map.copyOf(dropped);
        unknownFonts = Map.copyOf(unknownFonts);
    }

    /** Sorts the glyphs of a page. */
    public static GlyphSieve of(PageContent page) {
        boolean ocr = isOcrLayer(page);
        Map<Reason, StringBuilder> dropped = new java.util.EnumMap<>(Reason.class);
        Map<String, Integer> unknown = new java.util.TreeMap<>();
        Map<String, List<Glyph>> drawn = new HashMap<>();
        List<Glyph> read = new ArrayList<>();
        for (Glyph glyph : page.glyphs()) {
            if (glyph.visibility() == Visibility.OUTSIDE) {
                drop(dropped, Reason.OUTSIDE_PAGE, glyph);
            } else if (glyph.visibility() == Visibility.INVISIBLE && !ocr) {
                drop(dropped, Reason.INVISIBLE, glyph);
            } else if (glyph.isUnknown()) {
                drop(dropped, Reason.UNMAPPED, glyph);
                unknown.merge(glyph.style().font(), 1, Integer::sum);
                read.add(glyph.withText(""));
            } else if (glyph.isSpace() || glyph.text().isEmpty()) {
                read.add(glyph);
            } else {
                List<Glyph> same = drawn.computeIfAbsent(glyph.text(), key -> new ArrayList<>());
                if (isDrawnAlready(glyph, same)) {
                    drop(dropped, Reason.DRAWN_TWICE, glyph);
                } else {
                    same.add(glyph);
                    read.add(glyph);
                }
            }
        }
        Map<Reason, String> texts = new java.util.EnumMap<>(Reason.class);
        dropped.forEach((reason, text) -> texts.put(reason, text.toString()));
        return new GlyphSieve(read, texts, unknown, ocr);
    }

    /** The same without glyphs that belong to something else, named by their place in the order of drawing. */
    public GlyphSieve without(Set<Integer> orders) {
        return new GlyphSieve(
                read.stream().filter(glyph -> !orders.contains(glyph.order())).toList(),
                dropped,
                unknownFonts,
                ocrLayer);
    }

    private static void drop(Map<Reason, StringBuilder> dropped, Reason reason, Glyph glyph) {
        dropped.computeIfAbsent(reason, key -> new StringBuilder()).append(glyph.text());
    }

    private static boolean isDrawnAlready(Glyph glyph, List<Glyph> same) {
        for (Glyph other : same) {
            if (isSamePlace(glyph, other)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSamePlace(Glyph one, Glyph other) {
        double reach = TWICE_DISTANCE * Math.min(one.size(), other.size());
        // A letter that is narrower than the reach may truly be repeated beside itself.
        double along = Math.min(reach, 0.6 * one.advance());
        return Math.abs(one.left() - other.left()) < along && Math.abs(one.baseline() - other.baseline()) < reach;
    }

    private static boolean isOcrLayer(PageContent page) {
        long invisible = page.glyphs().stream()
                .filter(glyph -> glyph.visibility() == Visibility.INVISIBLE)
                .count();
        return invisible * 2 > page.glyphs().size() && pictureCover(page) >= SCAN_COVER;
    }

    /** The part of a page that its largest picture covers. */
    static double pictureCover(PageContent page) {
        return page.pictures().stream()
                        .mapToDouble(picture ->
                                picture.bounds().width() * picture.bounds().height())
                        .max()
                        .orElse(0)
                / (page.width() * page.height());
    }
}
