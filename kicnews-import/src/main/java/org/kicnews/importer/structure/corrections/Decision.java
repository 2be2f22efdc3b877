package org.kicnews.importer.structure.corrections;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** One decision of a person. */
sealed interface Decision {

    /** What a decision says for a field that holds nothing. */
    String NOTHING = "nothing";

    /** Keys and values, in the order in which they are written. */
    Map<String, String> keys();

    /** The article that it is about; absent where it is about the issue or a section. */
    default Optional<String> article() {
        return Optional.empty();
    }

    /** The decision as one line of a file of corrections, ready to paste. */
    default String line() {
        return keys().entrySet().stream()
                .map(entry -> entry.getKey() + ": " + written(entry.getValue()))
                .collect(Collectors.joining(", ", "- {", "}"));
    }

    private static String written(String value) {
        return value.matches("[0-9A-Za-z][0-9A-Za-z_+-]*")
                ? value
                : '"' + value.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\p{Cntrl}", " ") + '"';
    }

    /**
     * A field is set.
     *
     * @param target where
     * @param field which
     * @param expect what it says now; empty where it says nothing
     * @param to what is right; empty to say nothing
     */
    record Set(Target target, Field field, Optional<String> expect, Optional<String> to) implements Decision {
        @Override
        public Map<String, String> keys() {
            Map<String, String> keys = new LinkedHashMap<>();
            keys.put("set", field.key());
            if (target instanceof Target.OfArticle of) {
                keys.put("article", of.id());
            } else if (target instanceof Target.OfSection of) {
                keys.put("section", String.valueOf(of.index()));
            }
            keys.put("expect", expect.orElse(NOTHING));
            keys.put("to", to.orElse(NOTHING));
            return keys;
        }

        @Override
        public Optional<String> article() {
            return target instanceof Target.OfArticle of ? Optional.of(of.id()) : Optional.empty();
        }

        Set expecting(Optional<String> now) {
            return new Set(target, field, now, to);
        }
    }

    /**
     * The file is an issue.
     *
     * @param number the number of the issue
     * @param expect the number that it says now; empty where it says none
     */
    record IsIssue(String number, Optional<String> expect) implements Decision {
        @Override
        public Map<String, String> keys() {
            return keyed("issue", number, "expect", expect.orElse(NOTHING));
        }
    }

    /** A decision about one article as a whole, which is known by how its title begins. */
    sealed interface OnArticle extends Decision {
        String id();

        String expect();

        /** The same decision about another article. */
        OnArticle about(String newId, String newExpect);

        @Override
        default Optional<String> article() {
            return Optional.of(id());
        }
    }

    /** An article belongs to the one before it. */
    record Join(String id, String expect) implements OnArticle {
        @Override
        public Map<String, String> keys() {
            return keyed("join", id, "expect", expect);
        }

        @Override
        public Join about(String newId, String newExpect) {
            return new Join(newId, newExpect);
        }
    }

    /**
     * An article stands elsewhere.
     *
     * @param id its id
     * @param expect how its title begins
     * @param to the id of the article that it comes after; or the place of a section, from 1, that it opens
     */
    record Move(String id, String expect, String to) implements OnArticle {
        @Override
        public Map<String, String> keys() {
            Map<String, String> keys = keyed("move", id, "expect", expect);
            keys.put(to.matches("[0-9]{1,5}") ? "section" : "after", to);
            return keys;
        }

        @Override
        public Move about(String newId, String newExpect) {
            return new Move(newId, newExpect, to);
        }
    }

    /**
     * What was read as an article is none.
     *
     * @param id its id
     * @param expect how its title begins
     * @param furniture whether it is kept as a box beside the articles; otherwise it is left out
     */
    record Discard(String id, String expect, boolean furniture) implements OnArticle {
        @Override
        public Map<String, String> keys() {
            return keyed(furniture ? "furniture" : "drop", id, "expect", expect);
        }

        @Override
        public Discard about(String newId, String newExpect) {
            return new Discard(newId, newExpect, furniture);
        }
    }

    /** The title of an article is the title of a section, to which the articles after it belong. */
    record OpenSection(String id, String expect) implements OnArticle {
        @Override
        public Map<String, String> keys() {
            return keyed("open-section", id, "expect", expect);
        }

        @Override
        public OpenSection about(String newId, String newExpect) {
            return new OpenSection(newId, newExpect);
        }
    }

    /**
     * The title of a section is the title of an article of the section before.
     *
     * @param index the place of the section, from 1
     * @param expect how its title begins
     */
    record CloseSection(int index, String expect) implements Decision {
        @Override
        public Map<String, String> keys() {
            return keyed("close-section", String.valueOf(index), "expect", expect);
        }
    }

    /** A decision about a block of an article, which is known by how it begins. */
    sealed interface OnBlock extends Decision {
        String id();

        String expect();

        /** The same decision about another block. */
        OnBlock about(String newId, String newExpect);

        @Override
        default Optional<String> article() {
            return Optional.of(id());
        }
    }

    /** A block of an article is the title of an article of its own. */
    record Split(String id, String expect) implements OnBlock {
        @Override
        public Map<String, String> keys() {
            return keyed("split", id, "expect", expect);
        }

        @Override
        public Split about(String newId, String newExpect) {
            return new Split(newId, newExpect);
        }
    }

    /**
     * A block is a heading, or a paragraph.
     *
     * @param id the id of the article
     * @param expect how the block begins
     * @param level the level of the heading, from 1 to 6; absent for a paragraph
     */
    record Retype(String id, String expect, Optional<Integer> level) implements OnBlock {
        @Override
        public Map<String, String> keys() {
            Map<String, String> keys =
                    keyed("block", level.isPresent() ? "heading" : "paragraph", "article", id, "expect", expect);
            level.ifPresent(number -> keys.put("level", number.toString()));
            return keys;
        }

        @Override
        public Retype about(String newId, String newExpect) {
            return new Retype(newId, newExpect, level);
        }
    }

    /**
     * A block belongs to no article.
     *
     * @param id the id of the article that it stands in
     * @param expect how the block begins
     * @param furniture whether it is kept as a box beside the articles; otherwise it is left out
     */
    record Remove(String id, String expect, boolean furniture) implements OnBlock {
        @Override
        public Map<String, String> keys() {
            return keyed("block", furniture ? "furniture" : "drop", "article", id, "expect", expect);
        }

        @Override
        public Remove about(String newId, String newExpect) {
            return new Remove(newId, newExpect, furniture);
        }
    }

    /**
     * A wording is replaced wherever it stands in an article.
     *
     * @param id the id of the article
     * @param wording what stands there
     * @param times how often
     * @param to what is right
     */
    record Replace(String id, String wording, int times, String to) implements Decision {
        @Override
        public Map<String, String> keys() {
            return keyed(
                    "replace",
                    wording,
                    "article",
                    id,
                    "times",
                    String.valueOf(times),
                    "to",
                    to.isEmpty() ? NOTHING : to);
        }

        @Override
        public Optional<String> article() {
            return Optional.of(id);
        }
    }

    private static Map<String, String> keyed(String... keysAndValues) {
        Map<String, String> keys = new LinkedHashMap<>();
        for (int i = 0; i + 1 < keysAndValues.length; i += 2) {
            keys.put(keysAndValues[i], keysAndValues[i + 1]);
        }
        return keys;
    }
}
