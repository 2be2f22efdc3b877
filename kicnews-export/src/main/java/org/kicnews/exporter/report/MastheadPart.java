package org.kicnews.exporter.report;

import java.time.LocalDate;
import java.util.Optional;
import org.kicnews.core.model.Issue;
import org.kicnews.core.model.Masthead;

/** The masthead as recognised, beside the lines as printed. */
record MastheadPart(ReportLabels labels, Page page) {

    void write(Issue issue) {
        Masthead masthead = issue.masthead();
        page.section("masthead", labels.get("masthead"));
        if (masthead.lines().isEmpty() && masthead.title().isEmpty()) {
            page.element("p", labels.get("masthead.none")).close().line();
            return;
        }
        page.open("div", "class", "beside").open("div").element("h3", labels.get("recognised"));
        page.open("dl", "class", "facts");
        page.fact(labels.get("masthead.title"), masthead.title());
        page.fact(labels.get("masthead.line"), masthead.issueLine());
        page.fact(labels.get("issue.no"), masthead.number().map(String::valueOf));
        page.fact(labels.get("issue.date"), masthead.date().map(LocalDate::toString));
        page.fact(labels.get("masthead.publisher"), masthead.publisher());
        page.fact(labels.get("masthead.director"), masthead.director());
        page.fact(labels.get("masthead.phone"), masthead.phone());
        page.fact(labels.get("masthead.mail"), masthead.mail());
        page.fact(labels.get("masthead.copyright"), masthead.copyright());
        page.fact(labels.get("issue.language"), Optional.of(issue.language()));
        page.close().close();
        page.open("div").element("h3", labels.get("printed"));
        page.printed("p", String.join("\n", masthead.lines()), issue.language(), "class", "text");
        page.close().close().close().line();
    }
}
