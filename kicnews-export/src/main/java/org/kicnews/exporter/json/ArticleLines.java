package org.kicnews.exporter.json;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import org.kicnews.core.catalogue.ArticleText;
import org.kicnews.core.model.Issue;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * All articles as JSON Lines: each the canonical JSON of the article with what it needs to stand alone, as {@code
 * $defs/article_line} of the schema describes it.
 */
final class ArticleLines implements Closeable {
    private final OutputStream out;

    ArticleLines(OutputStream out) {
        this.out = new BufferedOutputStream(out);
    }

    /**
     * Writes a line.
     *
     * @param canonical the article in the canonical JSON of its issue
     */
    void add(Entry entry, JsonNode canonical) throws IOException {
        ObjectNode line = Json.object();
        Issue issue = entry.issue();
        line.put("issue", Json.text(issue.id()));
        issue.number().ifPresent(number -> line.put("issue_number", number));
        issue.date().ifPresent(date -> line.put("issue_date", date.toString()));
        line.put("language", entry.language());
        entry.section().title().ifPresent(title -> line.put("section", Json.text(title)));
        entry.section().seriesNumber().ifPresent(number -> line.put("section_series_number", number));
        canonical.properties().forEach(field -> line.set(field.getKey(), field.getValue()));
        line.put("characters", entry.characters());
        line.put("pictures", entry.pictures());
        line.put("text", Json.text(ArticleText.body(entry.article())));
        Json.writeLine(line, out);
        out.write('\n');
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
