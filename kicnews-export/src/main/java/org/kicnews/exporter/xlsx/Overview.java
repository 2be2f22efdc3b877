package org.kicnews.exporter.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.kicnews.core.label.Labels;
import org.kicnews.core.spi.ArchiveInfo;

/** Writes the first sheet: what the archive holds, in numbers and charts, and what the other sheets are. */
final class Overview {
    /** As many sections as the page has columns beside the year and what is left over. */
    private static final int SECTIONS = OverviewPage.COLUMNS - 2;

    /** As many bars as can be read at the size of a chart. */
    private static final int BARS = 10;

    private static final int CHART_ROWS = 17;
    private static final int COUNT_COLUMN_OF_SOURCES = 1;
    private static final int COUNT_COLUMN_OF_SERIES = 2;

    private final Book book;
    private final Labels labels;
    private final OverviewPage page;
    private final ArchiveInfo info;

    Overview(Book book, XSSFSheet sheet, ArchiveInfo info) {
        this.book = book;
        this.labels = book.labels();
        this.page = new OverviewPage(book, sheet);
        this.info = info;
    }

    /** A row of the tables by year. */
    private record YearRow(String name, Statistics.Year year) {}

    void write(Statistics statistics, Sheets sheets, Appearances sources, Appearances series) {
        List<YearRow> years = new ArrayList<>();
        statistics.years().forEach((year, its) -> years.add(new YearRow(year.toString(), its)));
        if (statistics.undated().issues() > 0) {
            years.add(new YearRow(labels.get("overview.year.undated"), statistics.undated()));
        }
        writeHead(statistics);
        writeCards(years, sheets);
        writeContents(sheets);
        page.heading(labels.get("overview.charts"));
        page.skip(1);
        int chartsRow = page.row();
        List<BarChart> lower = new ArrayList<>();
        sheetChart("chart.sources", sources, sheets.sources(), COUNT_COLUMN_OF_SOURCES)
                .ifPresent(lower::add);
        sheetChart("chart.series", series, sheets.series(), COUNT_COLUMN_OF_SERIES)
                .ifPresent(lower::add);
        int chartCount = (years.isEmpty() ? 0 : 2) + lower.size();
        page.skip((chartCount + 1) / 2 * (CHART_ROWS + 1));
        List<BarChart> charts = new ArrayList<>();
        if (!years.isEmpty()) {
            charts.add(writeYears(years, statistics));
            charts.add(writeSections(years, statistics));
        }
        charts.addAll(lower);
        draw(charts, chartsRow);
        writeNotes();
        page.finish();
    }

    private void writeHead(Statistics statistics) {
        String period = statistics.firstDate().isPresent()
                ? labels.format(
                        "overview.period",
                        statistics.firstDate().get().toString(),
                        statistics.lastDate().orElseThrow().toString())
                : labels.get("overview.no-period");
        String subtitle = Stream.of(
                        info.publisher(), Optional.of(period), Optional.of("kicnews " + info.toolkitVersion()))
                .flatMap(Optional::stream)
                .reduce((a, b) -> a + "  ·  " + b)
                .orElseThrow();
        page.title(labels.format("overview.subtitle", info.title()), subtitle);
    }

    private void writeCards(List<YearRow> years, Sheets sheets) {
        page.heading(labels.get("overview.glance"));
        page.skip(1);
        String[] names = Stream.of(
                        "issues", "articles", "characters", "pictures", "series", "sources", "names", "findings")
                .map(name -> labels.get("overview.card." + name))
                .toArray(String[]::new);
        page.cards(names, new long[] {
            sheets.issues().rows(),
            sheets.articles().rows(),
            years.stream().mapToLong(row -> row.year().characters()).sum(),
            years.stream().mapToLong(row -> row.year().pictures()).sum(),
            sheets.series().rows(),
            sheets.sources().rows(),
            sheets.glossary().rows(),
            sheets.findings().rows()
        });
    }

    private void writeContents(Sheets sheets) {
        page.heading(labels.get("overview.sheets"));
        page.header(
                column -> column == 1,
                labels.get("overview.sheets.name"),
                labels.get("overview.sheets.rows"),
                labels.get("overview.sheets.what"),
                "",
                "",
                "",
                "",
                "");
        for (TableSheet sheet : sheets.all()) {
            XSSFRow row = page.newRow();
            Cell name = page.text(
                    row, OverviewPage.FIRST, sheet.name(), book.styles().of(Column.Kind.LINK));
            page.link(name, new TableRow.Place(sheet.name(), "A1"));
            page.number(row, OverviewPage.FIRST + 1, sheet.rows());
            for (int c = 2; c < OverviewPage.COLUMNS; c++) {
                page.text(row, OverviewPage.FIRST + c, "", book.styles().of(Column.Kind.WORD));
            }
            row.getCell(OverviewPage.FIRST + 2).setCellValue(labels.get(sheet.key() + ".what"));
        }
        page.skip(1);
    }

