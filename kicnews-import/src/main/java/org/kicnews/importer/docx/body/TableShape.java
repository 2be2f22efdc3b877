package org.kicnews.importer.docx.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.kicnews.importer.flow.FlowBox;
import org.kicnews.importer.flow.FlowItem;
import org.kicnews.importer.flow.FlowParagraph;
import org.kicnews.importer.flow.FlowPicture;
import org.kicnews.importer.flow.FlowTable;

/**
 * Tells tables that lay out a page from tables that hold data. A table of data has rows and columns that mean something;
 * a layout table is a way to put things side by side, and its cells can be read one after the other.
 */
final class TableShape {
    /** A masthead has few rows; a longer table at the front of an issue is its contents or data. */
    private static final int MAX_MASTHEAD_ROWS = 4;

    /** A cell with this many paragraphs on average holds running text, not data. */
    private static final double RUNNING_TEXT_PARAGRAPHS = 3;

    /** What names itself needs no column heading: {@code 발행처 : …}, {@code Tel: …}, a web or mail address. */
    private static final Pattern SELF_NAMED =
            Pattern.compile("(?s)\\s*[\\p{L}\\p{N} .·/-]{1,20}\\s*[:：]\\s*\\S.*|.*(?:@|https?://|www\\.).*");

    private final List<TableBuilder.OpenRow> rows;
    private final boolean lines;
    private final boolean headed;

    private TableShape(List<TableBuilder.OpenRow> rows, boolean lines, boolean headed) {
        this.rows = rows;
        this.lines = lines;
        this.headed = headed;
    }

    static TableShape of(List<TableBuilder.OpenRow> rows, boolean lines, boolean headed) {
        return new TableShape(List.copyOf(rows), lines, headed);
    }

    /**
     * Whether the table only lays out a page.
     *
     * @param front whether nothing but short lines came before it in the document
     */
    boolean isLayout(boolean front) {
        if (headed) {
            return false;
        }
        List<TableBuilder.OpenCell> cells = filledCells();
        if (cells.size() == 1 || cells.stream().anyMatch(TableShape::holdsStructure)) {
            return true;
        }
        if (front && rows.size() <= MAX_MASTHEAD_ROWS && isMasthead(cells)) {
            return true;
        }
        if (!lines && cells.stream().anyMatch(TableShape::holdsPicture)) {
            return true;
        }
        double paragraphs = cells.stream().mapToInt(cell -> cell.items().size()).sum() / (double) cells.size();
        return !lines && paragraphs >= RUNNING_TEXT_PARAGRAPHS || !lines && rows.size() == 1;
    }

    /** What the table holds, in the order in which it is read. */
    List<FlowItem> unfold(Optional<Integer> page) {
        List<TableBuilder.OpenCell> cells = filledCells();
        if (cells.size() == 1 && (lines || cells.get(0).isShaded()) && !holdsStructure(cells.get(0))) {
            return List.of(new FlowBox(cells.get(0).items(), page));
        }
        List<FlowItem> items = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            List<TableBuilder.OpenCell> row = rows.get(i).cells();
            if (i + 1 < rows.size() && isPicturesOverLines(row, rows.get(i + 1).cells())) {
                List<TableBuilder.OpenCell> below = rows.get(++i).cells();
                for (int column = 0; column < row.size(); column++) {
                    items.addAll(row.get(column).items());
                    items.addAll(below.get(column).items());
                }
            } else {
                row.forEach(cell -> items.addAll(cell.items()));
            }
        }
        return items;
    }

    private List<TableBuilder.OpenCell> filledCells() {
        return rows.stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell -> !cell.items().isEmpty())
                .toList();
    }

    private boolean isMasthead(List<TableBuilder.OpenCell> cells) {
        long selfNamed = cells.stream().filter(TableShape::isSelfNamed).count();
        return !lines || rows.size() == 1 || selfNamed * 2 >= cells.size();
    }

    private static boolean isSelfNamed(TableBuilder.OpenCell cell) {
        return cell.items().stream()
                .allMatch(item -> item instanceof FlowParagraph paragraph
                        && SELF_NAMED.matcher(paragraph.text()).matches());
    }

    private static boolean isPicturesOverLines(List<TableBuilder.OpenCell> upper, List<TableBuilder.OpenCell> lower) {
        return upper.size() > 1
                && upper.size() == lower.size()
                && upper.stream().allMatch(cell -> cell.items().stream().allMatch(item -> item instanceof FlowPicture))
                && lower.stream()
                        .allMatch(cell -> cell.items().stream().allMatch(item -> item instanceof FlowParagraph));
    }

    private static boolean holdsPicture(TableBuilder.OpenCell cell) {
        return cell.items().stream().anyMatch(item -> item instanceof FlowPicture);
    }

    private static boolean holdsStructure(TableBuilder.OpenCell cell) {
        return cell.items().stream()
                .anyMatch(item -> item instanceof FlowTable
                        || item instanceof FlowParagraph paragraph
                                && paragraph.outlineLevel().isPresent());
    }
}
