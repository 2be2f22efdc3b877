package org.kicnews.exporter.xlsx;

import java.io.IOException;
import java.util.List;

/**
 * The tables of the workbook, in the order of their sheets.
 *
 * @param issues one row for each issue
 * @param articles one row for each article
 * @param series one row for each series and numbered column
 * @param sources one row for each source
 * @param glossary one row for each name with its original
 * @param figures one row for each picture and captioned table
 * @param links one row for each link
 * @param findings one row for each finding
 */
record Sheets(
        TableSheet issues,
        TableSheet articles,
        TableSheet series,
        TableSheet sources,
        TableSheet glossary,
        TableSheet figures,
        TableSheet links,
        TableSheet findings) {

    static Sheets in(Book book) throws IOException {
        return new Sheets(
                book.table(
                        "issues",
                        Column.word("id"),
                        Column.number("number"),
                        Column.date("date"),
                        Column.name("line"),
                        Column.number("sections"),
                        Column.number("articles"),
                        Column.number("characters"),
                        Column.number("pictures"),
                        Column.number("pages"),
                        Column.word("formats"),
                        Column.text("originals"),
                        Column.word("ledger"),
                        Column.number("errors"),
                        Column.number("warnings"),
                        Column.link("json").onScreen(),
                        Column.link("epub").onScreen()),
                book.table(
                        "articles",
                        Column.word("id"),
                        Column.word("issue"),
                        Column.date("date"),
                        Column.name("section"),
                        Column.name("subsection"),
                        Column.number("number"),
                        Column.text("title"),
                        Column.name("source"),
                        Column.date("source_date"),
                        Column.name("provider"),
                        Column.name("series"),
                        Column.number("instalment"),
                        Column.number("first_page"),
                        Column.number("last_page"),
                        Column.number("characters"),
                        Column.number("pictures"),
                        Column.name("subtitle").onScreen(),
                        Column.name("author").onScreen(),
                        Column.word("language").onScreen(),
                        Column.lead("first_sentence").onScreen(),
                        Column.link("original").onScreen(),
                        Column.link("json").onScreen(),
                        Column.link("epub").onScreen()),
                book.table(
                        "series",
                        Column.name("name"),
                        Column.word("kind"),
                        Column.number("count"),
                        Column.number("first_number"),
                        Column.number("last_number"),
                        Column.name("missing"),
                        Column.date("first_date"),
                        Column.date("last_date"),
                        Column.word("first_place"),
                        Column.word("last_place")),
                book.table(
                        "sources",
                        Column.text("name"),
                        Column.number("count"),
                        Column.date("first_date"),
                        Column.date("last_date"),
                        Column.word("first_place"),
                        Column.word("last_place")),
                book.table(
                        "glossary",
                        Column.name("name"),
                        Column.name("original"),
                        Column.word("language"),
                        Column.number("count"),
                        Column.date("first_date"),
                        Column.date("last_date"),
                        Column.word("first_issue"),
                        Column.word("first_article"),
                        Column.word("last_issue"),
                        Column.word("last_article")),
                book.table(
                        "figures",
                        Column.word("article"),
                        Column.word("issue"),
                        Column.word("kind"),
                        Column.word("label"),
                        Column.text("caption"),
                        Column.number("page"),
                        Column.number("width"),
                        Column.number("height"),
                        Column.number("bytes"),
                        Column.word("format"),
                        Column.link("file").onScreen()),
                book.table(
                        "links",
                        Column.word("article"),
                        Column.word("issue"),
                        Column.number("page"),
                        Column.text("text"),
                        Column.link("target")),
                book.table(
                        "findings",
                        Column.word("severity"),
                        Column.word("code"),
                        Column.word("issue"),
                        Column.word("article"),
                        Column.name("file"),
                        Column.number("page"),
                        Column.text("message"),
                        Column.text("advice"),
                        Column.share("confidence")));
    }

    List<TableSheet> all() {
        return List.of(issues, articles, series, sources, glossary, figures, links, findings);
    }
}
