package org.kicnews.benchmark.weekly;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The words and sentences that texts are made of, from {@code words.yaml}.
 *
 * @param syllables the syllables of names with their characters
 * @param words the words by kind
 * @param patterns the sentences, titles and other patterns by kind
 */
record Words(Map<String, String> syllables, Map<String, List<String>> words, Map<String, List<String>> patterns) {
    private static final List<String> KINDS = List.of("sentences", "titles", "headings", "items", "captions");

    static Words read() {
        try (InputStream in = Words.class.getResourceAsStream("words.yaml")) {
            JsonNode file = new YAMLMapper().readTree(in);
            Map<String, String> syllables = new LinkedHashMap<>();
            file.get("syllables")
                    .forEachEntry((syllable, character) -> syllables.put(syllable, character.stringValue()));
            Map<String, List<String>> words = new LinkedHashMap<>();
            file.get("words").forEachEntry((kind, list) -> words.put(kind, strings(list)));
            Map<String, List<String>> patterns = new LinkedHashMap<>();
            KINDS.forEach(kind -> patterns.put(kind, strings(file.get(kind))));
            return new Words(syllables, words, patterns);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> strings(JsonNode list) {
        List<String> strings = new ArrayList<>();
        list.forEach(text -> strings.add(text.stringValue()));
        return List.copyOf(strings);
    }
}
