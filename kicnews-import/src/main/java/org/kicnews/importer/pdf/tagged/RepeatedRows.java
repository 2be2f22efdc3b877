package org.kicnews.importer.pdf.tagged;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.kicnews.core.model.Furniture;
import org.kicnews.importer.flow.FlowFurniture;
import org.kicnews.importer.pdf.layout.Line;
import org.kicnews.importer.pdf.layout.SpaceRule;
import org.kicnews.importer.pdf.page.Glyph;

/**
 * The header rows that tables repeat on each page that they go over. Browsers tag all the copies as the content of one
 * row; only the first copy is part of the table.
 */
final class RepeatedRows {
    private final MarkedIndex index;
    private final SpaceRule spaces;
    private final List<FlowFurniture> copies = new ArrayList<>();

    RepeatedRows(MarkedIndex index, SpaceRule spaces) {
        this.index = index;
        this.spaces = spaces;
    }

    /** The copies that were left out so far. */
    List<FlowFurniture> copies() {
        return copies;
    }

    /** Takes the copies of a row on later pages out, where each page says the same. */
    void leaveOut(List<Content> row) {
        Map<Integer, List<Content.Marked>> pages = new TreeMap<>();
        collect(row, pages);
        if (pages.size() < 2) {
            return;
        }
        List<String> texts = pages.values().stream().map(this::letters).toList();
        if (texts.get(0).isEmpty() || !texts.stream().allMatch(texts.get(0)::equals)) {
            return;
        }
        pages.entrySet().stream().skip(1).forEach(page -> leaveOut(page.getKey(), page.getValue()));
    }

    private void collect(List<Content> row, Map<Integer, List<Content.Marked>> pages) {
        for (Content content : row) {
            if (content instanceof Element element) {
                collect(element.kids(), pages);
            } else if (content instanceof Content.Marked marked
                    && !index.glyphs(marked).isEmpty()) {
                pages.computeIfAbsent(marked.page(), page -> new ArrayList<>()).add(marked);
            }
        }
    }

    private String letters(List<Content.Marked> content) {
        StringBuilder letters = new StringBuilder();
        content.stream()
                .map(index::glyphs)
                .flatMap(Collection::stream)
                .filter(glyph -> !glyph.isSpace())
                .forEach(glyph -> letters.append(glyph.text()));
        return letters.toString();
    }

    private void leaveOut(int page, List<Content.Marked> copy) {
        List<Glyph> glyphs = new ArrayList<>();
        copy.forEach(marked -> glyphs.addAll(index.takeGlyphs(marked)));
        for (Line line : PageLines.of(page, glyphs)) {
            copies.add(
                    new FlowFurniture(Furniture.Kind.RUNNING_HEADER, spaces.text(line), 0, Optional.of(line.page())));
        }
    }
}
