package org.kicnews.importer.structure.corrections;

import java.util.Locale;
import java.util.Optional;

/** One decision of a person. */
sealed interface Decision {

    /** What can be set. */
    enum Field {
        NUMBER,
        DATE,
        TITLE,
        SOURCE,
        PROVIDER
    }

    /** Where a field is set. */
    sealed interface Target {

        /** The issue as a whole. */
        record OfIssue() implements Target {}

        /**
         * A section.
         *
         * @param index its place among the sections, from 1
         */
        record OfSection(int index) implements Target {}

        /**
         * An article.
         *
         * @param id its id
         */
        record OfArticle(String id) implements Target {}
    }

    /** What the decision is, in a few words, for findings. */
    String summary();

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
        public String summary() {
            return field.name().toLowerCase(Locale.ROOT) + " “" + expect.orElse("nothing") + "” → “"
                    + to.orElse("nothing") + "”";
        }
    }

    /**
     * An article belongs to the one before it.
     *
     * @param article its id
     * @param expect how its title begins
     */
    record Join(String article, String expect) implements Decision {
        @Override
        public String summary() {
            return article + " joined with the article before it";
        }
    }

    /**
     * A block of an article is the title of an article of its own.
     *
     * @param article the id of the article
     * @param expect how the block begins
     */
    record Split(String article, String expect) implements Decision {
        @Override
        public String summary() {
            return article + " split at “" + expect + "”";
        }
    }

    /**
     * A block is a heading, or a paragraph.
     *
     * @param article the id of the article
     * @param expect how the block begins
     * @param level the level of the heading, from 1 to 6; absent for a paragraph
     */
    record Retype(String article, String expect, Optional<Integer> level) implements Decision {
        @Override
        public String summary() {
            return "“" + expect + "” in " + article + " is "
                    + level.map(number -> "a heading of level " + number).orElse("a paragraph");
        }
    }

    /**
     * A block belongs to no article.
     *
     * @param article the id of the article that it stands in
     * @param expect how the block begins
     * @param furniture whether it is kept as a box beside the articles; otherwise it is left out
     */
    record Remove(String article, String expect, boolean furniture) implements Decision {
        @Override
        public String summary() {
            return "“" + expect + "” in " + article + (furniture ? " is no part of the article" : " is left out");
        }
    }

    /**
     * A wording is replaced wherever it stands in an article.
     *
     * @param article the id of the article
     * @param wording what stands there
     * @param times how often
     * @param to what is right
     */
    record Replace(String article, String wording, int times, String to) implements Decision {
        @Override
        public String summary() {
            return "“" + wording + "” → “" + to + "” in " + article;
        }
    }
}
