package org.kicnews.importer.pdf.tagged;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kicnews.importer.pdf.layout.Line;
import org.kicnews.importer.pdf.page.Glyph;
import org.kicnews.importer.pdf.picture.PageFigure;

/** Text and figures that stand in one block, collected piece by piece. */
final class InlineRun {
    private final MarkedIndex index;
    private final Map<Integer, List<Glyph>> glyphs = new LinkedHashMap<>();
    private final List<Shown> before = new ArrayList<>();
    private final List<Shown> after = new ArrayList<>();
    private final List<Element> blocks = new ArrayList<>();
    private boolean inked;

    InlineRun(MarkedIndex index) {
        this.index = index;
    }

    /**
     * A figure in the text.
     *
     * @param figure the figure
     * @param alt its alternative text
     */
    record Shown(PageFigure figure, Optional<String> alt) {}

    /** Adds marked content. */
    void add(Content.Marked marked, Optional<String> alt) {
        for (PageFigure figure : index.takeFigures(marked)) {
            (inked ? after : before).add(new Shown(figure, alt));
        }
        List<Glyph> taken = index.takeGlyphs(marked);
        if (!taken.isEmpty()) {
            glyphs.computeIfAbsent(marked.page(), page -> new ArrayList<>()).addAll(taken);
            inked |= taken.stream()
                    .anyMatch(glyph -> !glyph.isSpace() && !glyph.text().isEmpty());
        }
    }

    /** Adds all that an element of the text holds; blocks in it come after the text. */
    void add(Element element) {
        for (Content kid : element.kids()) {
            if (kid instanceof Content.Marked marked) {
                add(marked, element.alt());
            } else if (kid instanceof Element inner) {
                if (isPartOfText(inner)) {
                    add(inner);
                } else {
                    blocks.add(inner);
                }
            }
        }
    }

    /** Whether an element inside a paragraph is part of its text. */
    static boolean isPartOfText(Element element) {
        return switch (element.tag()) {
            case INLINE, LINK, LABEL, UNDECIDED -> !element.holds(InlineRun::isBlock);
            default -> false;
        };
    }

    /** Whether a tag always stands for a block of its own. */
    static boolean isBlock(Tag tag) {
        return switch (tag) {
            case INLINE, LINK, LABEL, UNDECIDED -> false;
            default -> true;
        };
    }

    /** The printed lines, in the order of the pages. */
    List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        glyphs.forEach((page, drawn) -> {
            drawn.sort(Comparator.comparingInt(Glyph::order));
            lines.addAll(PageLines.of(page, drawn));
        });
        return lines;
    }

    /** The figures that come before the text, or stand alone. */
    List<Shown> before() {
        return before;
    }

    /** The figures that come after the first text. */
    List<Shown> after() {
        return after;
    }

    /** The blocks that were found inside the text. */
    List<Element> blocks() {
        return blocks;
    }
}
