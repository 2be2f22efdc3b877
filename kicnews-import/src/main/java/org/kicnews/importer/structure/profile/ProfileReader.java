package org.kicnews.importer.structure.profile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.PatternSyntaxException;
import org.kicnews.importer.structure.yaml.YamlDocument;
import org.kicnews.importer.structure.yaml.YamlException;
import org.kicnews.importer.structure.yaml.YamlMapping;

/**
 * Reads profiles. A profile may extend the built-in one: then it says only what differs, key by key; a list replaces
 * the inherited list.
 */
public final class ProfileReader {
    /** The name of the built-in profile. */
    public static final String BUILT_IN = "weekly-china-startup";

    /** The version of the format that this reader knows. */
    private static final String VERSION = "1";

    private static final Set<String> KEYS = Set.of(
            "profile",
            "name",
            "extends",
            "dates",
            "short-dates",
            "parts",
            "masthead",
            "contents",
            "sections",
            "articles",
            "captions",
            "headings",
            "lists",
            "furniture",
            "spans");
    /** What a part can be called: names of scripts in patterns, as in {@code \\p{IsHan}}, begin with a capital. */
    private static final String PART = "[a-z]{1,20}";

    private static final Set<String> FIELDS = Set.of("publisher", "director", "phone", "mail");

    private ProfileReader() {}

