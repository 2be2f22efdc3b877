package org.kicnews.core.spi;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.kicnews.core.model.Issue;

/**
 * What an export draws from one issue and nothing else: rows of a table, a part of a file, a summary. It is kept for the
 * next builds, so that what stands over all issues is put together of excerpts, and only an issue that changed is read.
 *
 * @param <T> what is drawn; immutable
 */
public interface Excerpt<T> {

    /** Tells the excerpts of one exporter apart: a text of any length. */
    String name();

    /** Draws the excerpt of an issue; the same from equal issues. */
    T draw(Issue issue) throws IOException;

    /** Writes what was drawn. */
    void write(T drawn, OutputStream out) throws IOException;

    /**
     * Reads what was written.
     *
     * @throws IOException if it cannot be read, or is not what was written
     */
    T read(InputStream in) throws IOException;
}
