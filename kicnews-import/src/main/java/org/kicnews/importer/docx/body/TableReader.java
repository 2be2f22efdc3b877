package org.kicnews.importer.docx.body;

import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.stream.XMLStreamException;
import org.kicnews.importer.docx.part.XmlCursor;
import org.kicnews.importer.docx.style.Measure;
import org.kicnews.importer.docx.style.TableBorders;

/** Reads tables (§17.4). */
final class TableReader {
    private final StoryReader story;

    TableReader(StoryReader story) {
        this.story = story;
    }

    /** Reads the table that the cursor stands on. */
    void read(XmlCursor cursor, Blocks out, Scope scope) throws XMLStreamException, IOException {
        TableBuilder table = new TableBuilder(story.pages().page());
        try {
            content(cursor, table, scope);
        } finally {
            table.finish(out, story.source().styles());
        }
    }

    private void content(XmlCursor cursor, TableBuilder table, Scope scope) throws XMLStreamException, IOException {
        int level = cursor.level();
        while (cursor.nextChild(level)) {
            switch (cursor.name()) {
                case "w:tblPr" -> properties(cursor, table);
                case "w:tr" -> row(cursor, table, scope.inTable(table.style()));
                case "w:tblGrid", "w:sdtPr", "w:sdtEndPr", "w:customXmlPr" -> {}
                case "w:del", "w:moveFrom" -> content(cursor, table, scope.asDeleted());
                case "mc:AlternateContent" -> {
                    if (Alternatives.enter(cursor)) {
                        content(cursor, table, scope);
                    }
                }
                default -> content(cursor, table, scope);
            }
        }
    }

    private static void properties(XmlCursor cursor, TableBuilder table) throws XMLStreamException {
        int level = cursor.level();
        while (cursor.nextChild(level)) {
            switch (cursor.name()) {
                case "w:tblStyle" -> table.setStyle(cursor.attributeOrEmpty("w:val"));
                case "w:tblLook" -> table.look().read(cursor);
                case "w:tblBorders" -> table.setBorders(TableBorders.of(cursor) > 0);
                default -> {}
            }
        }
    }

    private void row(XmlCursor cursor, TableBuilder table, Scope scope) throws XMLStreamException, IOException {
        table.beginRow();
        try {
            cells(cursor, table, scope, new TreeSet<>());
        } finally {
            table.endRow();
        }
    }

    private void cells(XmlCursor cursor, TableBuilder table, Scope scope, Set<Integer> parts)
            throws XMLStreamException, IOException {
        Scope inner = scope;
        int level = cursor.level();
        while (cursor.nextChild(level)) {
            switch (cursor.name()) {
                case "w:trPr" -> {
                    if (rowProperties(cursor, table, parts)) {
                        inner = inner.asDeleted();
                    }
                }
                case "w:tc" -> cell(cursor, table, inner, parts);
                case "w:tblPrEx", "w:sdtPr", "w:sdtEndPr", "w:customXmlPr" -> {}
                default -> cells(cursor, table, inner, parts);
            }
        }
    }

    /** Reads {@code w:trPr}; whether the author deleted the row. */
    private boolean rowProperties(XmlCursor cursor, TableBuilder table, Set<Integer> parts) throws XMLStreamException {
        boolean deleted = false;
        int level = cursor.level();
        while (cursor.nextChild(level)) {
            switch (cursor.name()) {
                case "w:tblHeader" -> {
                    if (Measure.isOn(cursor.attribute("w:val"))) {
                        table.markHeaderRow();
                    }
                }
                case "w:cnfStyle" -> parts.addAll(TableLook.parts(cursor));
                case "w:del" -> {
                    deleted = true;
                    table.markDeletedRow();
                    story.tally().change();
                }
                case "w:ins", "w:trPrChange" -> story.tally().change();
                default -> {}
            }
        }
        return deleted;
    }

    private void cell(XmlCursor cursor, TableBuilder table, Scope scope, Set<Integer> rowParts)
            throws XMLStreamException, IOException {
        TableBuilder.OpenCell cell = table.beginCell();
        Set<Integer> parts = new TreeSet<>(rowParts);
        boolean conditional = story.source().styles().isConditional(table.style());
        Scope inner = conditional ? scope.inTable(table.styleOfCell(parts)) : scope;
        try {
            int level = cursor.level();
            while (cursor.nextChild(level)) {
                if (cursor.name().equals("w:tcPr")) {
                    cellProperties(cursor, cell, parts);
                    inner = conditional ? scope.inTable(table.styleOfCell(parts)) : scope;
                } else {
                    story.blockOf(cursor, cell.blocks(), inner);
                }
            }
        } finally {
            table.endCell(cell);
        }
    }

    private void cellProperties(XmlCursor cursor, TableBuilder.OpenCell cell, Set<Integer> parts)
            throws XMLStreamException {
        int level = cursor.level();
        while (cursor.nextChild(level)) {
            switch (cursor.name()) {
                case "w:cnfStyle" -> parts.addAll(TableLook.parts(cursor));
                case "w:gridSpan" ->
                    cell.spanColumns(Measure.integer(cursor.attribute("w:val")).orElse(1));
                case "w:vMerge" ->
                    cell.mergeDown(cursor.attributeOrEmpty("w:val").equals("restart"));
                case "w:hMerge" ->
                    cell.mergeRight(cursor.attributeOrEmpty("w:val").equals("restart"));
                case "w:tcBorders" -> cell.setBorders(TableBorders.of(cursor) > 0);
                case "w:shd" -> cell.setShaded(cursor.attributeOrEmpty("w:fill").matches("[0-9A-Fa-f]{6}"));
                case "w:cellIns", "w:cellDel", "w:cellMerge", "w:tcPrChange" ->
                    story.tally().change();
                default -> {}
            }
        }
    }
}
