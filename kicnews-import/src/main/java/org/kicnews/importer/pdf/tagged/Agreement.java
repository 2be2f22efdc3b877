package org.kicnews.importer.pdf.tagged;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kicnews.importer.pdf.layout.Line;
import org.kicnews.importer.pdf.page.Glyph;

/**
 * How far the paragraphs of a tree agree with what the page looks like. Some producers tag every printed line, or the
 * whole text, as one paragraph; such a tree says nothing.
 */
final class Agreement {

    /** A paragraph of the page that this many tagged paragraphs share is torn by the tree. */
    private static final int TORN = 3;

    /** A tagged paragraph that holds this many paragraphs of the page is none. */
    private static final int LUMPED = 6;

    /** The share of the text, in glyphs, that may be torn or lumped. */
    private static final double TOLERATED = 0.4;

    private final Map<Content.Marked, Integer> blocks = new HashMap<>();
    private int nextBlock;

    private Agreement(Element tree) {
        number(tree, 0);
    }

    /**
     * Whether the tree can be believed.
     *
     * @param paragraphs the lines of each paragraph, as the page looks
     */
    static boolean holds(Element tree, List<List<Line>> paragraphs) {
        return new Agreement(tree).holds(paragraphs);
    }

    private boolean holds(List<List<Line>> paragraphs) {
        Map<Integer, Integer> parts = new HashMap<>();
        Map<Integer, Integer> sizes = new HashMap<>();
        int all = 0;
        int torn = 0;
        for (List<Line> paragraph : paragraphs) {
            Set<Integer> holders = new HashSet<>();
            int glyphs = 0;
            for (Line line : paragraph) {
                for (Glyph glyph : line.glyphs()) {
                    int block = blocks.getOrDefault(new Content.Marked(line.page(), glyph.mcid()), 0);
                    if (block > 0) {
                        holders.add(block);
                        sizes.merge(block, 1, Integer::sum);
                        glyphs++;
                    }
                }
            }
            holders.forEach(block -> parts.merge(block, 1, Integer::sum));
            all += glyphs;
            torn += holders.size() >= TORN ? glyphs : 0;
        }
        int lumped = parts.entrySet().stream()
                .filter(entry -> entry.getValue() >= LUMPED)
                .mapToInt(entry -> sizes.get(entry.getKey()))
                .sum();
        return torn + lumped <= TOLERATED * all;
    }

    /** Numbers the paragraphs outside tables, whose cells the page alone does not tell apart. */
    private void number(Element element, int block) {
        for (Content kid : element.kids()) {
            if (kid instanceof Content.Marked marked) {
                blocks.put(marked, block);
            } else if (kid instanceof Element inner && inner.tag() != Tag.TABLE) {
                number(inner, isParagraph(inner) ? ++nextBlock : block);
            }
        }
    }

    private static boolean isParagraph(Element element) {
        return element.tag() == Tag.PARAGRAPH || element.tag() == Tag.HEADING;
    }
}
