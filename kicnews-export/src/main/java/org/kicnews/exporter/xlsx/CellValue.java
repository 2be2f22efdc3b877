package org.kicnews.exporter.xlsx;

import java.io.IOException;
import java.time.LocalDate;
import org.kicnews.core.binary.BinaryReader;
import org.kicnews.core.binary.BinaryWriter;

/** What a cell of a table is to hold, before there is a table. */
sealed interface CellValue {

    /** Writes the value for a later build: its kind and what it holds. */
    void write(BinaryWriter out) throws IOException;

    /** Reads a value that was written. */
    static CellValue read(BinaryReader in) throws IOException {
        int kind = in.number();
        return switch (kind) {
            case Text.KIND -> new Text(in.text());
            case Number.KIND -> new Number(in.longNumber());
            case Share.KIND -> new Share(in.fraction());
            case Day.KIND -> new Day(LocalDate.ofEpochDay(in.longNumber()));
            case File.KIND -> new File(in.text(), in.text(), in.text());
            case Unlinked.KIND -> new Unlinked(in.text());
            case Address.KIND -> new Address(in.text());
            case Articles.KIND -> new Articles(in.longNumber());
            default -> throw new IOException("not the kind of a cell: " + kind);
        };
    }

    /** A text; an empty one leaves the cell empty. */
    record Text(String text) implements CellValue {
        private static final int KIND = 0;

        @Override
        public void write(BinaryWriter out) throws IOException {
            out.number(KIND);
            out.text(text);
        }
    }

    /** A whole number. */
    record Number(long number) implements CellValue {
        private static final int KIND = 1;

        @Override
        public void write(BinaryWriter out) throws IOException {
            out.number(KIND);
            out.longNumber(number);
        }
    }

    /** A share from 0 to 1. */
    record Share(double share) implements CellValue {
        private static final int KIND = 2;

        @Override
        public void write(BinaryWriter out) throws IOException {
            out.number(KIND);
            out.fraction(share);
        }
    }

    /** A day. */
    record Day(LocalDate day) implements CellValue {
        private static final int KIND = 3;

        @Override
        public void write(BinaryWriter out) throws IOException {
            out.number(KIND);
            out.longNumber(day.toEpochDay());
        }
    }

    /** A text that leads to a file, named by its path from the workbook's folder, and to a place in it if a fragment says so. */
    record File(String text, String path, String fragment) implements CellValue {
        private static final int KIND = 4;

        @Override
        public void write(BinaryWriter out) throws IOException {
            out.number(KIND);
            out.text(text);
            out.text(path);
            out.text(fragment);
        }
    }

    /** A text in a column of links that leads nowhere. */
    record Unlinked(String text) implements CellValue {
        private static final int KIND = 7;

        @Override
        public void write(BinaryWriter out) throws IOException {
            out.number(KIND);
            out.text(text);
        }
    }

    /** An address, which leads there where it is safe to. */
    record Address(String address) implements CellValue {
        private static final int KIND = 5;

        @Override
        public void write(BinaryWriter out) throws IOException {
            out.number(KIND);
            out.text(address);
        }
    }

    /** The number of the articles, which leads to the first of them. */
    record Articles(long number) implements CellValue {
        private static final int KIND = 6;

        @Override
        public void write(BinaryWriter out) throws IOException {
            out.number(KIND);
            out.longNumber(number);
        }
    }
}
