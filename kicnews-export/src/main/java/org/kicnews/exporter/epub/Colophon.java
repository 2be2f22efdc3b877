package org.kicnews.exporter.epub;

import java.io.IOException;
import org.kicnews.core.finding.Severity;
import org.kicnews.core.model.Issue;
import org.kicnews.core.model.SourceFile;
import org.kicnews.core.spi.ArchiveInfo;
import org.kicnews.exporter.markup.Xhtml;

/** Writes what was archived, from which files, with which toolkit, and what others may do with it. */
final class Colophon {
    static final String FILE = "colophon.xhtml";

    private final ArchiveInfo archive;
    private final Outline outline;
    private final Harvest harvest;
    private final BookLabels labels;
    private final Container container;

    Colophon(ArchiveInfo archive, Outline outline, Harvest harvest, BookLabels labels, Container container) {
        this.archive = archive;
        this.outline = outline;
        this.harvest = harvest;
        this.labels = labels;
        this.container = container;
    }

    void write() throws IOException {
        Sheets sheets = new Sheets(FILE, labels.get("colophon"), "backmatter", "colophon", labels, container);
        Xhtml out = sheets.next();
        archive.publisher().ifPresent(name -> out.element("p", labels.get("colophon.publisher", name))
                .line());
        archive.rights().ifPresent(rights -> out.element("p", rights).line());
        out.element("p", labels.get("colophon.toolkit", archive.toolkitVersion()))
                .line();
        out.element("p", labels.get("colophon.pictures", harvest.pictures(), harvest.undescribed()))
                .line();
        out.element("h2", labels.get("colophon.originals")).line();
        for (Issue issue : outline.issues()) {
            issue(sheets.next(), issue);
        }
        sheets.finish();
    }

    private void issue(Xhtml out, Issue issue) {
        out.element("h3", labels.issueAndDate(issue)).line();
        for (SourceFile source : issue.sources()) {
            out.open("dl", "class", "original").line();
            out.open("div").element("dt", labels.get("colophon.file"));
            out.element("dd", source.path()).closeLine();
            source.pages().ifPresent(pages -> out.open("div")
                    .element("dt", labels.get("colophon.pages"))
                    .element("dd", Integer.toString(pages))
                    .closeLine());
            out.open("div").element("dt", "SHA-256");
            out.open("dd").element("code", source.sha256()).close().closeLine();
            out.closeLine();
        }
        String ledger = issue.ledger().balances() ? "colophon.balanced" : "colophon.unbalanced";
        out.element("p", labels.get(ledger, issue.ledger().sourcePictures())).line();
        long doubts = issue.findings().stream()
                .filter(finding -> finding.severity() != Severity.INFO)
                .count();
        if (doubts > 0) {
            out.element("p", labels.get("colophon.doubts", doubts)).line();
        }
    }
}
