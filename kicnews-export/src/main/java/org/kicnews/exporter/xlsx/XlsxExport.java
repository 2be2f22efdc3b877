package org.kicnews.exporter.xlsx;

import java.io.IOException;
import java.util.List;
import org.kicnews.core.finding.Finding;
import org.kicnews.core.label.Labels;
import org.kicnews.core.spi.ArchiveExporter;
import org.kicnews.core.spi.ArchiveInfo;
import org.kicnews.core.spi.HeldIssue;
import org.kicnews.core.spi.OutputFolder;

/** The export of the workbook. */
final class XlsxExport implements ArchiveExporter.Export {
    private final ArchiveInfo info;
    private final OutputFolder output;
    private final Labels labels;
    private final IssueShares shares;

    XlsxExport(ArchiveInfo info, OutputFolder output) {
        this.info = info;
        this.output = output;
        this.labels = Labels.beside(XlsxExporter.class, "labels", info.locale());
        this.shares = new IssueShares(info, labels);
    }

    @Override
    public void draw(HeldIssue issue) throws IOException {
        issue.prepare(shares);
    }

    @Override
    public boolean endsInOnePiece() {
        return true;
    }

    @Override
    public void finish(List<HeldIssue> issues, List<Finding> archiveFindings) throws IOException {
        FindingRows rows = new FindingRows(labels, info.locale());
        try (Book book = new Book(labels)) {
            Workbook workbook = new Workbook(info, book);
            for (HeldIssue issue : issues) {
                workbook.add(issue.excerpt(shares));
            }
            for (Finding finding : archiveFindings) {
                workbook.addFinding(rows.of(finding, ""));
            }
            output.make(info.id() + "-index.xlsx", workbook::write);
        }
    }
}
