package org.kicnews.exporter.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.kicnews.core.model.Article;
import org.kicnews.core.model.Issue;
import org.kicnews.core.spi.ArchiveInfo;
import org.kicnews.core.text.WellFormedText;
import tools.jackson.databind.node.ObjectNode;

/**
 * The issues and articles as schema.org describes periodicals, in JSON-LD: what search engines and linked data take. Each
 * node stands on a line after the comma that parts it from the node before, the first of which is the periodical.
 */
final class SchemaOrg implements Listing {
    static final String END = "\n]}\n";

    private static final String PERIODICAL = "#periodical";

    private final OutputStream out;
    private String issue = "";

    SchemaOrg(OutputStream out) {
        this.out = out;
    }

    /** What stands before the first issue. */
    static String beginning(ArchiveInfo info) throws IOException {
        ByteArrayOutputStream periodical = new ByteArrayOutputStream();
        Json.writeLine(periodical(info), periodical);
        return "{\"@context\": \"https://schema.org\", \"@graph\": [\n" + periodical.toString(StandardCharsets.UTF_8);
    }

    private static ObjectNode periodical(ArchiveInfo info) {
        ObjectNode node = node(PERIODICAL, "Periodical");
        node.put("name", WellFormedText.of(info.title()));
        node.put("inLanguage", info.locale().toLanguageTag());
        info.publisher().ifPresent(name -> organization(node.putObject("publisher"), name));
        info.rights().ifPresent(rights -> node.put("usageInfo", WellFormedText.of(rights)));
        return node;
    }

    @Override
    public void add(Entry entry) throws IOException {
        if (!issue.equals(entry.issue().id())) {
            issue = entry.issue().id();
            write(issue(entry.issue()));
        }
        write(article(entry));
    }

    private void write(ObjectNode node) throws IOException {
        out.write(",\n".getBytes(StandardCharsets.UTF_8));
        Json.writeLine(node, out);
    }

    private static ObjectNode issue(Issue issue) {
        ObjectNode node = node(issueId(issue), "PublicationIssue");
        issue.number().ifPresent(number -> node.put("issueNumber", number));
        issue.date().ifPresent(date -> node.put("datePublished", date.toString()));
        issue.masthead().title().ifPresent(title -> node.put("name", WellFormedText.of(title)));
        node.putObject("isPartOf").put("@id", PERIODICAL);
        return node;
    }

    private static ObjectNode article(Entry entry) {
        Article article = entry.article();
        ObjectNode node = node("#article-" + article.id(), "Article");
        node.put("identifier", WellFormedText.of(article.id()));
        article.title().ifPresent(title -> node.put("headline", WellFormedText.of(title)));
        article.subtitle().ifPresent(subtitle -> node.put("alternativeHeadline", WellFormedText.of(subtitle)));
        article.author()
                .ifPresent(
                        name -> node.putObject("author").put("@type", "Person").put("name", WellFormedText.of(name)));
        node.put("inLanguage", entry.language());
        entry.issue().date().ifPresent(date -> node.put("datePublished", date.toString()));
        entry.section().title().ifPresent(section -> node.put("articleSection", WellFormedText.of(section)));
        article.pages().ifPresent(pages -> node.put("pageStart", pages.first()).put("pageEnd", pages.last()));
        article.provider().ifPresent(name -> organization(node.putObject("contributor"), name));
        article.source().ifPresent(source -> {
            ObjectNode original = node.putObject("isBasedOn");
            original.put("@type", "CreativeWork");
            article.date().ifPresent(date -> original.put("datePublished", date.toString()));
            organization(original.putObject("publisher"), source);
        });
        node.putObject("isPartOf").put("@id", issueId(entry.issue()));
        ObjectNode encoding = node.putObject("encoding");
        encoding.put("@type", "MediaObject");
        encoding.put("contentUrl", PlainTexts.path(article));
        encoding.put("encodingFormat", DataFile.TEXT.mediaType());
        return node;
    }

    private static String issueId(Issue issue) {
        return "#issue-" + issue.id();
    }

    private static ObjectNode node(String id, String type) {
        return Json.object().put("@id", WellFormedText.of(id)).put("@type", type);
    }

    private static void organization(ObjectNode node, String name) {
        node.put("@type", "Organization").put("name", WellFormedText.of(name));
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
