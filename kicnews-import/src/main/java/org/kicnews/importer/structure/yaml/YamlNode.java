package org.kicnews.importer.structure.yaml;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A piece of a YAML document that knows its line. */
public sealed interface YamlNode {

    /** The line on which it begins, from 1. */
    int line();

    /** What kind of thing it is, for messages. */
    String kind();

    /**
     * Keys and values, in the order of the file.
     *
     * @param line the line on which it begins
     * @param values the values by key
     * @param keyLines the line of each key
     */
    record Mapping(int line, Map<String, YamlNode> values, Map<String, Integer> keyLines) implements YamlNode {
        public Mapping {
            values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
            keyLines = Collections.unmodifiableMap(new LinkedHashMap<>(keyLines));
        }

        @Override
        public String kind() {
            return "a mapping";
        }
    }

    /**
     * A list.
     *
     * @param line the line on which it begins
     * @param items the items
     */
    record Sequence(int line, List<YamlNode> items) implements YamlNode {
        public Sequence {
            items = List.copyOf(items);
        }

        @Override
        public String kind() {
            return "a list";
        }
    }

    /**
     * A single value, as written.
     *
     * @param line the line on which it begins
     * @param text the value
     */
    record Scalar(int line, String text) implements YamlNode {
        @Override
        public String kind() {
            return "a single value";
        }
    }
}
