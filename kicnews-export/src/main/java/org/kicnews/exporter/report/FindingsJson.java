package org.kicnews.exporter.report;

import java.util.Locale;
import java.util.Optional;
import org.kicnews.core.finding.Finding;
import org.kicnews.core.finding.Severity;
import tools.jackson.core.JsonGenerator;

/**
 * All findings as JSON, with their texts; the names of fields are those of the issues' JSON.
 *
 * @param setting what all parts of the report share
 */
record FindingsJson(Setting setting) implements FindingFormat {

    @Override
    public void begin(JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("archive", setting.archive().id());
        json.writeStringProperty("title", Visible.wellFormed(setting.archive().title()));
        json.writeStringProperty("language", setting.labels().language());
        json.writeStringProperty("toolkit", setting.archive().toolkitVersion());
        json.writeArrayPropertyStart("findings");
    }

    @Override
    public void add(Entry entry, JsonGenerator json) {
        Finding finding = entry.finding();
        json.writeStartObject();
        json.writeStringProperty("code", finding.code().id());
        json.writeStringProperty("severity", entry.severity());
        text(json, "message", Optional.of(setting.texts().message(finding)));
        text(json, "advice", Optional.of(setting.texts().advice(finding)));
        text(json, "issue", entry.issue());
        text(json, "file", finding.place().file());
        finding.place().page().ifPresent(page -> json.writeNumberProperty("page", page));
        text(json, "article", finding.place().article());
        if (!finding.arguments().isEmpty()) {
            json.writeArrayPropertyStart("details");
            finding.arguments().forEach(argument -> json.writeString(Visible.wellFormed(argument)));
            json.writeEndArray();
        }
        finding.confidence().ifPresent(confidence -> json.writeNumberProperty("confidence", confidence));
        text(json, "shown", Optional.of(entry.address()));
        entry.suggestion().ifPresent(suggestion -> {
            json.writeObjectPropertyStart("correction");
            text(json, "file", Optional.of(suggestion.file()));
            text(json, "yaml", Optional.of(suggestion.yaml()));
            json.writeEndObject();
        });
        json.writeEndObject();
    }

    private static void text(JsonGenerator json, String name, Optional<String> text) {
        text.ifPresent(value -> json.writeStringProperty(name, Visible.wellFormed(value)));
    }

    @Override
    public void end(FindingDigest digest, JsonGenerator json) {
        json.writeEndArray();
        json.writeObjectPropertyStart("counts");
        for (Severity severity : Severity.values()) {
            json.writeNumberProperty(severity.name().toLowerCase(Locale.ROOT), digest.count(severity));
        }
        json.writeEndObject();
        json.writeEndObject();
    }
}
