package org.kicnews.importer.pdf.join;

/** Decides what stood between two printed lines of one paragraph where the page itself does not tell. */
public interface LineJoin {

    /**
     * Decides a line end.
     *
     * @param before the text of the paragraph up to the line end, at least its last word, without white space at its
     *     end
     * @param after the text of the next line, without white space at its beginning
     */
    Decision decide(String before, String after);

    /**
     * What a line end stands for.
     *
     * @param space whether a space belongs there
     * @param confidence how sure that is, from 0.5 (a guess) to 1
     */
    record Decision(boolean space, double confidence) {}
}
