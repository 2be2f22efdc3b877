package org.kicnews.exporter.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.kicnews.core.finding.Finding;
import org.kicnews.core.finding.Severity;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;

/** All findings as JSON, with their texts; the names of fields are those of the issues' JSON. */
final class FindingsJson implements FindingList {
    private final Setting setting;
    private final JsonGenerator json;
    private final Map<Severity, Integer> counts = new EnumMap<>(Severity.class);

    FindingsJson(Setting setting, OutputStream out) throws IOException {
        this.setting = setting;
        this.json = Json.generator(out);
        try {
            json.writeStartObject();
            json.writeStringProperty("archive", setting.archive().id());
            json.writeStringProperty(
                    "title", Visible.wellFormed(setting.archive().title()));
            json.writeStringProperty("language", setting.labels().language());
            json.writeStringProperty("toolkit", setting.archive().toolkitVersion());
            json.writeArrayPropertyStart("findings");
        } catch (JacksonException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    @Override
    public void add(Entry entry) throws IOException {
        Finding finding = entry.finding();
        counts.merge(finding.severity(), 1, Integer::sum);
        try {
            json.writeStartObject();
            json.writeStringProperty("code", finding.code().id());
            json.writeStringProperty("severity", entry.severity());
            text("message", Optional.of(setting.texts().message(finding)));
            text("advice", Optional.of(setting.texts().advice(finding)));
            text("issue", entry.issue());
            text("file", finding.place().file());
            finding.place().page().ifPresent(page -> json.writeNumberProperty("page", page));
            text("article", finding.place().article());
            if (!finding.arguments().isEmpty()) {
                json.writeArrayPropertyStart("details");
                finding.arguments().forEach(argument -> json.writeString(Visible.wellFormed(argument)));
                json.writeEndArray();
            }
            finding.confidence().ifPresent(confidence -> json.writeNumberProperty("confidence", confidence));
            text("shown", Optional.of(entry.address()));
            entry.suggestion().ifPresent(suggestion -> {
                json.writeObjectPropertyStart("correction");
                text("file", Optional.of(suggestion.file()));
                text("yaml", Optional.of(suggestion.yaml()));
                json.writeEndObject();
            });
            json.writeEndObject();
        } catch (JacksonException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private void text(String name, Optional<String> text) {
        text.ifPresent(value -> json.writeStringProperty(name, Visible.wellFormed(value)));
    }

    @Override
    public void close() throws IOException {
        if (json.isClosed()) {
            return;
        }
        try {
            json.writeEndArray();
            json.writeObjectPropertyStart("counts");
            for (Severity severity : Severity.values()) {
                json.writeNumberProperty(
                        severity.name().toLowerCase(Locale.ROOT),
                        counts.getOrDefault(severity, 0).intValue());
            }
            json.writeEndObject();
            json.writeEndObject();
            json.writeRaw('\n');
            json.close();
        } catch (JacksonException e) {
            throw new IOException(e.getMessage(), e);
        }
    }
}
