package org.kicnews.core.model;

/**
 * A mark over a range of a text, in code points.
 *
 * <p>{@code start} is the first code point, from 0; {@code end} is the one after the last.
 */
public sealed interface Span {

    /** The first code point, from 0. */
    int start();

    /** The code point after the last; greater than {@code start}. */
    int end();

    /**
     * A link.
     *
     * @param target where it leads: an {@code https}, {@code http} or {@code mailto} URI
     */
    record Link(int start, int end, String target) implements Span {
        public Link {
            check(start, end);
        }
    }

    /**
     * Emphasis.
     *
     * @param style how it is set apart
     */
    record Emphasis(int start, int end, Style style) implements Span {
        public Emphasis {
            check(start, end);
        }

        /** How a run of text is set apart. */
        public enum Style {
            BOLD,
            ITALIC,
            UNDERLINE,
            STRIKE,
            SUPERSCRIPT,
            SUBSCRIPT
        }
    }

    /**
     * A passage in another language than the issue's.
     *
     * @param language a BCP 47 tag: {@code zh-Hans}, {@code ja}, {@code en}
     */
    record Language(int start, int end, String language) implements Span {
        public Language {
            check(start, end);
        }
    }

    /**
     * A name followed by its original in brackets: 핀둬둬(拼多多). The range holds both and the brackets.
     *
     * @param name the name: 핀둬둬
     * @param original the original: 拼多多
     */
    record Gloss(int start, int end, String name, String original) implements Span {
        public Gloss {
            check(start, end);
        }
    }

    /**
     * The place in the text that a note belongs to. The range covers one code point: the last before the mark, or the
     * first of the text where the mark stands at its beginning. The mark itself is no part of the text.
     *
     * @param marker the mark, as printed
     */
    record NoteReference(int start, int end, String marker) implements Span {
        public NoteReference {
            check(start, end);
        }
    }

    private static void check(int start, int end) {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("not a range: " + start + " to " + end);
        }
    }
}
