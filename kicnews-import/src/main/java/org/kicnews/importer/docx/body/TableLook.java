package org.kicnews.importer.docx.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.kicnews.importer.docx.part.XmlCursor;

/**
 * Which parts of a table look otherwise than the rest (§17.4.56), and which of them a cell is. Word says of each row and
 * cell what it is (§17.4.8); where a file does not, the first row and the first column are known by their place.
 */
final class TableLook {
    /** In the order of the digits of {@code w:cnfStyle}, which is the order in which they count as well (§17.7.6). */
    private static final List<String> PARTS = List.of(
            "firstRow",
            "lastRow",
            "firstColumn",
            "lastColumn",
            "oddVBand",
            "evenVBand",
            "oddHBand",
            "evenHBand",
            "firstRowLastColumn",
            "firstRowFirstColumn",
            "lastRowLastColumn",
            "lastRowFirstColumn");

    /** The names that styles have for the same parts. */
    private static final List<String> CONDITIONS = List.of(
            "firstRow",
            "lastRow",
            "firstCol",
            "lastCol",
            "band1Vert",
            "band2Vert",
            "band1Horz",
            "band2Horz",
            "neCell",
            "nwCell",
            "seCell",
            "swCell");

    /** Bands count less than rows, rows less than columns, columns less than corners. */
    private static final List<Integer> ORDER = List.of(4, 5, 6, 7, 0, 1, 2, 3, 8, 9, 10, 11);

    private boolean firstRow;
    private boolean firstColumn;

    /** Reads {@code w:tblLook}. */
    void read(XmlCursor cursor) {
        String value = cursor.attributeOrEmpty("w:val");
        int flags = value.matches("[0-9A-Fa-f]{1,4}") ? Integer.parseInt(value, 16) : 0;
        firstRow = isOn(cursor, "w:firstRow", (flags & 0x20) != 0);
        firstColumn = isOn(cursor, "w:firstColumn", (flags & 0x80) != 0);
    }

    /** Reads {@code w:cnfStyle}: the parts of the table that a row or cell is, by their places in the list above. */
    static Set<Integer> parts(XmlCursor cursor) {
        String digits = cursor.attributeOrEmpty("w:val");
        Set<Integer> parts = new TreeSet<>();
        for (int i = 0; i < PARTS.size(); i++) {
            if (isOn(cursor, "w:" + PARTS.get(i), digits.length() == PARTS.size() && digits.charAt(i) == '1')) {
                parts.add(i);
            }
        }
        return parts;
    }

    /**
     * What a cell is, in the order in which it counts.
     *
     * @param row the row from 0
     * @param column the cell's place in the row from 0
     * @param said what the file says that the cell or its row is; empty where it says nothing
     */
    List<String> conditions(int row, int column, Set<Integer> said) {
        Set<Integer> parts = new TreeSet<>(said);
        if (said.isEmpty()) {
            if (firstRow && row == 0) {
                parts.add(PARTS.indexOf("firstRow"));
            }
            if (firstColumn && column == 0) {
                parts.add(PARTS.indexOf("firstColumn"));
            }
        }
        List<String> conditions = new ArrayList<>();
        for (int part : ORDER) {
            if (parts.contains(part)) {
                conditions.add(CONDITIONS.get(part));
            }
        }
        return conditions;
    }

    private static boolean isOn(XmlCursor cursor, String attribute, boolean otherwise) {
        return cursor.attribute(attribute)
                .map(value -> value.equals("1") || value.equals("true") || value.equals("on"))
                .orElse(otherwise);
    }
}
