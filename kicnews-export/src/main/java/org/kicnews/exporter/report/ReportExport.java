package org.kicnews.exporter.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.kicnews.core.finding.Finding;
import org.kicnews.core.spi.ArchiveExporter;
import org.kicnews.core.spi.HeldIssue;
import org.kicnews.core.spi.OutputFolder;

/**
 * The report under way. The page of an issue is drawn by itself, and becomes a file when the issues are known to which it
 * leads.
 */
final class ReportExport implements ArchiveExporter.Export {
    private final OutputFolder output;
    private final Setting setting;

    ReportExport(Setting setting, OutputFolder output) {
        this.output = output;
        this.setting = setting;
    }

    @Override
    public void draw(HeldIssue issue) throws IOException {
        issue.prepare(IssueDigest.EXCERPT);
        issue.prepare(new PageDrawing(setting, issue));
    }

    @Override
    public void finish(List<HeldIssue> issues, List<Finding> archiveFindings) throws IOException {
        Overview overview = new Overview();
        output.make(
                "findings.json",
                json -> output.make(
                        "findings.sarif", sarif -> listFindings(issues, archiveFindings, overview, json, sarif)));
        for (int i = 0; i < issues.size(); i++) {
            makePage(issues.get(i), Neighbours.of(setting.labels(), overview.issues(), i));
        }
        output.make(Paths.INDEX, out -> out.write(new IndexPage(setting, overview).bytes()));
    }

    private void listFindings(
            List<HeldIssue> issues,
            List<Finding> archiveFindings,
            Overview overview,
            OutputStream json,
            OutputStream sarif)
            throws IOException {
        try (FindingList first = new FindingsJson(setting, json);
                FindingList second = new FindingsSarif(setting, sarif)) {
            List<FindingList> lists = List.of(first, second);
            for (HeldIssue issue : issues) {
                IssueDigest digest = issue.excerpt(IssueDigest.EXCERPT);
                overview.add(digest.summary(), digest.ledger());
                for (Entry entry : digest.entries()) {
                    take(entry, overview, lists);
                }
            }
            for (int i = 0; i < archiveFindings.size(); i++) {
                Finding finding = archiveFindings.get(i);
                take(new Entry(finding, Optional.empty(), i + 1, Suggestions.ofArchive(finding)), overview, lists);
            }
        }
    }

    private static void take(Entry entry, Overview overview, List<FindingList> lists) throws IOException {
        overview.add(entry);
        for (FindingList list : lists) {
            list.add(entry);
        }
    }

    private void makePage(HeldIssue issue, Neighbours neighbours) throws IOException {
        byte[] links = neighbours.links();
        output.make(
                "issues/" + issue.id() + ".html",
                issue.basis() + "\n" + new String(links, StandardCharsets.UTF_8),
                out -> issue.excerpt(new PageDrawing(setting, issue)).writeTo(out, links));
    }
}
