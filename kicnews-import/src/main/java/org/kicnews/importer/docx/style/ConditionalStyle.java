package org.kicnews.importer.docx.style;

import java.util.List;

/** Names the style of a table as it is for some of its cells: the style's id and the conditions that they meet. */
public final class ConditionalStyle {
    /** Stands before each condition after the id of a style; no id can hold it, since XML cannot. */
    static final char MARK = '\u0001';

    private ConditionalStyle() {}

    /**
     * The style of some cells of a table, which may stand wherever the style of a table does.
     *
     * @param conditions what the cells are, such as {@code firstRow}; what comes later counts more (§17.7.6)
     */
    public static String of(String tableStyle, List<String> conditions) {
        StringBuilder id = new StringBuilder(tableStyle);
        conditions.forEach(condition -> id.append(MARK).append(condition));
        return id.toString();
    }
}
