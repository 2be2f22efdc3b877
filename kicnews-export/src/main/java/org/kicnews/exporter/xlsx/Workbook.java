package org.kicnews.exporter.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.kicnews.core.catalogue.Glossary;
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

    Workbook(ArchiveInfo info, Book book) {
        this.info = info;
        this.book = book;
        this.overviewSheet = book.sheet("overview");
        this.sheets = Sheets.in(book);
    }

    /** Takes the next issue. */
    void add(IssueShare share) {
        TableRow.Place firstArticle = sheets.articles().nextPlace();
        share.articles().forEach(sheets.articles()::add);
        share.issues().forEach(row -> sheets.issues().add(row, firstArticle));
        share.figures().forEach(sheets.figures()::add);
        share.links().forEach(sheets.links()::add);
        share.findings().forEach(sheets.findings()::add);
        IssueFacts facts = share.facts();
        statistics.add(facts);
        glossary.add(facts.names());
        series.add(facts.series(), facts.date());
        columns.add(facts.columns(), facts.date());
        sources.add(facts.sources(), facts.date());
    }

    /** Takes the row of a finding that belongs to no issue. */
    void addFinding(Row row) {
        sheets.findings().add(row);
    }

    /** Ends the workbook after the last issue and writes it. */
    void write(OutputStream out) throws IOException {
        addSeries(series, "kind.series");
        addSeries(columns, "kind.column");
        addSources();
        addGlossary();
        FindingRows findingRows = new FindingRows(book.labels(), info.locale());
        book.losses().finding().ifPresent(finding -> addFinding(findingRows.of(finding, "")));
        sheets.all().forEach(TableSheet::finish);
        new Overview(book, overviewSheet, info).write(statistics, sheets, sources, series);
        DocumentProperties.set(book, info, statistics.lastDate());
        book.write(out);
    }

    private void addSeries(Appearances appearances, String kind) {
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

    private void addSources() {
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

    private void addGlossary() {
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
