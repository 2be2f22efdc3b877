package org.kicnews.exporter.xlsx;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.kicnews.core.catalogue.Glossary;
import org.kicnews.core.finding.Finding;
import org.kicnews.core.label.Labels;
import org.kicnews.core.model.Article;
import org.kicnews.core.model.Issue;
import org.kicnews.core.model.Section;
import org.kicnews.core.spi.ArchiveExporter;
import org.kicnews.core.spi.ArchiveInfo;
import org.kicnews.core.spi.HeldIssue;
import org.kicnews.core.spi.OutputFolder;

/** The export of the workbook. It holds one issue at a time, and what is counted over all. */
final class XlsxExport implements ArchiveExporter.Export {
    private final ArchiveInfo info;
    private final OutputFolder output;
    private final Book book;
    private final XSSFSheet overviewSheet;
    private final Sheets sheets;
    private final IssueRows issueRows;
    private final BlockRows blockRows;
    private final FindingRows findingRows;
    private final Statistics statistics = new Statistics();
    private final Glossary glossary = new Glossary();
    private final Appearances series = new Appearances();
    private final Appearances columns = new Appearances();
    private final Appearances sources = new Appearances();

    XlsxExport(ArchiveInfo info, OutputFolder output) {
        this.info = info;
        this.output = output;
        Labels labels = Labels.beside(XlsxExporter.class, "labels", info.locale());
        book = new Book(labels);
        overviewSheet = book.sheet("overview");
        sheets = Sheets.in(book);
        Paths paths = new Paths(info);
        issueRows = new IssueRows(sheets, labels, paths);
        blockRows = new BlockRows(sheets, labels, paths);
        findingRows = new FindingRows(sheets, labels, info.locale());
    }

    @Override
    public void add(HeldIssue held) throws IOException {
        Issue issue = held.read();
        statistics.add(issue, issueRows.add(issue));
        blockRows.add(issue);
        issue.findings().forEach(finding -> findingRows.add(finding, issue.id()));
        glossary.add(issue);
        for (Section section : issue.sections()) {
            if (section.seriesNumber().isPresent()) {
                String place = section.articles().isEmpty()
                        ? issue.id()
                        : section.articles().get(0).id();
                columns.add(SectionName.of(section), section.seriesNumber(), issue, place);
            }
            section.articles().forEach(article -> count(article, issue));
        }
    }

    private void count(Article article, Issue issue) {
        article.series().ifPresent(its -> series.add(its.name(), its.number(), issue, article.id()));
        article.source().ifPresent(name -> sources.add(name, Optional.empty(), issue, article.id()));
    }

    @Override
    public void finish(List<Finding> archiveFindings) throws IOException {
        archiveFindings.forEach(finding -> findingRows.add(finding, ""));
        addSeries(series, "kind.series");
        addSeries(columns, "kind.column");
        addSources();
        addGlossary();
        sheets.all().forEach(TableSheet::finish);
        new Overview(book, overviewSheet, info).write(statistics, sheets, sources, series);
        DocumentProperties.set(book, info, statistics.lastDate());
        book.write(output.create(info.id() + "-index.xlsx"));
    }

    private void addSeries(Appearances appearances, String kind) {
        for (Appearances.Item item : appearances.byCount()) {
            boolean numbered = !item.numbers().isEmpty();
            sheets.series()
                    .next()
                    .text(item.name())
                    .text(book.labels().get(kind))
                    .number(item.count())
                    .number(numbered ? Optional.of(item.numbers().first()) : Optional.empty())
                    .number(numbered ? Optional.of(item.numbers().last()) : Optional.empty())
                    .text(NumberGaps.in(item.numbers()))
                    .date(item.firstDate())
                    .date(item.lastDate())
                    .text(item.firstPlace())
                    .text(item.lastPlace());
        }
    }

    private void addSources() {
        for (Appearances.Item item : sources.byCount()) {
            sheets.sources()
                    .next()
                    .text(item.name())
                    .number(item.count())
                    .date(item.firstDate())
                    .date(item.lastDate())
                    .text(item.firstPlace())
                    .text(item.lastPlace());
        }
    }

    private void addGlossary() {
        for (Glossary.Entry entry : glossary.entries()) {
            sheets.glossary()
                    .next()
                    .text(entry.name())
                    .text(entry.original())
                    .text(entry.language())
                    .number(entry.count())
                    .date(entry.first().date())
                    .date(entry.last().date())
                    .text(entry.first().issue())
                    .text(entry.first().article())
                    .text(entry.last().issue())
                    .text(entry.last().article());
        }
    }

    @Override
    public void close() throws IOException {
        book.close();
    }
}
