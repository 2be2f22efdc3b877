package org.kicnews.exporter.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.kicnews.core.model.Issue;
import org.kicnews.core.spi.Excerpt;
import org.kicnews.core.spi.HeldIssue;

/**
 * A file over all articles. What an issue adds to it is an excerpt of that issue, and the file is these excerpts one after
 * the other.
 *
 * @param path its path below the export's folder
 * @param kind what it is
 * @param before what stands before the first issue
 * @param between what stands between issues
 * @param after what stands after the last issue
 * @param opening opens the listing of one issue
 */
record ListingFile(String path, DataFile kind, String before, String between, String after, Opening opening)
        implements Excerpt<byte[]> {

    /** A file that is nothing but its listings. */
    static ListingFile of(String path, DataFile kind, Opening opening) {
        return new ListingFile(path, kind, "", "", "", opening);
    }

    /** Opens a listing. */
    interface Opening {
        Listing on(OutputStream out);
    }

    /** Writes the file over all issues. */
    void write(List<HeldIssue> issues, OutputStream out) throws IOException {
        out.write(bytes(before));
        boolean first = true;
        for (HeldIssue issue : issues) {
            byte[] part = issue.excerpt(this);
            if (part.length > 0) {
                out.write(bytes(first ? "" : between));
                out.write(part);
                first = false;
            }
        }
        out.write(bytes(after));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String name() {
        return path;
    }

    @Override
    public byte[] draw(Issue issue) throws IOException {
        ByteArrayOutputStream part = new ByteArrayOutputStream();
        try (Listing listing = opening.on(part)) {
            for (Entry entry : Entry.of(issue)) {
                listing.add(entry);
            }
        }
        return part.toByteArray();
    }

    @Override
    public void write(byte[] drawn, OutputStream out) throws IOException {
        out.write(drawn);
    }

    @Override
    public byte[] read(InputStream in) throws IOException {
        return in.readAllBytes();
    }
}
