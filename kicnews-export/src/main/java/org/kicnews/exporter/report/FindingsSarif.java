package org.kicnews.exporter.report;

import org.kicnews.core.finding.Finding;
import org.kicnews.core.finding.FindingCode;
import org.kicnews.core.finding.Place;
import org.kicnews.core.finding.Severity;
import org.kicnews.exporter.markup.RelativeReference;
import tools.jackson.core.JsonGenerator;

/**
 * All findings as SARIF 2.1.0 (OASIS standard of 27 March 2020), which code hosts show beside the originals.
 *
 * <p>Pages and articles are no lines and columns; they are logical locations. Where the issues folder lies is for the
 * reader to say: paths are relative to {@code ISSUES}.
 *
 * @param setting what all parts of the report share
 */
record FindingsSarif(Setting setting) implements FindingFormat {
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json";
    private static final String BASE = "ISSUES";

    @Override
    public void begin(JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("$schema", SCHEMA);
        json.writeStringProperty("version", "2.1.0");
        json.writeArrayPropertyStart("runs");
        json.writeStartObject();
        json.writeObjectPropertyStart("tool");
        json.writeObjectPropertyStart("driver");
        json.writeStringProperty("name", "kicnews");
        json.writeStringProperty("version", setting.archive().toolkitVersion());
        json.writeArrayPropertyStart("rules");
        for (FindingCode code : FindingCode.values()) {
            json.writeStartObject();
            json.writeStringProperty("id", code.id());
            json.writeObjectPropertyStart("defaultConfiguration");
            json.writeStringProperty("level", level(code.severity()));
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
        json.writeObjectPropertyStart("automationDetails");
        json.writeStringProperty("id", setting.archive().id() + "/");
        json.writeEndObject();
        json.writeStringProperty("language", setting.labels().language());
        json.writeObjectPropertyStart("originalUriBaseIds");
        json.writeObjectPropertyStart(BASE);
        message(json, "description", setting.labels().get("sarif.issues"));
        json.writeEndObject();
        json.writeEndObject();
        json.writeStringProperty("columnKind", "unicodeCodePoints");
        json.writeArrayPropertyStart("results");
    }

    @Override
    public void add(Entry entry, JsonGenerator json) {
        Finding finding = entry.finding();
        json.writeStartObject();
        json.writeStringProperty("ruleId", finding.code().id());
        json.writeNumberProperty("ruleIndex", finding.code().ordinal());
        json.writeStringProperty("level", level(finding.severity()));
        message(
                json,
                "message",
                setting.texts().message(finding) + " " + setting.texts().advice(finding));
        location(json, finding.place());
        json.writeObjectPropertyStart("partialFingerprints");
        json.writeStringProperty("kicnewsFinding/v1", finding.fingerprint());
        json.writeEndObject();
        json.writeObjectPropertyStart("properties");
        entry.issue().ifPresent(issue -> json.writeStringProperty("issue", issue));
        finding.place().page().ifPresent(page -> json.writeNumberProperty("page", page));
        finding.confidence().ifPresent(confidence -> json.writeNumberProperty("confidence", confidence));
        json.writeStringProperty("shown", entry.address());
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void location(JsonGenerator json, Place place) {
        if (place.file().isEmpty() && place.article().isEmpty()) {
            return;
        }
        json.writeArrayPropertyStart("locations");
        json.writeStartObject();
        place.file().ifPresent(file -> {
            json.writeObjectPropertyStart("physicalLocation");
            json.writeObjectPropertyStart("artifactLocation");
            json.writeStringProperty("uri", RelativeReference.path(file));
            json.writeStringProperty("uriBaseId", BASE);
            json.writeEndObject();
            json.writeEndObject();
        });
        json.writeArrayPropertyStart("logicalLocations");
        place.article().ifPresent(article -> logical(json, article, "article"));
        place.page().ifPresent(page -> logical(json, page.toString(), "page"));
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
    }

    private static void logical(JsonGenerator json, String name, String kind) {
        json.writeStartObject();
        json.writeStringProperty("name", Visible.wellFormed(name));
        json.writeStringProperty("kind", kind);
        json.writeEndObject();
    }

    private static void message(JsonGenerator json, String name, String text) {
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("text", Visible.wellFormed(text));
        json.writeEndObject();
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }

    @Override
    public void end(FindingDigest digest, JsonGenerator json) {
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }
}
