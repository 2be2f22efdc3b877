package org.kicnews.exporter.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.kicnews.core.binary.BinaryReader;
import org.kicnews.core.binary.BinaryWriter;
import org.kicnews.core.catalogue.Glossary;
import org.kicnews.core.label.Labels;
import org.kicnews.core.model.Issue;
import org.kicnews.core.spi.ArchiveInfo;
import org.kicnews.core.spi.Excerpt;

/**
 * Draws what an issue adds to the workbook.
 */
final class IssueShares implements Excerpt<IssueShare> {
    private final Labels labels;
    private final Paths paths;
    private final FindingRows findings;

    IssueShares(ArchiveInfo info, Labels labels) {
        this.labels = labels;
        this.paths = new Paths(info);
        this.findings = new FindingRows(labels, info.locale());
    }

    @Override
    public String name() {
        return "rows";
    }

    @Override
    public IssueShare draw(Issue issue) {
        List<Row> issues = new ArrayList<>();
        List<Row> articles = new ArrayList<>();
        List<Row> figures = new ArrayList<>();
        List<Row> links = new ArrayList<>();
        IssueRows.Counts counts = new IssueRows(labels, paths).draw(issue, issues, articles);
        new BlockRows(labels, paths, figures, links).draw(issue);
        return new IssueShare(
                IssueFacts.of(issue, counts),
                issues,
                articles,
                figures,
                links,
                issue.findings().stream()
                        .map(finding -> findings.of(finding, issue.id()))
                        .toList());
    }

    @Override
    public void write(IssueShare share, OutputStream stream) throws IOException {
        BinaryWriter out = new BinaryWriter(stream);
        write(share.facts(), out);
        for (List<Row> rows :
                List.of(share.issues(), share.articles(), share.figures(), share.links(), share.findings())) {
            out.list(rows, row -> row.write(out));
        }
    }

    @Override
    public IssueShare read(InputStream stream) throws IOException {
        BinaryReader in = new BinaryReader(stream);
        return new IssueShare(readFacts(in), readRows(in), readRows(in), readRows(in), readRows(in), readRows(in));
    }

    private static List<Row> readRows(BinaryReader in) throws IOException {
        return in.list(() -> Row.read(in));
    }

    private static void write(IssueFacts facts, BinaryWriter out) throws IOException {
        out.optional(facts.number(), out::number);
        out.optional(facts.date(), date -> out.longNumber(date.toEpochDay()));
        out.number(facts.counts().articles());
        out.number(facts.counts().characters());
        out.number(facts.counts().pictures());
        out.list(facts.sections(), out::text);
        for (List<IssueFacts.Use> uses : List.of(facts.series(), facts.columns(), facts.sources())) {
            out.list(uses, use -> {
                out.text(use.name());
                out.optional(use.number(), out::number);
                out.text(use.place());
            });
        }
        out.list(facts.names(), mention -> mention.write(out));
    }

    private static IssueFacts readFacts(BinaryReader in) throws IOException {
        return new IssueFacts(
                in.optional(in::number),
                in.optional(() -> LocalDate.ofEpochDay(in.longNumber())),
                new IssueRows.Counts(in.number(), in.number(), in.number()),
                in.list(in::text),
                readUses(in),
                readUses(in),
                readUses(in),
                in.list(() -> Glossary.Mention.read(in)));
    }

    private static List<IssueFacts.Use> readUses(BinaryReader in) throws IOException {
        return in.list(() -> new IssueFacts.Use(in.text(), in.optional(in::number), in.text()));
    }
}
