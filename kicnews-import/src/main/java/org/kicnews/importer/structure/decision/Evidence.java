package org.kicnews.importer.structure.decision;

/**
 * One reason to read a line as something.
 *
 * @param kind what kind of reason
 * @param label what it speaks for
 * @param weight how much, in nats; negative where it speaks against
 */
public record Evidence(Kind kind, Label label, double weight) {

    /** Kinds of evidence. */
    public enum Kind {
        /** Most lines are running text. */
        RARITY,
        /** The level that styles or tags of the file give. */
        OUTLINE,
        /** The size of the type relative to the body. */
        SIZE,
        /** The weight of the type. */
        WEIGHT,
        /** How lines set alike are read. */
        STYLE,
        /** The printed contents say it. */
        CONTENTS,
        /** A source, a date or a provider stands in the line. */
        ATTRIBUTION,
        /** The line below names a source. */
        SOURCE_BELOW,
        /** A form that the profile knows. */
        PATTERN,
        /** A number before the text. */
        NUMBER,
        /** The length of the text. */
        LENGTH,
        /** The end of a sentence. */
        SENTENCE,
        /** The mark of a list or the form of a caption. */
        OTHER_FORM
    }
}
