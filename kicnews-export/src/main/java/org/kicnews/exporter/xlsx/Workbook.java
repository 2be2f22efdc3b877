package org.kicnews.exporter.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.kicnews.core.catalogue.Glossary;
import org.kicnews.core.finding.Finding;
import org.kicnews.core.spi.ArchiveInfo;

/** Writes the workbook from what was drawn of each issue. It holds what is counted over all. */
final class Workbook {
    private final ArchiveInfo info;
    private final Book book;
    private final XSSFSheet overviewSheet;
    private final Sheets sheets;
    private final Statistics statistics = new Statistics();
    private final Glossary glossary = new Glossary();
    private final Appearances series = new Appearances();
    private final Appearances columns = new Appearances();
    private final Appearances sources = new Appearances();

    Workbook(ArchiveInfo info, Book book) throws IOException {
        this.info = info;
        this.book = book;
        this.overviewSheet = book.sheet("overview");
        this.sheets = Sheets.in(book);
    }

    /** Takes the next issue. */
    void add(IssueShare share) throws IOException {
        TableRow.Place firstArticle = sheets.articles().nextPlace();
        for (Row row : share.issues()) {
            sheets.issues().add(row, firstArticle);
        }
        sheets.articles().addAll(share.articles());
        sheets.figures().addAll(share.figures());
        sheets.links().addAll(share.links());
        sheets.findings().addAll(share.findings());
        IssueFacts facts = share.facts();
        statistics.add(facts);
        glossary.add(facts.names());
        series.add(facts.series(), facts.date());
        columns.add(facts.columns(), facts.date());
        sources.add(facts.sources(), facts.date());
    }

    /** Takes the row of a finding that belongs to no issue. */
    void addFinding(Row row) throws IOException {
        sheets.findings().add(row);
    }

    /** Ends the workbook after the last issue and writes it. */
    void write(OutputStream out) throws IOException {
        addSeries(series, "kind.series");
        addSeries(columns, "kind.column");
        addSources();
        addGlossary();
        FindingRows findingRows = new FindingRows(book.labels(), info.locale());
        Optional<Finding> losses = book.losses().finding();
        if (losses.isPresent()) {
            addFinding(findingRows.of(losses.get(), ""));
        }
        sheets.all().forEach(TableSheet::finish);
        new Overview(book, overviewSheet, info).write(statistics, sheets, sources, series);
        DocumentProperties.set(book, info, statistics.lastDate());
        book.write(out);
    }

    private void addSeries(Appearances appearances, String kind) throws IOException {
        for (Appearances.Item item : appearances.byCount()) {
            boolean numbered = !item.numbers().isEmpty();
            sheets.series()
                    .add(new Row()
                            .text(item.name())
                            .text(book.labels().get(kind))
                            .number(item.count())
                            .number(numbered ? Optional.of(item.numbers().first()) : Optional.empty())
                            .number(numbered ? Optional.of(item.numbers().last()) : Optional.empty())
                            .text(NumberGaps.in(item.numbers()))
                            .date(item.firstDate())
                            .date(item.lastDate())
                            .text(item.firstPlace())
                            .text(item.lastPlace()));
        }
    }

    private void addSources() throws IOException {
        for (Appearances.Item item : sources.byCount()) {
            sheets.sources()
                    .add(new Row()
                            .text(item.name())
                            .number(item.count())
                            .date(item.firstDate())
                            .date(item.lastDate())
                            .text(item.firstPlace())
                            .text(item.lastPlace()));
        }
    }

    private void addGlossary() throws IOException {
        for (Glossary.Entry entry : glossary.entries()) {
            sheets.glossary()
                    .add(new Row()
                            .text(entry.name())
                            .text(entry.original())
                            .text(entry.language())
                            .number(entry.count())
                            .date(entry.first().date())
                            .date(entry.last().date())
                            .text(entry.first().issue())
                            .text(entry.first().article())
                            .text(entry.last().issue())
                            .text(entry.last().article()));
        }
    }
}
