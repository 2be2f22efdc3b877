package org.kicnews.exporter.xlsx;

/** Counts what Excel's limits keep out of the workbook, for a note on the overview. */
final class Losses {
    private int cutTexts;
    private int rows;
    private int links;

    void textWasCut() {
        cutTexts++;
    }

    void rowWasLeftOut() {
        rows++;
    }

    void linkWasLeftOut() {
        links++;
    }

    /** How many texts were longer than a cell. */
    int cutTexts() {
        return cutTexts;
    }

    /** How many rows were more than a sheet holds. */
    int rows() {
        return rows;
    }

    /** How many links were more than a sheet holds; their texts are there. */
    int links() {
        return links;
    }
}
