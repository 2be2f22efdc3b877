package org.kicnews.exporter.report;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.kicnews.core.finding.Finding;
import org.kicnews.core.finding.FindingTexts;
import org.kicnews.core.model.Issue;
import org.kicnews.core.spi.ArchiveExporter;
import org.kicnews.core.spi.ArchiveInfo;
import org.kicnews.core.spi.HeldIssue;
import org.kicnews.core.spi.OutputFolder;

/**
 * The report under way. The page of an issue is written when the next issue is known, to which it leads; until then the
 * issue is held, and no other.
 */
final class ReportExport implements ArchiveExporter.Export {
    private final OutputFolder output;
    private final Setting setting;
    private final Overview overview = new Overview();
    private final List<FindingList> lists;
    private Optional<Held> held = Optional.empty();
    private Optional<IssueSummary> beforeHeld = Optional.empty();

    private ReportExport(OutputFolder output, Setting setting, List<FindingList> lists) {
        this.output = output;
        this.setting = setting;
        this.lists = lists;
    }

    /** An issue whose page is to be written, with its doubtful pages. */
    private record Held(Issue issue, Doubts doubts) {}

    static ReportExport begin(ArchiveInfo info, OutputFolder output) throws IOException {
        Setting setting = new Setting(info, ReportLabels.in(info.locale()), FindingTexts.in(info.locale()));
        FindingList json = new FindingsJson(setting, output.create("findings.json"));
        return new ReportExport(
                output, setting, List.of(json, new FindingsSarif(setting, output.create("findings.sarif"))));
    }

    @Override
    public void add(HeldIssue next) throws IOException {
        Issue issue = next.read();
        IssueSummary summary = IssueSummary.of(issue);
        writeHeld(Optional.of(summary));
        beforeHeld = overview.lastIssue();
        List<Entry> entries = Entry.of(issue);
        held = Optional.of(new Held(issue, Doubts.of(issue, entries).drawnFrom(next)));
        overview.add(summary, issue.ledger());
        for (Entry entry : entries) {
            take(entry);
        }
    }

    @Override
    public void finish(List<Finding> archiveFindings) throws IOException {
        writeHeld(Optional.empty());
        held = Optional.empty();
        for (int i = 0; i < archiveFindings.size(); i++) {
            Finding finding = archiveFindings.get(i);
            take(new Entry(finding, Optional.empty(), i + 1, Suggestions.ofArchive(finding)));
        }
        close();
        new IndexPage(setting, overview).write(output);
    }

    @Override
    public void close() throws IOException {
        for (FindingList list : lists) {
            list.close();
        }
    }

    private void take(Entry entry) throws IOException {
        overview.add(entry);
        for (FindingList list : lists) {
            list.add(entry);
        }
    }

    private void writeHeld(Optional<IssueSummary> next) throws IOException {
        if (held.isPresent()) {
            new IssuePage(setting, held.get().issue(), held.get().doubts(), beforeHeld, next).write(output);
        }
    }
}
