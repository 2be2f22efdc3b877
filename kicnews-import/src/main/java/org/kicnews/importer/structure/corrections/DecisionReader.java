package org.kicnews.importer.structure.corrections;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.kicnews.importer.structure.corrections.Decision.Field;
import org.kicnews.importer.structure.corrections.Decision.Target;
import org.kicnews.importer.structure.yaml.YamlDocument;
import org.kicnews.importer.structure.yaml.YamlException;
import org.kicnews.importer.structure.yaml.YamlMapping;

/** Reads a file of corrections; a file with one mistake is not used at all. */
final class DecisionReader {
    /** What a decision says for a field that holds nothing. */
    static final String NOTHING = "nothing";

    private static final int DEEPEST_HEADING = 6;

    private static final Map<String, Set<String>> KEYS = Map.of(
            "issue", Set.of("issue", "expect"),
            "set", Set.of("set", "article", "section", "expect", "to"),
            "join", Set.of("join", "expect"),
            "split", Set.of("split", "expect"),
            "block", Set.of("block", "article", "expect", "level"),
            "replace", Set.of("replace", "article", "times", "to"));

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
        int number = number(yaml, "issue", 0, 999_999);
        return new Decision.Set(
                new Target.OfIssue(), Field.NUMBER, expected(yaml), Optional.of(String.valueOf(number)));
    }

    private static Optional<String> expected(YamlMapping yaml) throws YamlException {
        return Optional.of(yaml.text("expect")).filter(text -> !text.equals(NOTHING));
    }

    private static Decision set(YamlMapping yaml) throws YamlException {
        Field field = field(yaml);
        Target target = target(yaml);
        boolean fits = target instanceof Target.OfArticle
                || (target instanceof Target.OfIssue
                        ? field == Field.NUMBER || field == Field.DATE
                        : field == Field.TITLE);
        if (!fits) {
            throw yaml.problem(
                    "set",
                    "cannot be " + yaml.text("set")
                            + " here: an issue has number and date, a section title, an article all of them");
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
            if (field.name().toLowerCase(Locale.ROOT).equals(name)) {
                return field;
            }
        }
        throw yaml.problem("set", "must be number, date, title, source or provider, not “" + name + "”");
    }

    private static Target target(YamlMapping yaml) throws YamlException {
        if (yaml.has("article") && yaml.has("section")) {
            throw yaml.problem("section", "stands beside “article”; only one of them is possible");
        }
        if (yaml.has("article")) {
            return new Target.OfArticle(yaml.text("article"));
        }
        return yaml.has("section") ? new Target.OfSection(number(yaml, "section", 1, 10_000)) : new Target.OfIssue();
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
        return Optional.of(yaml.text("to")).filter(text -> !text.equals(NOTHING));
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