    private BarChart writeYears(List<YearRow> years, Statistics statistics) {
        page.heading(labels.get("overview.years"));
        page.header(
                column -> column > 0 && column < 7,
                Stream.of("", ".issues", ".articles", ".characters", ".pictures", ".first", ".last", ".missing")
                        .map(name -> labels.get("overview.year" + name))
                        .toArray(String[]::new));
        int firstRow = page.row();
        for (YearRow its : years) {
            XSSFRow row = page.newRow();
            Statistics.Year year = its.year();
            page.text(row, OverviewPage.FIRST, its.name(), book.styles().of(Column.Kind.WORD));
            page.number(row, OverviewPage.FIRST + 1, year.issues());
            page.number(row, OverviewPage.FIRST + 2, year.articles());
            page.number(row, OverviewPage.FIRST + 3, year.characters());
            page.number(row, OverviewPage.FIRST + 4, year.pictures());
            SortedSet<Integer> numbers = year.numbers();
            writeNumber(
                    row, OverviewPage.FIRST + 5, numbers.isEmpty() ? Optional.empty() : Optional.of(numbers.first()));
            writeNumber(
                    row, OverviewPage.FIRST + 6, numbers.isEmpty() ? Optional.empty() : Optional.of(numbers.last()));
            page.text(
                    row,
                    OverviewPage.FIRST + 7,
                    statistics.gapsUpTo(year),
                    book.styles().of(Column.Kind.NAME));
        }
        page.skip(1);
        return new BarChart(
                labels.get("chart.issues"),
                labels.get("chart.issues.alt"),
                categories(years, firstRow),
                List.of(new BarChart.Series(
                        labels.get("chart.count.issues"),
                        years.stream().map(row -> row.year().issues()).toList(),
                        page.range(OverviewPage.FIRST + 1, firstRow, years.size()))),
                false);
    }

    private void writeNumber(XSSFRow row, int column, Optional<Integer> number) {
        if (number.isPresent()) {
            page.number(row, column, number.get());
        } else {
            page.text(row, column, "", book.styles().of(Column.Kind.WORD));
        }
    }

    private BarChart writeSections(List<YearRow> years, Statistics statistics) {
        List<String> sections = statistics.largestSections(SECTIONS);
        List<String> names = new ArrayList<>(sections.stream()
                .map(name -> name.isEmpty() ? labels.get("overview.section.none") : name)
                .toList());
        names.add(labels.get("overview.section.other"));
        page.heading(labels.get("overview.sections"));
        page.header(
                column -> column > 0,
                Stream.concat(Stream.of(labels.get("overview.year")), names.stream())
                        .toArray(String[]::new));
        int firstRow = page.row();
        List<List<Integer>> counts = new ArrayList<>();
        names.forEach(name -> counts.add(new ArrayList<>()));
        for (YearRow its : years) {
            XSSFRow row = page.newRow();
            page.text(row, OverviewPage.FIRST, its.name(), book.styles().of(Column.Kind.WORD));
            int others = its.year().articles();
            for (int s = 0; s < sections.size(); s++) {
                int count = its.year().articlesIn(sections.get(s));
                others -= count;
                counts.get(s).add(count);
            }
            counts.get(sections.size()).add(others);
            for (int c = 0; c < counts.size(); c++) {
                List<Integer> column = counts.get(c);
                page.number(row, OverviewPage.FIRST + 1 + c, column.get(column.size() - 1));
            }
        }
        page.skip(1);
        List<BarChart.Series> series = new ArrayList<>();
        for (int s = 0; s < names.size(); s++) {
            if (counts.get(s).stream().anyMatch(count -> count > 0)) {
                series.add(new BarChart.Series(
                        CellText.of(names.get(s)),
                        counts.get(s),
                        page.range(OverviewPage.FIRST + 1 + s, firstRow, years.size())));
            }
        }
        return new BarChart(
                labels.get("chart.sections"),
                labels.get("chart.sections.alt"),
                categories(years, firstRow),
                series,
                false);
    }

    private BarChart.Categories categories(List<YearRow> years, int firstRow) {
        return new BarChart.Categories(
                years.stream().map(YearRow::name).toList(), page.range(OverviewPage.FIRST, firstRow, years.size()));
    }

    /** A chart of the first rows of a sheet that is ordered by count. */
    private Optional<BarChart> sheetChart(String key, Appearances appearances, TableSheet sheet, int countColumn) {
        List<Appearances.Item> items =
                appearances.byCount().stream().limit(BARS).toList();
        if (items.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new BarChart(
                labels.get(key),
                labels.get(key + ".alt"),
                new BarChart.Categories(
                        items.stream().map(item -> CellText.of(item.name())).toList(),
                        sheet.valuesOf(0, 1, items.size())),
                List.of(new BarChart.Series(
                        labels.get("chart.count.articles"),
                        items.stream().map(Appearances.Item::count).toList(),
                        sheet.valuesOf(countColumn, 1, items.size()))),
                true));
    }

    private void draw(List<BarChart> charts, int firstRow) {
        if (charts.isEmpty()) {
            return;
        }
        XSSFDrawing drawing = page.sheet().createDrawingPatriarch();
        int half = OverviewPage.COLUMNS / 2;
        for (int i = 0; i < charts.size(); i++) {
            int row = firstRow + i / 2 * (CHART_ROWS + 1);
            int column = OverviewPage.FIRST + i % 2 * half;
            charts.get(i)
                    .draw(drawing, new CellRangeAddress(row, row + CHART_ROWS, column, column + half), info.locale());
        }
    }

    private void writeNotes() {
        page.heading(labels.get("overview.notes"));
        page.line(labels.get(info.originals().isPresent() ? "overview.note.links-move" : "overview.note.originals"));
        page.line(labels.get("overview.note.missing"));
        Losses losses = book.losses();
        noteLoss("overview.note.rows", losses.rows());
        noteLoss("overview.note.links", losses.links());
        noteLoss("overview.note.texts", losses.cutTexts());
        info.rights().ifPresent(rights -> page.line(labels.format("overview.note.license", rights)));
    }

    private void noteLoss(String key, int count) {
        if (count > 0) {
            page.line(labels.format(key, count));
        }
    }
}
