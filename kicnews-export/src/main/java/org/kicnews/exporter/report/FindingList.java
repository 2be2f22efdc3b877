package org.kicnews.exporter.report;

import java.io.Closeable;
import java.io.IOException;

/** All findings in a format for programs, written while they go by. Closing ends the file; closing twice does no harm. */
interface FindingList extends Closeable {

    /** Takes the next finding. */
    void add(Entry entry) throws IOException;
}
