package org.kicnews.exporter.font;

import java.util.BitSet;
import java.util.Map;

/** The shapes of the glyphs of a font. */
interface Outlines {

    /** The usual end of names of files with such outlines. */
    String extension();

    /**
     * Writes the outlines of some glyphs; the others become empty.
     *
     * @param used the glyphs by number; glyphs that they are composed of are added
     * @param tables takes the tables that hold outlines
     */
    void subset(BitSet used, Map<String, byte[]> tables);
}
