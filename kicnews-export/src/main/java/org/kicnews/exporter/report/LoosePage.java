package org.kicnews.exporter.report;

import java.io.IOException;
import java.io.OutputStream;

/**
 * The page of an issue without the links to its neighbours, which are not known while it is drawn.
 *
 * @param bytes the page in UTF-8
 * @param links where the links belong, in bytes from 0
 */
record LoosePage(byte[] bytes, int links) {

    /** Writes the page with the links. */
    void writeTo(OutputStream out, byte[] between) throws IOException {
        out.write(bytes, 0, links);
        out.write(between);
        out.write(bytes, links, bytes.length - links);
    }
}
