package org.kicnews.exporter.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kicnews.core.model.Block;
import org.kicnews.core.model.Figure;
import org.kicnews.core.model.Heading;
import org.kicnews.core.model.ListItem;
import org.kicnews.core.model.Note;
import org.kicnews.core.model.Paragraph;
import org.kicnews.core.model.Table;

/**
 * How many blocks of each kind there are.
 *
 * @param counts the keys of the kinds' labels, in a fixed order, with how many there are
 */
record BlockCounts(Map<String, Integer> counts) {

    static BlockCounts of(List<Block> blocks) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        List.of(Paragraph.class, Heading.class, ListItem.class, Figure.class, Table.class, Note.class)
                .forEach(kind -> counts.put(key(kind), (int)
                        blocks.stream().filter(kind::isInstance).count()));
        return new BlockCounts(counts);
    }

    /** In words: {@code 문단 12, 소제목 3}. */
    String text(ReportLabels labels) {
        List<String> parts = new ArrayList<>();
        counts.forEach((key, count) -> {
            if (count > 0) {
                parts.add(labels.get(key, count));
            }
        });
        return parts.isEmpty() ? labels.get("block.none") : String.join(", ", parts);
    }

    private static String key(Class<? extends Block> kind) {
        return "block." + kind.getSimpleName();
    }
}
