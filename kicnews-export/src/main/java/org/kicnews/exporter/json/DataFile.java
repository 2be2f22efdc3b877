package org.kicnews.exporter.json;

import java.util.Locale;

/** The kinds of files of the export; the descriptions of the whole name and explain each. */
enum DataFile {
    ISSUES("json", "application/json"),
    SCHEMA("json", "application/schema+json"),
    ARTICLES("csv", "text/csv"),
    ARTICLE_LINES("jsonl", "application/jsonl"),
    TEXT("txt", "text/plain"),
    GLOSSARY("json", "application/json"),
    CITATIONS_CSL("json", "application/vnd.citationstyles.csl+json"),
    CITATIONS_RIS("ris", "application/x-research-info-systems"),
    CITATIONS_BIBTEX("bib", "application/x-bibtex"),
    SCHEMA_ORG("jsonld", "application/ld+json"),
    DATA_PACKAGE("json", "application/json"),
    CRATE("json", "application/ld+json");

    private final String format;
    private final String mediaType;

    DataFile(String format, String mediaType) {
        this.format = format;
        this.mediaType = mediaType;
    }

    /** The name of the kind in descriptions: {@code article-lines}. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String format() {
        return format;
    }

    String mediaType() {
        return mediaType;
    }
}
