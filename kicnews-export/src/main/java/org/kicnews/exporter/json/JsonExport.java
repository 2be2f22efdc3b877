package org.kicnews.exporter.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kicnews.core.catalogue.Glossary;
import org.kicnews.core.finding.Finding;
import org.kicnews.core.json.IssueJson;
import org.kicnews.core.label.Labels;
import org.kicnews.core.model.Article;
import org.kicnews.core.model.Issue;
import org.kicnews.core.model.Section;
import org.kicnews.core.spi.ArchiveExporter;
import org.kicnews.core.spi.ArchiveInfo;
import org.kicnews.core.spi.HeldIssue;
import org.kicnews.core.spi.OutputFolder;
import tools.jackson.databind.JsonNode;

/** The export of an archive's data. It holds one issue at a time, and what the glossary gathers. */
final class JsonExport implements ArchiveExporter.Export {
    private final ArchiveInfo info;
    private final IssueJson codec;
    private final Inventory files;
    private final ArticleLines lines;
    private final List<Listing> listings;
    private final Glossary glossary = new Glossary();
    private Optional<LocalDate> lastIssue = Optional.empty();

    private JsonExport(ArchiveInfo info, Inventory files, ArticleLines lines, List<Listing> listings) {
        this.info = info;
        this.codec = IssueJson.in(info.locale());
        this.files = files;
        this.lines = lines;
        this.listings = listings;
    }

    static JsonExport begin(ArchiveInfo info, OutputFolder output) throws IOException {
        Inventory files = new Inventory(output);
        Labels labels = Labels.beside(JsonExporter.class, "labels", info.locale());
        return new JsonExport(
                info,
                files,
                new ArticleLines(files.create("articles.jsonl", DataFile.ARTICLE_LINES)),
                List.of(
                        new ArticleTable(files.create("articles.csv", DataFile.ARTICLES)),
                        new PlainTexts(files),
                        new CslCitations(files.create("citations.csl.json", DataFile.CITATIONS_CSL), info, labels),
                        new RisCitations(files.create("citations.ris", DataFile.CITATIONS_RIS), info, labels),
                        new BibtexCitations(files.create("citations.bib", DataFile.CITATIONS_BIBTEX), info, labels),
                        new SchemaOrg(files.create("schema-org.jsonld", DataFile.SCHEMA_ORG), info)));
    }

    @Override
    public void add(HeldIssue held) throws IOException {
        Issue issue = held.read();
        byte[] json = canonical(issue);
        try (OutputStream out = files.create("issues/" + issue.id() + ".json", DataFile.ISSUES)) {
            out.write(json);
        }
        JsonNode sections = Json.read(json).path("sections");
        for (int s = 0; s < issue.sections().size(); s++) {
            Section section = issue.sections().get(s);
            for (int a = 0; a < section.articles().size(); a++) {
                Article article = section.articles().get(a);
                add(
                        Entry.of(issue, section, article),
                        sections.path(s).path("articles").path(a));
            }
        }
        glossary.add(issue);
        lastIssue = issue.date().or(() -> lastIssue);
    }

    private byte[] canonical(Issue issue) throws IOException {
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        codec.write(issue, json);
        return json.toByteArray();
    }

    private void add(Entry entry, JsonNode canonical) throws IOException {
        lines.add(entry, canonical);
        for (Listing listing : listings) {
            listing.add(entry);
        }
    }

    @Override
    public void finish(List<Finding> archiveFindings) throws IOException {
        close();
        try (InputStream schema = IssueJson.schema();
                OutputStream out = files.create("issue.schema.json", DataFile.SCHEMA)) {
            schema.transferTo(out);
        }
        try (OutputStream out = files.create("glossary.json", DataFile.GLOSSARY)) {
            GlossaryFile.write(glossary, out);
        }
        Labels labels = Labels.beside(JsonExporter.class, "labels", info.locale());
        try (OutputStream out = files.create("datapackage.json", DataFile.DATA_PACKAGE)) {
            new DataPackage(info, labels).write(files, out);
        }
        try (OutputStream out = files.create("ro-crate-metadata.json", DataFile.CRATE)) {
            new ResearchCrate(info, labels).write(files, lastIssue, out);
        }
    }

    @Override
    public void close() throws IOException {
        lines.close();
        for (Listing listing : listings) {
            listing.close();
        }
    }
}
