package org.kicnews.exporter.xlsx;

import org.kicnews.exporter.markup.Xhtml;

/** What a cell of a table holds, as the file has it (ISO/IEC 29500-1, 18.3.1.4). */
sealed interface CellContent {

    /**
     * Writes the cell.
     *
     * @param place the cell: {@code B7}
     * @param style the number of its style
     */
    void write(Xhtml xml, String place, String style);

    /** Nothing. */
    record Blank() implements CellContent {

        @Override
        public void write(Xhtml xml, String place, String style) {
            xml.empty("c", "r", place, "s", style);
        }
    }

    /** A {@linkplain CellText text}, which stands in its cell: few of an index come twice. */
    record Text(String text) implements CellContent {

        @Override
        public void write(Xhtml xml, String place, String style) {
            xml.open("c", "r", place, "s", style, "t", "inlineStr").open("is");
            xml.open("t", "xml:space", isSpaceAtAnEnd() ? "preserve" : "");
            xml.legalText(text).close().close().close();
        }

        private boolean isSpaceAtAnEnd() {
            return !text.isEmpty()
                    && (Character.isWhitespace(text.charAt(0))
                            || Character.isWhitespace(text.charAt(text.length() - 1)));
        }
    }

    /** A number, as XML writes it. */
    record Numeric(String number) implements CellContent {

        @Override
        public void write(Xhtml xml, String place, String style) {
            xml.open("c", "r", place, "s", style).element("v", number).close();
        }
    }

    /** A formula and the {@linkplain CellText text} that it gives. */
    record Formula(String formula, String result) implements CellContent {

        @Override
        public void write(Xhtml xml, String place, String style) {
            xml.open("c", "r", place, "s", style, "t", "str");
            xml.open("f").legalText(formula).close();
            xml.open("v").legalText(result).close().close();
        }
    }
}
