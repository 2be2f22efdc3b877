package org.kicnews.exporter.xlsx;

import java.time.LocalDate;

/** What a cell of a table is to hold, before there is a table. */
sealed interface CellValue {

    /** A text; an empty one leaves the cell empty. */
    record Text(String text) implements CellValue {}

    /** A whole number. */
    record Number(long number) implements CellValue {}

    /** A share from 0 to 1. */
    record Share(double share) implements CellValue {}

    /** A day. */
    record Day(LocalDate day) implements CellValue {}

    /** A text that leads to a file, named by its path from the workbook's folder. */
    record File(String text, String path) implements CellValue {}

    /** An address, which leads there where it is safe to. */
    record Address(String address) implements CellValue {}

    /** The number of the articles, which leads to the first of them. */
    record Articles(long number) implements CellValue {}
}
