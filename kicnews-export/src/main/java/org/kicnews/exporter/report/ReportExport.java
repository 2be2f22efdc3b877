package org.kicnews.exporter.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
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
    private final FindingParts findings;

    ReportExport(Setting setting, OutputFolder output) {
        this.output = output;
        this.setting = setting;
        this.findings = new FindingParts(List.of(new FindingsJson(setting), new FindingsSarif(setting)));
    }

    @Override
    public void draw(HeldIssue issue) throws IOException {
        issue.prepare(IssueDigest.EXCERPT);
        issue.prepare(findings);
        issue.prepare(new PageDrawing(setting, issue));
    }

    @Override
    public void finish(List<HeldIssue> issues, List<Finding> archiveFindings) throws IOException {
        Overview overview = new Overview();
        FindingFormat json = findings.formats().get(0);
        FindingFormat sarif = findings.formats().get(1);
        output.make(
                "findings.json",
                first -> output.make(
                        "findings.sarif",
                        second -> listFindings(
                                issues,
                                archiveFindings,
                                overview,
                                List.of(new FindingList(json, first), new FindingList(sarif, second)))));
        for (int i = 0; i < issues.size(); i++) {
            makePage(issues.get(i), Neighbours.of(setting.labels(), overview.issues(), i));
        }
        output.make(Paths.INDEX, out -> out.write(new IndexPage(setting, overview).bytes()));
    }

    private void listFindings(
            List<HeldIssue> issues, List<Finding> archiveFindings, Overview overview, List<FindingList> lists)
            throws IOException {
        for (HeldIssue issue : issues) {
            IssueDigest digest = issue.excerpt(IssueDigest.EXCERPT);
            overview.add(digest.summary(), digest.ledger());
            digest.entries().forEach(overview::add);
            add(issue.excerpt(findings), lists);
        }
        List<Entry> entries = new ArrayList<>();
        for (Finding finding : archiveFindings) {
            entries.add(new Entry(finding, Optional.empty(), entries.size() + 1, Suggestions.ofArchive(finding)));
        }
        entries.forEach(overview::add);
        add(findings.of(entries), lists);
        for (FindingList list : lists) {
            list.end(overview.digest());
        }
    }

    private static void add(List<byte[]> parts, List<FindingList> lists) throws IOException {
        for (int i = 0; i < parts.size(); i++) {
            lists.get(i).add(parts.get(i));
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
