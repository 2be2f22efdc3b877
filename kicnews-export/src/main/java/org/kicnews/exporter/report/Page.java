package org.kicnews.exporter.report;

import java.util.Optional;
import java.util.stream.Stream;
import org.kicnews.exporter.markup.Xhtml;

/**
 * A page of the report. Everything written to it is text: it is escaped by {@link Xhtml} and made visible by
 * {@link Visible}.
 */
final class Page {
    private static final PageCode CODE = PageCode.load();

    private final Xhtml html = new Xhtml();
    private final String language;

    private Page(String language) {
        this.language = language;
    }

    /** Begins a page with its head; the body stays open. */
    static Page begin(String title, ReportLabels labels) {
        Page page = new Page(labels.language());
        page.html.doctype();
        page.open("html", "lang", labels.language()).open("head");
        page.empty("meta", "charset", "utf-8");
        page.empty("meta", "http-equiv", "Content-Security-Policy", "content", CODE.policy());
        page.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        page.empty("meta", "name", "color-scheme", "content", "light dark");
        page.empty("meta", "name", "referrer", "content", "no-referrer");
        page.element("title", title);
        page.html.code("style", CODE.style());
        page.close().line().open("body");
        page.element("a", labels.get("skip"), "class", "skip", "href", "#main");
        return page.line();
    }

    /** Ends the page. */
    byte[] end() {
        html.code("script", CODE.script());
        return close().close().line().html.bytes();
    }

    /** How many bytes were written. */
    int size() {
        return html.size();
    }

    /** Opens an element; attributes are names and values in turn, one with an empty value is left out. */
    Page open(String name, String... attributes) {
        html.open(name, Stream.of(attributes).map(Visible::of).toArray(String[]::new));
        return this;
    }

    Page close() {
        html.close();
        return this;
    }

    /** Breaks the line of the file, where white space means nothing. */
    Page line() {
        html.line();
        return this;
    }

    Page empty(String name, String... attributes) {
        html.empty(name, attributes);
        return this;
    }

    Page text(String text) {
        html.text(Visible.of(text));
        return this;
    }

    /** Writes text of the report itself. */
    Page element(String name, String text, String... attributes) {
        return open(name, attributes).text(text).close();
    }

    /** Writes text of the newsletter, whose language may be another than the page's; lines stay lines. */
    Page printed(String name, String text, String printedLanguage, String... attributes) {
        open(name, with(attributes, "lang", printedLanguage.equals(language) ? "" : printedLanguage));
        html.lines(Visible.of(text));
        return close();
    }

    /** Opens a section that its heading names. */
    Page section(String id, String heading, String... attributes) {
        return open("section", with(attributes, "id", id, "aria-labelledby", id + "-title"))
                .element("h2", heading, "id", id + "-title")
                .line();
    }

    /** Opens a table in a frame that scrolls where the screen is narrow, with a caption and the heads of its columns. */
    Page table(String caption, Column... columns) {
        open("div", "class", "scroll", "tabindex", "0", "role", "group", "aria-label", caption);
        open("table").element("caption", caption).open("thead").open("tr");
        for (Column column : columns) {
            element("th", column.head(), "scope", "col", "class", column.style());
        }
        return close().close().line().open("tbody");
    }

    /** Closes the table. */
    Page endTable() {
        return close().close().close().line();
    }

    private static String[] with(String[] attributes, String... more) {
        return Stream.concat(Stream.of(attributes), Stream.of(more)).toArray(String[]::new);
    }

    /** A term and what it says; nothing where it says nothing. */
    Page fact(String term, Optional<String> text) {
        return fact(term, text, "");
    }

    /** A term and a longer text, which takes the whole width. */
    Page longFact(String term, Optional<String> text) {
        return fact(term, text, "long");
    }

    private Page fact(String term, Optional<String> text, String style) {
        text.ifPresent(value -> open("div", "class", style)
                .element("dt", term)
                .element("dd", value)
                .close()
                .line());
        return this;
    }

    /**
     * A column of a table.
     *
     * @param head what it is called
     * @param style {@code number}, {@code wide} (left out where the screen is narrow), both, or empty
     */
    record Column(String head, String style) {}
}
