package org.kicnews.importer.structure.corrections;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.kicnews.importer.structure.yaml.YamlDocument;
import org.kicnews.importer.structure.yaml.YamlException;
import org.kicnews.importer.structure.yaml.YamlMapping;

/** Reads a file of corrections; a file with one mistake is not used at all. */
final class DecisionReader {
    private static final int DEEPEST_HEADING = 6;
    /** No issue has more sections. */
    private static final int MOST_SECTIONS = 10_000;

    /** What can be decided, and the keys that say it. */
    static final Map<String, Set<String>> KEYS = Map.ofEntries(
            Map.entry("issue", Set.of("issue", "expect")),
            Map.entry("set", Set.of("set", "article", "section", "expect", "to")),
            Map.entry("join", Set.of("join", "expect")),
            Map.entry("split", Set.of("split", "expect")),
            Map.entry("move", Set.of("move", "expect", "after", "section")),
            Map.entry("drop", Set.of("drop", "expect")),
            Map.entry("furniture", Set.of("furniture", "expect")),
            Map.entry("open-section", Set.of("open-section", "expect")),
            Map.entry("close-section", Set.of("close-section", "expect")),
            Map.entry("block", Set.of("block", "article", "expect", "level")),
            Map.entry("replace", Set.of("replace", "article", "times", "to")));

    private static final Set<Field> OF_ISSUE = EnumSet.of(
            Field.NUMBER,
            Field.DATE,
            Field.LANGUAGE,
            Field.TITLE,
            Field.PUBLISHER,
            Field.DIRECTOR,
            Field.PHONE,
            Field.MAIL,
            Field.COPYRIGHT);
    private static final Set<Field> OF_ARTICLE = EnumSet.range(Field.NUMBER, Field.SUBSECTION);

    private DecisionReader() {}

    /** The decisions in a file. */
    static List<Decision> read(String file, String text) throws YamlException {
        YamlMapping root = YamlDocument.parse(file, text);
        root.allowOnly(Set.of("decisions"));
        List<Decision> decisions = new ArrayList<>();
        for (YamlMapping item : root.mappings("decisions")) {
            decisions.add(decision(item));
        }
        return decisions;
    }

    /** The numbers of issues that never appeared, from the file about the archive. */
    static List<Integer> neverPublished(String file, String text) throws YamlException {
        YamlMapping root = YamlDocument.parse(file, text);
        root.allowOnly(Set.of("never-published"));
        List<Integer> numbers = new ArrayList<>();
        if (root.has("never-published")) {
            for (YamlMapping.Text number : root.texts("never-published")) {
                if (!number.text().matches("[0-9]{1,6}")) {
                    throw root.problemAt(
                            number.line(), "never-published takes numbers of issues, not “" + number.text() + "”");
                }
                numbers.add(Integer.valueOf(number.text()));
            }
        }
        return numbers;
    }

    private static Decision decision(YamlMapping yaml) throws YamlException {
        List<String> verbs = KEYS.keySet().stream().filter(yaml::has).sorted().toList();
        if (verbs.size() != 1) {
            throw yaml.problemAt(
                    yaml.line(), "a decision needs exactly one of " + String.join(", ", new TreeSet<>(KEYS.keySet())));
        }
        String verb = verbs.get(0);
        yaml.allowOnly(KEYS.get(verb));
        return switch (verb) {
            case "issue" -> issue(yaml);
            case "set" -> set(yaml);
            case "join" -> new Decision.Join(yaml.text("join"), yaml.text("expect"));
            case "split" -> new Decision.Split(yaml.text("split"), yaml.text("expect"));
            case "move" -> move(yaml);
            case "drop" -> new Decision.Discard(yaml.text("drop"), yaml.text("expect"), false);
            case "furniture" -> new Decision.Discard(yaml.text("furniture"), yaml.text("expect"), true);
            case "open-section" -> new Decision.OpenSection(yaml.text("open-section"), yaml.text("expect"));
            case "close-section" ->
                new Decision.CloseSection(number(yaml, "close-section", 1, MOST_SECTIONS), yaml.text("expect"));
            case "block" -> block(yaml);
            default ->
                new Decision.Replace(
                        yaml.text("article"),
                        yaml.text("replace"),
                        number(yaml, "times", 1, 100_000),
                        to(yaml).orElse(""));
        };
    }

