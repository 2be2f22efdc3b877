package org.kicnews.exporter.json;

import java.io.IOException;
import java.io.OutputStream;
import org.kicnews.core.catalogue.Glossary;
import org.kicnews.core.text.WellFormedText;
import tools.jackson.databind.node.ObjectNode;

/** The glossary as JSON: a list of names with their originals, and where each is used first and last. */
final class GlossaryFile {

    private GlossaryFile() {}

    static void write(Glossary glossary, OutputStream out) throws IOException {
        ObjectNode root = Json.object();
        var names = root.putArray("names");
        for (Glossary.Entry entry : glossary.entries()) {
            ObjectNode name = names.addObject();
            name.put("name", WellFormedText.of(entry.name()));
            name.put("original", WellFormedText.of(entry.original()));
            entry.language().ifPresent(language -> name.put("language", language));
            name.put("count", entry.count());
            put(name.putObject("first"), entry.first());
            put(name.putObject("last"), entry.last());
        }
        Json.writeIndented(root, out);
    }

    private static void put(ObjectNode node, Glossary.Use use) {
        node.put("issue", WellFormedText.of(use.issue()));
        use.date().ifPresent(date -> node.put("date", date.toString()));
        use.article().ifPresent(article -> node.put("article", WellFormedText.of(article)));
    }
}
