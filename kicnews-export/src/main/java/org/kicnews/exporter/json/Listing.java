package org.kicnews.exporter.json;

import java.io.Closeable;
import java.io.IOException;

/** What one issue adds to a file over all articles, written while its articles go by. Closing ends it. */
interface Listing extends Closeable {

    /** Takes the next article. */
    void add(Entry entry) throws IOException;
}
