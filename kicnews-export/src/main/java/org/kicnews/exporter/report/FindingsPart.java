package org.kicnews.exporter.report;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.kicnews.core.finding.Finding;
import org.kicnews.core.finding.FindingCode;
import org.kicnews.core.finding.Severity;

/** All findings of an issue, the worst first, then the corrections that were applied. */
record FindingsPart(Setting setting, Page page, Doubts doubts) {
    /** What says why something of the original is in no article. */
    static final Set<FindingCode> LEFT_OUT = EnumSet.of(
            FindingCode.PDF_DUPLICATE_GLYPHS,
            FindingCode.DOCX_HIDDEN_TEXT,
            FindingCode.DOCX_COMMENTS,
            FindingCode.DOCX_TRACKED_CHANGES);

    void write(List<Entry> entries) {
        ReportLabels labels = setting.labels();
        List<Entry> open = entries.stream()
                .filter(entry -> entry.finding().code() != FindingCode.CORRECTION_APPLIED)
                .sorted(Comparator.comparing((Entry entry) -> entry.finding().severity())
                        .reversed())
                .toList();
        page.section("findings", labels.get("findings"));
        if (open.isEmpty()) {
            page.element("p", labels.get("findings.none"));
        } else {
            Filter.write(
                    page, labels, "finding-list", "findings.search", List.of("error", "warning", "info"), "severity.");
            page.open("ul", "id", "finding-list", "class", "plain").line();
            open.forEach(this::finding);
            page.close();
        }
        page.close().line();
        List<Entry> applied = entries.stream()
                .filter(entry -> entry.finding().code() == FindingCode.CORRECTION_APPLIED)
                .toList();
        page.section("corrections", labels.get("corrections"));
        if (applied.isEmpty()) {
            page.element("p", labels.get("corrections.none"));
        } else {
            page.open("ul");
            applied.forEach(
                    entry -> page.element("li", setting.texts().message(entry.finding()), "id", entry.anchor()));
            page.close();
        }
        page.close().line();
    }

    private void finding(Entry entry) {
        ReportLabels labels = setting.labels();
        Finding finding = entry.finding();
        page.open("li", "class", "finding " + entry.severity(), "id", entry.anchor(), "data-item", entry.severity());
        page.open("p", "class", "head");
        page.element("strong", labels.get("finding." + entry.severity()), "class", "severity")
                .text(" ");
        page.element("code", finding.code().id());
        doubts.shownFor(entry)
                .ifPresentOrElse(
                        shown -> page.text(" · ")
                                .element(
                                        "a",
                                        labels.get("page", Integer.toString(shown.number())),
                                        "href",
                                        "#" + doubts.anchor(shown)),
                        () -> finding.place()
                                .page()
                                .ifPresent(number -> page.text(" · " + labels.get("page", number.toString()))));
        finding.place().article().ifPresent(article -> {
            page.text(" · ");
            page.element("a", labels.get("article.short", article), "href", "#" + ArticlesPart.anchor(article));
        });
        finding.confidence().ifPresent(sure -> page.text(" · " + labels.get("confidence", Math.round(100 * sure))));
        page.close();
        page.element("p", setting.texts().message(finding), "class", "message");
        if (finding.severity() != Severity.INFO || entry.suggestion().isPresent()) {
            page.element("p", setting.texts().advice(finding), "class", "advice");
        }
        entry.suggestion().ifPresent(new SuggestionPart(labels, page)::write);
        page.close().line();
    }
}
