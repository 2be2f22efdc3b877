package org.kicnews.exporter.epub;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.kicnews.exporter.markup.Xhtml;

/** Writes the catalogue as feeds: OPDS 1.2 with an entry for each book, and Atom (RFC 4287) with one for each issue. */
final class Feeds {
    static final String OPDS = "opds.xml";
    static final String ATOM = "feed.xml";

    private static final String OPDS_TYPE = "application/atom+xml;profile=opds-catalog;kind=acquisition";

    private Feeds() {}

    static byte[] opds(Catalogue catalogue) {
        Xhtml out = begin(catalogue, "opds", OPDS, OPDS_TYPE);
        link(out, "start", OPDS, OPDS_TYPE);
        for (Catalogue.Entry entry : catalogue.entries()) {
            out.open("entry").line();
            out.element("title", entry.title()).line();
            out.element("id", entry.id()).line();
            updated(out, entry.modified());
            entry.languages()
                    .forEach(language -> out.element("dc:language", language).line());
            catalogue.archive().publisher().ifPresent(name -> out.element("dc:publisher", name)
                    .line());
            entry.date()
                    .ifPresent(day -> out.element("dc:issued", day.toString()).line());
            catalogue.archive().rights().ifPresent(rights -> out.element("rights", rights)
                    .line());
            out.element("summary", entry.summary()).line();
            link(
                    out,
                    "http://opds-spec.org/image",
                    entry.cover(),
                    entry.picture().format().mediaType());
            link(out, "http://opds-spec.org/acquisition/open-access", entry.file(), "application/epub+zip");
            out.closeLine();
        }
        return out.closeLine().bytes();
    }

    /** The newest issue first. */
    static byte[] atom(Catalogue catalogue) {
        Xhtml out = begin(catalogue, "feed", ATOM, "application/atom+xml");
        List<Catalogue.News> news = new ArrayList<>(catalogue.news());
        Collections.reverse(news);
        for (Catalogue.News issue : news) {
            Instant published = Times.published(issue.date());
            out.open("entry").line();
            out.element("title", issue.title()).line();
            out.element("id", issue.id()).line();
            updated(out, published);
            out.element("published", text(published)).line();
            out.element("content", String.join("\n", issue.articles()), "type", "text")
                    .line();
            link(out, "alternate", issue.file(), "application/epub+zip");
            out.closeLine();
        }
        return out.closeLine().bytes();
    }

    private static Xhtml begin(Catalogue catalogue, String name, String file, String type) {
        Xhtml out = new Xhtml().declaration(false);
        out.open(
                        "feed",
                        "xmlns",
                        "http://www.w3.org/2005/Atom",
                        "xmlns:dc",
                        "http://purl.org/dc/terms/",
                        "xml:lang",
                        catalogue.labels().language())
                .line();
        out.element("title", catalogue.archive().title()).line();
        out.element("id", Identifiers.feed(catalogue.archive(), name)).line();
        updated(out, catalogue.modified());
        String author = catalogue
                .archive()
                .publisher()
                .filter(publisher -> !publisher.isBlank())
                .orElse(catalogue.archive().title());
        out.open("author").element("name", author).closeLine();
        link(out, "self", file, type);
        return out;
    }

    private static void link(Xhtml out, String relation, String href, String type) {
        out.empty("link", "rel", relation, "href", href, "type", type).line();
    }

    private static void updated(Xhtml out, Instant time) {
        out.element("updated", text(time)).line();
    }

    private static String text(Instant time) {
        return DateTimeFormatter.ISO_INSTANT.format(time);
    }
}
