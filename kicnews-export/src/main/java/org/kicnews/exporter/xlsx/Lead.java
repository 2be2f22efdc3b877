package org.kicnews.exporter.xlsx;

/** How a cell leads somewhere. */
sealed interface Lead {

    /** By a link of the file format, which is kept beside the cells. */
    record Link() implements Lead {}

    /** By a formula, which is what the cell holds. */
    record Formula(String formula) implements Lead {}

    /** Not at all. */
    record Nowhere() implements Lead {}
}
