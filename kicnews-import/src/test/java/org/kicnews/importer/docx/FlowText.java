package org.kicnews.importer.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kicnews.importer.flow.Flow;
import org.kicnews.importer.flow.FlowBox;
import org.kicnews.importer.flow.FlowFurniture;
import org.kicnews.importer.flow.FlowItem;
import org.kicnews.importer.flow.FlowNote;
import org.kicnews.importer.flow.FlowParagraph;
import org.kicnews.importer.flow.FlowPicture;
import org.kicnews.importer.flow.FlowTable;

/**
 * Writes a flow as lines. What is not text stands in braces before it: {@code {h2}} a heading and its level,
 * {@code {mark 가. 2}} the mark of a list item and its level from the second on, {@code {cell 1,2 2x1}} row, column and
 * span, {@code {note 1}}, {@code {box}}, {@code {caption}}, {@code {bold}} all of it, {@code {picture its alternative text}}, {@code {finding
 * CODE}}. In the text {@code [text](target)} is a link, {@code ^1^} the mark of a note, {@code ⇥} a tab and {@code ⏎} a
 * line break.
 */
final class FlowText {
    private final List<String> lines = new ArrayList<>();
    private final boolean paged;

    private FlowText(boolean paged) {
        this.paged = paged;
    }

    static List<String> of(Flow flow) {
        FlowText text = new FlowText(flow.pages().isPresent());
        flow.items().forEach(item -> text.add(item, ""));
        flow.furniture().forEach(text::add);
        flow.findings()
                .forEach(finding -> text.lines.add("{finding " + finding.code().id() + "}"));
        return text.lines;
    }

    /** The characters of a line that a reader sees. */
    static String visible(String line) {
        return line.replaceAll("\\{(?:mark|note) (\\S+)[^}]*\\}", "$1 ")
                .replaceAll("\\{[^}]*\\} ?", "")
                .replaceAll("\\[([^\\]]*)\\]\\([^)]*\\)", "$1")
                .replaceAll("\\^([^^]+)\\^", "$1")
                .replace('⇥', ' ')
                .replace('⏎', ' ');
    }

    private void add(FlowItem item, String prefix) {
        if (item instanceof FlowParagraph paragraph) {
            lines.add(prefix + labels(paragraph) + text(paragraph));
        } else if (item instanceof FlowPicture picture) {
            String alt = picture.image().alt().map(words -> " " + words).orElse("");
            lines.add(prefix + "{picture" + alt + "}");
        } else if (item instanceof FlowNote note) {
            note.items().forEach(inner -> add(inner, prefix + "{note " + note.marker() + "} "));
        } else if (item instanceof FlowBox box) {
            box.items().forEach(inner -> add(inner, prefix + "{box} "));
        } else if (item instanceof FlowTable table) {
            add(table, prefix);
        }
    }

    private void add(FlowTable table, String prefix) {
        for (int r = 0; r < table.rows().size(); r++) {
            List<FlowTable.Cell> cells = table.rows().get(r).cells();
            for (int c = 0; c < cells.size(); c++) {
                FlowTable.Cell cell = cells.get(c);
                String span = cell.columns() > 1 || cell.rows() > 1 ? " " + cell.columns() + "x" + cell.rows() : "";
                String header = r < table.headerRows() ? " header" : "";
                String label = prefix + "{cell " + (r + 1) + "," + (c + 1) + span + header + "} ";
                cell.items().forEach(inner -> add(inner, label));
            }
        }
    }

    private void add(FlowFurniture furniture) {
        String kind =
                switch (furniture.kind()) {
                    case RUNNING_HEADER -> "{header} ";
                    case RUNNING_FOOTER -> "{footer} ";
                    case FOLIO -> "{folio} ";
                    default -> "{" + furniture.kind().name().toLowerCase(java.util.Locale.ROOT) + "}";
                };
        lines.add(kind + furniture.text());
    }

    private String labels(FlowParagraph paragraph) {
        StringBuilder labels = new StringBuilder();
        if (paged) {
            labels.append("{page ").append(paragraph.page().orElse(0)).append("} ");
        }
        paragraph
                .outlineLevel()
                .ifPresent(level -> labels.append("{h").append(level).append("} "));
        if (paragraph.role() != FlowParagraph.Role.UNSPECIFIED) {
            labels.append('{')
                    .append(paragraph.role().name().toLowerCase(java.util.Locale.ROOT))
                    .append("} ");
        }
        if (paragraph.runs().stream().allMatch(run -> run.style().bold())
                && !paragraph.runs().isEmpty()) {
            labels.append("{bold} ");
        }
        paragraph.marker().ifPresent(mark -> labels.append("{mark ")
                .append(mark.text())
                .append(mark.level() > 1 ? " " + mark.level() : "")
                .append("} "));
        return labels.toString();
    }

    private static String text(FlowParagraph paragraph) {
        int[] codePoints = paragraph.text().codePoints().toArray();
        StringBuilder text = new StringBuilder();
        Optional<String> open = Optional.empty();
        for (FlowParagraph.Run run : paragraph.runs()) {
            if (!run.link().equals(open)) {
                open.ifPresent(target -> text.append("](").append(target).append(')'));
                run.link().ifPresent(target -> text.append('['));
                open = run.link();
            }
            text.append(new String(codePoints, run.start(), run.end() - run.start()));
            run.note().ifPresent(mark -> text.append('^').append(mark).append('^'));
        }
        open.ifPresent(target -> text.append("](").append(target).append(')'));
        return text.toString().replace('\t', '⇥').replace('\n', '⏎');
    }
}
