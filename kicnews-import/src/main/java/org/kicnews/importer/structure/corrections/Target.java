package org.kicnews.importer.structure.corrections;

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
