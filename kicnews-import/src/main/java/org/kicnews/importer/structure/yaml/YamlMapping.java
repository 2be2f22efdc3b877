package org.kicnews.importer.structure.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** A mapping that is asked for its keys one by one and complains in terms of file, line and key. */
public final class YamlMapping {
    private final String file;
    private final String path;
    private final YamlNode.Mapping node;

    YamlMapping(String file, String path, YamlNode.Mapping node) {
        this.file = file;
        this.path = path;
        this.node = node;
    }

    /** A mapping without keys. */
    public static YamlMapping empty(String file) {
        return new YamlMapping(file, "", new YamlNode.Mapping(0, Map.of(), Map.of()));
    }

    /** The line on which the mapping begins, from 1. */
    public int line() {
        return node.line();
    }

    /** The keys in the order of the file. */
    public Set<String> keys() {
        return node.values().keySet();
    }

    /** Whether the key is there. */
    public boolean has(String key) {
        return node.values().containsKey(key);
    }

    /** Complains about the first key that is none of these. */
    public void allowOnly(Set<String> allowed) throws YamlException {
        for (String key : keys()) {
            if (!allowed.contains(key)) {
                throw new YamlException(
                        file,
                        lineOf(key),
                        "unknown key “" + full(key) + "”; allowed are " + String.join(", ", new TreeSet<>(allowed)));
            }
        }
    }

    /** The value of a key that must be there. */
    public String text(String key) throws YamlException {
        return optionalText(key)
                .orElseThrow(() -> new YamlException(file, line(), "the key “" + full(key) + "” is missing"));
    }

    /** The value of a key, if it is there and not empty. */
    public Optional<String> optionalText(String key) throws YamlException {
        YamlNode value = node.values().get(key);
        if (value == null) {
            return Optional.empty();
        }
        if (value instanceof YamlNode.Scalar scalar) {
            return Optional.of(scalar.text()).filter(text -> !text.isEmpty());
        }
        throw new YamlException(file, lineOf(key), "“" + full(key) + "” must be a single value, not " + value.kind());
    }

    /** The values of a key: a list, a single value as a list of one, or nothing. */
    public List<Text> texts(String key) throws YamlException {
        YamlNode value = node.values().get(key);
        List<Text> texts = new ArrayList<>();
        if (value instanceof YamlNode.Scalar scalar) {
            texts.add(new Text(scalar.text(), scalar.line()));
        } else if (value instanceof YamlNode.Sequence sequence) {
            for (YamlNode item : sequence.items()) {
                if (!(item instanceof YamlNode.Scalar scalar)) {
                    throw new YamlException(
                            file, item.line(), "“" + full(key) + "” must list single values, not " + item.kind());
                }
                texts.add(new Text(scalar.text(), scalar.line()));
            }
        } else if (value != null) {
            throw new YamlException(file, lineOf(key), "“" + full(key) + "” must be a list, not " + value.kind());
        }
        return texts;
    }

    /** The mapping under a key; empty where the key is not there. */
    public YamlMapping mapping(String key) throws YamlException {
        YamlNode value = node.values().get(key);
        if (value == null) {
            return new YamlMapping(file, full(key), new YamlNode.Mapping(line(), Map.of(), Map.of()));
        }
        if (value instanceof YamlNode.Mapping mapping) {
            return new YamlMapping(file, full(key), mapping);
        }
        throw new YamlException(file, lineOf(key), "“" + full(key) + "” must hold keys, not " + value.kind());
    }

    /** The mappings in the list under a key; none where the key is not there. */
    public List<YamlMapping> mappings(String key) throws YamlException {
        YamlNode value = node.values().get(key);
        if (value == null) {
            return List.of();
        }
        if (!(value instanceof YamlNode.Sequence sequence)) {
            throw new YamlException(file, lineOf(key), "“" + full(key) + "” must be a list, not " + value.kind());
        }
        List<YamlMapping> mappings = new ArrayList<>();
        for (YamlNode item : sequence.items()) {
            if (!(item instanceof YamlNode.Mapping mapping)) {
                throw new YamlException(
                        file, item.line(), "each item of “" + full(key) + "” must hold keys, not " + item.kind());
            }
            mappings.add(new YamlMapping(file, full(key), mapping));
        }
        return mappings;
    }

    /** A complaint about the value of a key. */
    public YamlException problem(String key, String problem) {
        return new YamlException(file, lineOf(key), "“" + full(key) + "” " + problem);
    }

    /** A complaint about a line of this file. */
    public YamlException problemAt(int line, String problem) {
        return new YamlException(file, line, problem);
    }

    /** This mapping, with what it does not say taken from another. Mappings are joined key by key, lists replaced. */
    public YamlMapping over(YamlMapping base) {
        return new YamlMapping(file, path, merge(node, base.node));
    }

    private static YamlNode.Mapping merge(YamlNode.Mapping ours, YamlNode.Mapping base) {
        var values = new LinkedHashMap<>(base.values());
        var lines = new LinkedHashMap<>(base.keyLines());
        ours.values().forEach((key, value) -> {
            YamlNode inherited = base.values().get(key);
            values.put(
                    key,
                    value instanceof YamlNode.Mapping mapping && inherited instanceof YamlNode.Mapping baseMapping
                            ? merge(mapping, baseMapping)
                            : value);
            lines.put(key, ours.keyLines().getOrDefault(key, ours.line()));
        });
        return new YamlNode.Mapping(ours.line(), values, lines);
    }

    private int lineOf(String key) {
        return node.keyLines().getOrDefault(key, node.line());
    }

    private String full(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    /**
     * A single value with its line.
     *
     * @param text the value
     * @param line the line, from 1
     */
    public record Text(String text, int line) {}
}
