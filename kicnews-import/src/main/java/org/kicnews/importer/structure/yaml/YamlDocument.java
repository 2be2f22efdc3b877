package org.kicnews.importer.structure.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.dataformat.yaml.YAMLFactory;

/** Parses one YAML document. Values stay as they were written: {@code 2020-11-18} is text, not a time. */
public final class YamlDocument {
    /** Deeper than any profile or correction; a deeper file is a mistake or an attack. */
    private static final int MAX_DEPTH = 20;

    /** Characters of a buffer that SnakeYAML needs beside the text. */
    private static final int SPARE = 16;

    private final String file;
    private final JsonParser parser;

    private YamlDocument(String file, JsonParser parser) {
        this.file = file;
        this.parser = parser;
    }

    /**
     * Parses a document whose outermost value is a mapping; an empty document is an empty mapping.
     *
     * @param file the name of the file for messages
     * @param text the document
     * @throws YamlException if it is no YAML, or no mapping, or has a key twice
     */
    public static YamlMapping parse(String file, String text) throws YamlException {
        try (JsonParser parser = factory(text.length()).createParser(ObjectReadContext.empty(), text)) {
            YamlDocument document = new YamlDocument(file, parser);
            JsonToken first = parser.nextToken();
            if (first == null || first == JsonToken.VALUE_NULL) {
                return new YamlMapping(file, "", new YamlNode.Mapping(1, Map.of(), Map.of()));
            }
            YamlNode root = document.value(first, 0);
            if (root instanceof YamlNode.Mapping mapping) {
                return new YamlMapping(file, "", mapping);
            }
            throw new YamlException(file, root.line(), "the file must begin with a key, but it is " + root.kind());
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            throw new YamlException(file, Math.max(line, 0), "not YAML: " + firstLine(e.getOriginalMessage()));
        }
    }

    /**
     * All of the text is read at once: SnakeYAML reads beyond the end of its buffer where a pair of surrogates lies across
     * it. Keys that stand twice are left to this class, which names them.
     */
    private static YAMLFactory factory(int length) {
        LoadSettings settings = LoadSettings.builder()
                .setAllowDuplicateKeys(true)
                .setBufferSize(length + SPARE)
                .build();
        return YAMLFactory.builder().loadSettings(settings).build();
    }

    private YamlNode value(JsonToken token, int depth) throws YamlException {
        int line = line();
        if (depth > MAX_DEPTH) {
            throw new YamlException(file, line, "nested too deeply");
        }
        return switch (token) {
            case START_OBJECT -> mapping(line, depth);
            case START_ARRAY -> sequence(line, depth);
            case VALUE_NULL -> new YamlNode.Scalar(line, "");
            default -> new YamlNode.Scalar(line, parser.getString());
        };
    }

    private YamlNode mapping(int line, int depth) throws YamlException {
        Map<String, YamlNode> values = new LinkedHashMap<>();
        Map<String, Integer> lines = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String key = parser.currentName();
            int keyLine = line();
            if (lines.put(key, keyLine) != null) {
                throw new YamlException(file, keyLine, "the key “" + key + "” stands twice");
            }
            values.put(key, value(parser.nextToken(), depth + 1));
        }
        return new YamlNode.Mapping(line, values, lines);
    }

    private YamlNode sequence(int line, int depth) throws YamlException {
        List<YamlNode> items = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            items.add(value(token, depth + 1));
        }
        return new YamlNode.Sequence(line, items);
    }

    private int line() {
        return parser.currentTokenLocation().getLineNr();
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("");
    }
}
