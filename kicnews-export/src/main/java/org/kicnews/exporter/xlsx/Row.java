package org.kicnews.exporter.xlsx;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.kicnews.core.binary.BinaryReader;
import org.kicnews.core.binary.BinaryWriter;

/** A row before it stands in a table, filled from the left: each call fills the next cell, and what is unknown leaves it empty. */
final class Row {
    private final List<CellValue> cells = new ArrayList<>();

    Row text(String text) {
        return put(new CellValue.Text(text));
    }

    Row text(Optional<String> text) {
        return text(text.orElse(""));
    }

    Row number(long number) {
        return put(new CellValue.Number(number));
    }

    Row number(Optional<Integer> number) {
        return number.isPresent() ? number(number.get()) : text("");
    }

    Row count(Optional<Long> number) {
        return number.isPresent() ? number(number.get()) : text("");
    }

    Row share(Optional<Double> share) {
        return share.isPresent() ? put(new CellValue.Share(share.get())) : text("");
    }

    Row date(Optional<LocalDate> date) {
        return date.isPresent() ? put(new CellValue.Day(date.get())) : text("");
    }

    /** A text that leads to a file, named by its path from the workbook's folder. */
    Row file(String text, String path) {
        return file(text, path, "");
    }

    /** A text that leads to a place in a file, which a fragment names. */
    Row file(String text, String path, String fragment) {
        return put(new CellValue.File(text, path, fragment));
    }

    /** A text in a column of links that leads nowhere. */
    Row unlinked(String text) {
        return put(new CellValue.Unlinked(text));
    }

    /** An address, which leads there where it is safe to. */
    Row address(String address) {
        return put(new CellValue.Address(address));
    }

    /** The number of the articles, which leads to the first of them. */
    Row articles(long number) {
        return put(new CellValue.Articles(number));
    }

    private Row put(CellValue value) {
        cells.add(value);
        return this;
    }

    List<CellValue> cells() {
        return Collections.unmodifiableList(cells);
    }

    /** Writes the row for a later build. */
    void write(BinaryWriter out) throws IOException {
        out.list(cells, cell -> cell.write(out));
    }

    /** Reads a row that was written. */
    static Row read(BinaryReader in) throws IOException {
        Row row = new Row();
        row.cells.addAll(in.<CellValue>list(() -> CellValue.read(in)));
        return row;
    }
}
