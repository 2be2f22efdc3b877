package org.kicnews.exporter.json;

import java.io.Closeable;
import java.io.IOException;

/** A file over all articles, written while they go by. Closing ends the file. */
interface Listing extends Closeable {

    /** Takes the next article. */
    void add(Entry entry) throws IOException;
}
