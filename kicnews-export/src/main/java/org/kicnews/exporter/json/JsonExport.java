package org.kicnews.exporter.json;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.kicnews.core.catalogue.Glossary;
import org.kicnews.core.finding.Finding;
import org.kicnews.core.json.IssueJson;
import org.kicnews.core.json.RecordJson;
import org.kicnews.core.label.Labels;
import org.kicnews.core.model.Article;
import org.kicnews.core.spi.ArchiveExporter;
import org.kicnews.core.spi.ArchiveInfo;
import org.kicnews.core.spi.Crew;
import org.kicnews.core.spi.HeldIssue;
import org.kicnews.core.spi.OutputFolder;
import org.kicnews.exporter.json.Inventory.Item;

/** The export of an archive's data: the files of each issue, and files over all that are put together of excerpts. */
final class JsonExport implements ArchiveExporter.Export {
    private final ArchiveInfo info;
    private final Labels labels;
    private final OutputFolder output;
    private final Crew crew;
    private final IssueJson codec;
    private final List<ListingFile> listings;

    /** What was made of each issue, by its id. */
    private final Map<String, Made> made = new ConcurrentHashMap<>();

    /** The files of an issue, and what the files over all need of it. */
    private record Made(List<Item> files, IssueDigest digest) {}

    JsonExport(ArchiveInfo info, OutputFolder output, Crew crew) throws IOException {
        this.info = info;
        this.labels = Labels.beside(JsonExporter.class, "labels", info.locale());
        this.output = output;
        this.crew = crew;
        this.codec = IssueJson.in(info.locale());
        RecordJson<ArticleLine> line = RecordJson.compact(ArticleLine.class);
        this.listings = List.of(
                ListingFile.of("articles.jsonl", DataFile.ARTICLE_LINES, out -> new ArticleLines(line, out)),
                new ListingFile("articles.csv", DataFile.ARTICLES, ArticleTable.header(), "", "", ArticleTable::new),
                new ListingFile(
                        "citations.csl.json",
                        DataFile.CITATIONS_CSL,
                        "[",
                        ",",
                        "\n]\n",
                        out -> new CslCitations(out, info, labels)),
                ListingFile.of("citations.ris", DataFile.CITATIONS_RIS, out -> new RisCitations(out, info, labels)),
                ListingFile.of(
                        "citations.bib", DataFile.CITATIONS_BIBTEX, out -> new BibtexCitations(out, info, labels)),
                new ListingFile(
                        "schema-org.jsonld",
                        DataFile.SCHEMA_ORG,
                        SchemaOrg.beginning(info),
                        "",
                        SchemaOrg.END,
                        SchemaOrg::new));
    }

    @Override
    public void draw(HeldIssue issue) throws IOException {
        List<Item> files = new ArrayList<>();
        files.add(new Item(
                DataFile.ISSUES,
                output.make("issues/" + issue.id() + ".json", issue.basis(), out -> codec.write(issue.read(), out))));
        IssueDigest digest = issue.excerpt(IssueDigest.EXCERPT);
        for (String article : digest.articles()) {
            files.add(new Item(
                    DataFile.TEXT,
                    output.make(
                            PlainTexts.path(article),
                            issue.basis(),
                            out -> out.write(PlainTexts.bytes(article(issue, article))))));
        }
        made.put(issue.id(), new Made(files, digest));
        for (ListingFile listing : listings) {
            issue.prepare(listing);
        }
    }

    private static Article article(HeldIssue issue, String id) throws IOException {
        return issue.read()
                .articles()
                .filter(article -> article.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public void finish(List<HeldIssue> issues, List<Finding> archiveFindings) throws IOException {
        List<Item> files = new ArrayList<>();
        Glossary glossary = new Glossary();
        Optional<LocalDate> lastIssue = Optional.empty();
        for (HeldIssue issue : issues) {
            Made its = made.get(issue.id());
            files.addAll(its.files());
            glossary.add(its.digest().names());
            lastIssue = its.digest().date().isPresent() ? its.digest().date() : lastIssue;
        }
        files.addAll(listings(issues));
        files.add(make("issue.schema.json", DataFile.SCHEMA, out -> {
            try (InputStream schema = IssueJson.schema()) {
                schema.transferTo(out);
            }
        }));
        files.add(make("glossary.json", DataFile.GLOSSARY, out -> GlossaryFile.write(glossary, out)));
        Inventory described = new Inventory(files);
        files.add(make(
                "datapackage.json", DataFile.DATA_PACKAGE, out -> new DataPackage(info, labels).write(described, out)));
        Inventory all = new Inventory(files);
        Optional<LocalDate> last = lastIssue;
        output.make("ro-crate-metadata.json", out -> new ResearchCrate(info, labels).write(all, last, out));
    }

    private List<Item> listings(List<HeldIssue> issues) throws IOException {
        String basis = issues.stream().map(HeldIssue::basis).collect(Collectors.joining("\n"));
        Map<ListingFile, OutputFolder.Made> files = new ConcurrentHashMap<>();
        crew.forEach(
                listings,
                listing -> files.put(listing, output.make(listing.path(), basis, out -> listing.write(issues, out))));
        return listings.stream()
                .map(listing -> new Item(listing.kind(), files.get(listing)))
                .toList();
    }

    private Item make(String path, DataFile kind, OutputFolder.Content content) throws IOException {
        return new Item(kind, output.make(path, content));
    }
}
