package org.kicnews.importer.pdf.tagged;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kicnews.importer.pdf.page.Glyph;
import org.kicnews.importer.pdf.picture.PageFigure;

/** The glyphs and figures of a document by the marked content that they belong to. Each is given out once. */
final class MarkedIndex {
    private final Map<Content.Marked, List<Glyph>> glyphs = new HashMap<>();
    private final Map<Content.Marked, List<PageFigure>> figures = new HashMap<>();

    /**
     * @param pages the glyphs to read of each page, from page 1 on
     * @param figures the figures of all pages
     * @param reached what the structure tree speaks of
     */
    MarkedIndex(List<List<Glyph>> pages, List<PageFigure> figures, Set<Content.Marked> reached) {
        for (int i = 0; i < pages.size(); i++) {
            addPage(i + 1, pages.get(i), reached);
        }
        for (PageFigure figure : figures) {
            Content.Marked marked =
                    new Content.Marked(figure.page(), figure.first().mcid());
            if (reached.contains(marked)) {
                this.figures.computeIfAbsent(marked, key -> new ArrayList<>()).add(figure);
            }
        }
    }

    private void addPage(int page, List<Glyph> drawn, Set<Content.Marked> reached) {
        for (int from = 0; from < drawn.size(); ) {
            int mcid = drawn.get(from).mcid();
            int to = from + 1;
            while (to < drawn.size() && drawn.get(to).mcid() == mcid) {
                to++;
            }
            Content.Marked marked = new Content.Marked(page, mcid);
            if (reached.contains(marked)) {
                glyphs.computeIfAbsent(marked, key -> new ArrayList<>()).addAll(drawn.subList(from, to));
            }
            from = to;
        }
    }

    /** What a tree speaks of; content that it calls an artifact is not among it. */
    static Set<Content.Marked> reached(Element tree) {
        Set<Content.Marked> reached = new HashSet<>();
        collect(tree, reached);
        return reached;
    }

    private static void collect(Element element, Set<Content.Marked> reached) {
        for (Content kid : element.kids()) {
            if (kid instanceof Content.Marked marked && marked.mcid() != Glyph.NO_MCID) {
                reached.add(marked);
            } else if (kid instanceof Element inner && inner.tag() != Tag.ARTIFACT) {
                collect(inner, reached);
            }
        }
    }

    /** The glyphs that were not taken yet. */
    List<Glyph> glyphs(Content.Marked marked) {
        return glyphs.getOrDefault(marked, List.of());
    }

    List<Glyph> takeGlyphs(Content.Marked marked) {
        List<Glyph> taken = glyphs.remove(marked);
        return taken == null ? List.of() : taken;
    }

    List<PageFigure> takeFigures(Content.Marked marked) {
        List<PageFigure> taken = figures.remove(marked);
        return taken == null ? List.of() : taken;
    }
}
