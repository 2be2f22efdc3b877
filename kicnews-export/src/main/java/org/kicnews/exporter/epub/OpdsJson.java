package org.kicnews.exporter.epub;

import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;

/** Writes the catalogue as OPDS 2.0. */
final class OpdsJson {
    static final String FILE = "opds.json";

    private OpdsJson() {}

    static byte[] bytes(Catalogue catalogue) {
        Map<String, Object> feed = new TreeMap<>();
        Map<String, Object> metadata = new TreeMap<>();
        metadata.put("title", catalogue.archive().title());
        metadata.put("modified", DateTimeFormatter.ISO_INSTANT.format(catalogue.modified()));
        feed.put("metadata", metadata);
        feed.put("links", List.of(link("self", FILE, "application/opds+json")));
        feed.put(
                "publications",
                catalogue.entries().stream()
                        .map(entry -> publication(catalogue, entry))
                        .toList());
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer =
                new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
        return JsonMapper.builder()
                .defaultPrettyPrinter(printer)
                .build()
                .writerWithDefaultPrettyPrinter()
                .writeValueAsBytes(feed);
    }

    private static Map<String, Object> publication(Catalogue catalogue, Catalogue.Entry entry) {
        Map<String, Object> about = new TreeMap<>();
        about.put("@type", "http://schema.org/Book");
        about.put("identifier", entry.id());
        about.put("title", entry.title());
        about.put("description", entry.summary());
        about.put("language", entry.languages());
        about.put("modified", DateTimeFormatter.ISO_INSTANT.format(entry.modified()));
        catalogue.archive().publisher().ifPresent(name -> about.put("publisher", name));
        entry.date().ifPresent(day -> about.put("published", day.toString()));
        Map<String, Object> series = new TreeMap<>();
        series.put("name", catalogue.archive().title());
        entry.position().ifPresent(position -> series.put("position", new BigDecimal(position)));
        about.put("belongsTo", Map.of("series", series));
        Map<String, Object> cover = new TreeMap<>();
        cover.put("href", entry.cover());
        cover.put("type", entry.picture().format().mediaType());
        cover.put("width", entry.picture().width());
        cover.put("height", entry.picture().height());
        Map<String, Object> publication = new TreeMap<>();
        publication.put("metadata", about);
        publication.put(
                "links",
                List.of(link("http://opds-spec.org/acquisition/open-access", entry.file(), "application/epub+zip")));
        publication.put("images", List.of(cover));
        return publication;
    }

    private static Map<String, Object> link(String relation, String href, String type) {
        Map<String, Object> link = new TreeMap<>();
        link.put("rel", relation);
        link.put("href", href);
        link.put("type", type);
        return link;
    }
}
