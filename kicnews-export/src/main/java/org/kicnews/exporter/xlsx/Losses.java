package org.kicnews.exporter.xlsx;

import java.util.Optional;
import org.kicnews.core.finding.Finding;
import org.kicnews.core.finding.FindingCode;
import org.kicnews.core.finding.Place;

/** Counts what Excel's limits keep out of the workbook, for notes on the overview and among the findings. */
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

    /** What a person should know of it; nothing where nothing was lost. */
    Optional<Finding> finding() {
        return rows + links + cutTexts == 0
                ? Optional.empty()
                : Optional.of(Finding.of(
                        FindingCode.WORKBOOK_LIMITED,
                        Place.archive(),
                        Integer.toString(rows),
                        Integer.toString(links),
                        Integer.toString(cutTexts)));
    }
}
