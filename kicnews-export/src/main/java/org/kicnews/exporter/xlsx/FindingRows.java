package org.kicnews.exporter.xlsx;

import java.util.Locale;
import org.kicnews.core.finding.Finding;
import org.kicnews.core.finding.FindingTexts;
import org.kicnews.core.label.Labels;

/** Writes the rows of findings, in the archive's language. */
final class FindingRows {
    private final Sheets sheets;
    private final Labels labels;
    private final FindingTexts texts;

    FindingRows(Sheets sheets, Labels labels, Locale locale) {
        this.sheets = sheets;
        this.labels = labels;
        this.texts = FindingTexts.in(locale);
    }

    /**
     * Writes a row.
     *
     * @param issue the id of the issue; empty where the finding belongs to none
     */
    void add(Finding finding, String issue) {
        String severity = finding.severity().name().toLowerCase(Locale.ROOT);
        sheets.findings()
                .next()
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