    /** The built-in profile. */
    public static Profile builtIn() {
        try {
            return new Reading(builtInText()).profile();
        } catch (YamlException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Reads a profile.
     *
     * @param file the name of the file, for messages
     * @param text the YAML
     * @throws YamlException if it is not one; the message names line and key and what is allowed
     */
    public static Profile read(String file, String text) throws YamlException {
        YamlMapping own = YamlDocument.parse(file, text);
        if (own.has("extends") && !own.text("extends").equals(BUILT_IN)) {
            throw own.problem("extends", "must be " + BUILT_IN + ", the only built-in profile");
        }
        return new Reading(own.has("extends") ? own.over(builtInText()) : own).profile();
    }

    private static YamlMapping builtInText() throws YamlException {
        String name = BUILT_IN + ".yaml";
        try (InputStream in = ProfileReader.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is not on the class path");
            }
            return YamlDocument.parse(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One profile being read; the spellings of dates and the parts are known first, since patterns refer to them. */
    private static final class Reading {
        private final YamlMapping root;
        private final DateSpellings dates;
        private final Map<String, String> parts = new LinkedHashMap<>();

        Reading(YamlMapping root) throws YamlException {
            root.allowOnly(KEYS);
            if (!root.text("profile").equals(VERSION)) {
                throw root.problem("profile", "must be " + VERSION + ", the version of the format");
            }
            this.root = root;
            this.dates = DateSpellings.of(spellings("dates"), spellings("short-dates"));
            parts.put("date", dates.expression());
            parts.put("day", dates.anyExpression());
            YamlMapping named = root.mapping("parts");
            for (String part : named.keys()) {
                if (!part.matches(PART) || parts.containsKey(part)) {
                    throw named.problem(part, "names no part: a name has letters from a to z, and is not date or day");
                }
                for (YamlMapping.Text text : named.texts(part)) {
                    pattern(named, part, text);
                    parts.put(part, "(?:" + written(text.text()) + ")");
                }
            }
        }

        private List<String> spellings(String key) throws YamlException {
            for (YamlMapping.Text form : root.texts(key)) {
                if (!DateSpellings.isSpelling(form.text())) {
                    throw root.problemAt(
                            form.line(),
                            "“" + key + "” holds “" + form.text() + "”, but a day is spelt with D or DD, with M, MM or"
                                    + " N, and at most one Y or y");
                }
            }
            return plain(root, key);
        }

        Profile profile() throws YamlException {
            return new Profile(
                    root.text("name"),
                    dates,
                    masthead(section("masthead", "title", "issue", "fields", "copyright")),
                    contents(section("contents", "headings", "entry-markers", "group-markers", "leaders")),
                    sections(section("sections", "known", "columns")),
                    articles(section(
                            "articles",
                            "numbers",
                            "titles",
                            "source-lines",
                            "subtitles",
                            "providers",
                            "series",
                            "groups")),
                    captions(section("captions", "labelled", "bare", "table-labels")),
                    patterns(root, "headings"),
                    lists(section("lists", "bullets", "numbers")),
                    patterns(root, "furniture"),
                    spans(section("spans", "glosses", "english-words")));
        }

        private Profile.Masthead masthead(YamlMapping yaml) throws YamlException {
            YamlMapping fields = yaml.mapping("fields");
            fields.allowOnly(FIELDS);
            Map<String, List<LinePattern>> labels = new LinkedHashMap<>();
            for (String field : fields.keys()) {
                labels.put(field, patterns(fields, field));
            }
            return new Profile.Masthead(
                    patterns(yaml, "title"), patterns(yaml, "issue"), labels, patterns(yaml, "copyright"));
        }

        private Profile.Contents contents(YamlMapping yaml) throws YamlException {
            return new Profile.Contents(
                    patterns(yaml, "headings"),
                    yaml.optionalText("entry-markers").orElse(""),
                    yaml.optionalText("group-markers").orElse(""),
                    patterns(yaml, "leaders"));
        }

        private Profile.Sections sections(YamlMapping yaml) throws YamlException {
            return new Profile.Sections(patterns(yaml, "known"), patterns(yaml, "columns", "name", "number"));
        }

        private Profile.Articles articles(YamlMapping yaml) throws YamlException {
            return new Profile.Articles(
                    patterns(yaml, "numbers", "number", "rest"),
                    patterns(yaml, "titles", "title"),
                    patterns(yaml, "source-lines"),
                    patterns(yaml, "subtitles"),
                    patterns(yaml, "providers", "provider"),
                    patterns(yaml, "series", "name", "number"),
                    patterns(yaml, "groups", "name"));
        }

        private Profile.Captions captions(YamlMapping yaml) throws YamlException {
            return new Profile.Captions(
                    patterns(yaml, "labelled", "label"), patterns(yaml, "bare"), plain(yaml, "table-labels"));
        }

        private Profile.Lists lists(YamlMapping yaml) throws YamlException {
            return new Profile.Lists(
                    yaml.optionalText("bullets").orElse(""), patterns(yaml, "numbers", "marker", "rest"));
        }

        private Profile.Spans spans(YamlMapping yaml) throws YamlException {
            String words = yaml.optionalText("english-words").orElse("4");
            if (!words.matches("[1-9][0-9]?")) {
                throw yaml.problem("english-words", "must be a number from 1 to 99");
            }
            return new Profile.Spans(patterns(yaml, "glosses", "name", "original"), Integer.parseInt(words));
        }

        private YamlMapping section(String key, String... allowed) throws YamlException {
            YamlMapping yaml = root.mapping(key);
            yaml.allowOnly(Set.of(allowed));
            return yaml;
        }

        private static List<String> plain(YamlMapping yaml, String key) throws YamlException {
            return yaml.texts(key).stream().map(YamlMapping.Text::text).toList();
        }

        /** Patterns that must have these named groups. */
        private List<LinePattern> patterns(YamlMapping yaml, String key, String... groups) throws YamlException {
            List<LinePattern> patterns = new ArrayList<>();
            for (YamlMapping.Text text : yaml.texts(key)) {
                patterns.add(pattern(yaml, key, text, groups));
            }
            return List.copyOf(patterns);
        }

        /** An expression with its parts written out; a part may be made of parts that stand before it. */
        private String written(String text) {
            String expression = text;
            for (Map.Entry<String, String> part : parts.entrySet()) {
                expression = expression.replace("{" + part.getKey() + "}", part.getValue());
            }
            return expression;
        }

        private LinePattern pattern(YamlMapping yaml, String key, YamlMapping.Text text, String... groups)
                throws YamlException {
            LinePattern pattern;
            try {
                pattern = LinePattern.of(written(text.text()));
            } catch (PatternSyntaxException e) {
                throw yaml.problemAt(text.line(), "“" + key + "” holds no regular expression: " + e.getDescription());
            }
            for (String group : groups) {
                if (!pattern.groups().contains(group)) {
                    throw yaml.problemAt(text.line(), "“" + key + "” needs the group (?<" + group + ">…)");
                }
            }
            return pattern;
        }
    }
}
