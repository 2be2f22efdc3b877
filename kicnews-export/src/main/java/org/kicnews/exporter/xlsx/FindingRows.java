package org.kicnews.exporter.xlsx;

import java.util.Locale;
import org.kicnews.core.finding.Finding;
import org.kicnews.core.finding.FindingTexts;
import org.kicnews.core.label.Labels;

/** Draws the rows of findings, in the archive's language. */
final class FindingRows {
    private final Labels labels;
    private final FindingTexts texts;

    FindingRows(Labels labels, Locale locale) {
        this.labels = labels;
        this.texts = FindingTexts.in(locale);
    }

    /**
     * Draws a row.
     *
     * @param issue the id of the issue; empty where the finding belongs to none
     */
    Row of(Finding finding, String issue) {
        String severity = finding.severity().name().toLowerCase(Locale.ROOT);
        return new Row()
                .text(labels.get("severity." + severity))
                .text(finding.code().id())
                .text(issue)
                .text(finding.place().article())
                .text(finding.place().file())
                .number(finding.place().page())
                .text(texts.message(finding))
                .text(texts.advice(finding))
                .share(finding.confidence());
    }
}
