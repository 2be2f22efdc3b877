package org.kicnews.exporter.json;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.kicnews.core.label.Labels;
import org.kicnews.core.spi.ArchiveInfo;
import org.kicnews.core.text.WellFormedText;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The description of the data as an RO-Crate (Research Object Crate 1.1), which research repositories read. */
final class ResearchCrate {
    private static final String DESCRIPTOR = "ro-crate-metadata.json";
    private static final String SPECIFICATION = "https://w3id.org/ro/crate/1.1";
    private static final String PUBLISHER = "#publisher";
    private static final String RIGHTS = "#rights";

    private final ArchiveInfo info;
    private final Labels labels;

    ResearchCrate(ArchiveInfo info, Labels labels) {
        this.info = info;
        this.labels = labels;
    }

    /**
     * Writes the description.
     *
     * @param lastIssue the day of the last issue, for an archive that names no time of its own
     */
    void write(Inventory files, Optional<LocalDate> lastIssue, OutputStream out) throws IOException {
        ObjectNode root = Json.object();
        root.put("@context", SPECIFICATION + "/context");
        ArrayNode graph = root.putArray("@graph");
        ObjectNode descriptor = add(graph, DESCRIPTOR, "CreativeWork");
        descriptor.putObject("conformsTo").put("@id", SPECIFICATION);
        descriptor.putObject("about").put("@id", "./");
        ObjectNode dataset = add(graph, "./", "Dataset");
        dataset.put("name", WellFormedText.of(info.title()));
        dataset.put("description", labels.get("package.description"));
        info.timestamp()
                .map(time -> time.atZone(ZoneOffset.UTC).toLocalDate())
                .or(() -> lastIssue)
                .ifPresent(date -> dataset.put("datePublished", date.toString()));
        dataset.put("inLanguage", info.locale().toLanguageTag());
        info.publisher().ifPresent(name -> {
            dataset.putObject("publisher").put("@id", PUBLISHER);
            add(graph, PUBLISHER, "Organization").put("name", WellFormedText.of(name));
        });
        info.rights().ifPresent(rights -> {
            dataset.putObject("license").put("@id", RIGHTS);
            add(graph, RIGHTS, "CreativeWork").put("name", WellFormedText.of(rights));
        });
        ArrayNode parts = dataset.putArray("hasPart");
        for (Inventory.Item item : files.items()) {
            parts.addObject().put("@id", item.file().path());
            ObjectNode file = add(graph, item.file().path(), "File");
            file.put("name", labels.get("file." + item.kind().key()));
            file.put("encodingFormat", item.kind().mediaType());
            file.put("contentSize", Long.toString(item.file().size()));
            file.put("sha256", item.file().sha256());
        }
        Json.writeIndented(root, out);
    }

    private static ObjectNode add(ArrayNode graph, String id, String type) {
        return graph.addObject().put("@id", id).put("@type", type);
    }
}