    private static Decision issue(YamlMapping yaml) throws YamlException {
        return new Decision.IsIssue(String.valueOf(number(yaml, "issue", 0, 999_999)), expected(yaml));
    }

    private static Optional<String> expected(YamlMapping yaml) throws YamlException {
        return Optional.of(yaml.text("expect")).filter(text -> !text.equals(Decision.NOTHING));
    }

    private static Decision set(YamlMapping yaml) throws YamlException {
        Field field = field(yaml);
        Target target = target(yaml);
        Set<Field> allowed = target instanceof Target.OfArticle
                ? OF_ARTICLE
                : target instanceof Target.OfIssue ? OF_ISSUE : EnumSet.of(Field.TITLE);
        if (!allowed.contains(field)) {
            throw yaml.problem("set", "cannot be " + field.key() + " here; allowed are " + keys(allowed));
        }
        Optional<String> to = to(yaml);
        if (to.isPresent() && field == Field.DATE) {
            date(yaml, to.get());
        }
        if (to.isPresent() && field == Field.NUMBER) {
            number(yaml, "to", 0, 999_999);
        }
        return new Decision.Set(target, field, expected(yaml), to);
    }

    private static Field field(YamlMapping yaml) throws YamlException {
        String name = yaml.text("set");
        for (Field field : Field.values()) {
            if (field.key().equals(name)) {
                return field;
            }
        }
        throw yaml.problem("set", "must be one of " + keys(EnumSet.allOf(Field.class)) + ", not “" + name + "”");
    }

    private static String keys(Set<Field> fields) {
        return fields.stream().map(Field::key).collect(Collectors.joining(", "));
    }

    private static Decision move(YamlMapping yaml) throws YamlException {
        if (yaml.has("after") == yaml.has("section")) {
            throw yaml.problem("move", "needs either “after”, an article, or “section”, the place of a section");
        }
        String to = yaml.has("after") ? yaml.text("after") : String.valueOf(number(yaml, "section", 1, MOST_SECTIONS));
        return new Decision.Move(yaml.text("move"), yaml.text("expect"), to);
    }

    private static Target target(YamlMapping yaml) throws YamlException {
        if (yaml.has("article") && yaml.has("section")) {
            throw yaml.problem("section", "stands beside “article”; only one of them is possible");
        }
        if (yaml.has("article")) {
            return new Target.OfArticle(yaml.text("article"));
        }
        return yaml.has("section")
                ? new Target.OfSection(number(yaml, "section", 1, MOST_SECTIONS))
                : new Target.OfIssue();
    }

    private static Decision block(YamlMapping yaml) throws YamlException {
        String kind = yaml.text("block");
        return switch (kind) {
            case "heading" ->
                new Decision.Retype(
                        yaml.text("article"),
                        yaml.text("expect"),
                        Optional.of(yaml.has("level") ? number(yaml, "level", 1, DEEPEST_HEADING) : 1));
            case "paragraph" -> new Decision.Retype(yaml.text("article"), yaml.text("expect"), Optional.empty());
            case "furniture" -> new Decision.Remove(yaml.text("article"), yaml.text("expect"), true);
            case "drop" -> new Decision.Remove(yaml.text("article"), yaml.text("expect"), false);
            default -> throw yaml.problem("block", "must be heading, paragraph, furniture or drop, not “" + kind + "”");
        };
    }

    private static Optional<String> to(YamlMapping yaml) throws YamlException {
        return Optional.of(yaml.text("to")).filter(text -> !text.equals(Decision.NOTHING));
    }

    private static int number(YamlMapping yaml, String key, int least, int most) throws YamlException {
        String text = yaml.text(key);
        if (text.matches("[0-9]{1,6}")) {
            int number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                return number;
            }
        }
        throw yaml.problem(key, "must be a number from " + least + " to " + most + ", not “" + text + "”");
    }

    private static void date(YamlMapping yaml, String text) throws YamlException {
        try {
            LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw yaml.problem("to", "must be a date such as 2020-11-18, not “" + text + "”");
        }
    }
}
