package org.kicnews.exporter.json;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.kicnews.core.label.Labels;
import org.kicnews.core.spi.ArchiveInfo;
import org.kicnews.core.spi.OutputFolder;
import org.kicnews.core.text.WellFormedText;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The description of the data as a Frictionless Data Package (Data Package 2.0). */
final class DataPackage {
    private static final String PROFILE = "https://datapackage.org/profiles/2.0/datapackage.json";

    /** The kinds of files that are data, in the order in which a reader wants them. */
    private static final List<DataFile> RESOURCES = List.of(
            DataFile.ARTICLES,
            DataFile.ARTICLE_LINES,
            DataFile.ISSUES,
            DataFile.GLOSSARY,
            DataFile.TEXT,
            DataFile.CITATIONS_CSL,
            DataFile.CITATIONS_RIS,
            DataFile.CITATIONS_BIBTEX,
            DataFile.SCHEMA_ORG);

    private final ArchiveInfo info;
    private final Labels labels;

    DataPackage(ArchiveInfo info, Labels labels) {
        this.info = info;
        this.labels = labels;
    }

    void write(Inventory files, OutputStream out) throws IOException {
        ObjectNode root = Json.object();
        root.put("$schema", PROFILE);
        root.put("name", info.id().toLowerCase(Locale.ROOT));
        root.put("title", WellFormedText.of(info.title()));
        root.put("description", labels.get("package.description"));
        info.timestamp().ifPresent(time -> root.put("created", time.toString()));
        info.publisher().ifPresent(name -> {
            ObjectNode publisher = root.putArray("contributors").addObject();
            publisher.put("title", WellFormedText.of(name));
            publisher.putArray("roles").add("publisher");
        });
        info.rights().ifPresent(rights -> root.put("rights", WellFormedText.of(rights)));
        root.put("toolkit", "kicnews " + info.toolkitVersion());
        ArrayNode resources = root.putArray("resources");
        for (DataFile kind : RESOURCES) {
            List<OutputFolder.Made> items = files.files(kind);
            if (!items.isEmpty()) {
                describe(resources.addObject(), kind, items);
            }
        }
        Json.writeIndented(root, out);
    }

    private void describe(ObjectNode resource, DataFile kind, List<OutputFolder.Made> items) {
        resource.put("name", kind.key());
        resource.put("title", labels.get("file." + kind.key()));
        if (items.size() == 1) {
            resource.put("path", items.get(0).path());
            resource.put("bytes", items.get(0).size());
            resource.put("hash", "sha256:" + items.get(0).sha256());
        } else {
            items.forEach(item -> resource.withArray("path").add(item.path()));
        }
        resource.put("format", kind.format());
        resource.put("mediatype", kind.mediaType());
        resource.put("encoding", "utf-8");
        if (kind == DataFile.ARTICLES) {
            resource.put("type", "table");
            describeColumns(resource.putObject("schema"));
        }
    }

    private void describeColumns(ObjectNode schema) {
        ArrayNode fields = schema.putArray("fields");
        for (ArticleColumn column : ArticleColumn.values()) {
            ObjectNode field = fields.addObject();
            field.put("name", column.field());
            field.put("type", column.type());
            field.put("description", labels.get("column." + column.field()));
        }
        schema.putArray("primaryKey").add(ArticleColumn.ID.field());
        schema.putArray("missingValues").add("");
    }
}
