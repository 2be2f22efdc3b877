package org.kicnews.exporter.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.kicnews.core.binary.BinaryReader;
import org.kicnews.core.binary.BinaryWriter;
import org.kicnews.core.model.Issue;
import org.kicnews.core.spi.Excerpt;

/**
 * Draws what the findings of an issue add to the {@linkplain FindingList lists}, a part for each.
 *
 * @param formats the formats of the lists
 */
record FindingParts(List<FindingFormat> formats) implements Excerpt<List<byte[]>> {

    @Override
    public String name() {
        return "findings";
    }

    @Override
    public List<byte[]> draw(Issue issue) throws IOException {
        return of(Entry.of(issue));
    }

    /** The parts of some findings. */
    List<byte[]> of(List<Entry> entries) throws IOException {
        List<byte[]> parts = new ArrayList<>();
        for (FindingFormat format : formats) {
            parts.add(FindingList.part(format, entries));
        }
        return parts;
    }

    @Override
    public void write(List<byte[]> parts, OutputStream out) throws IOException {
        BinaryWriter writer = new BinaryWriter(out);
        writer.list(parts, writer::bytes);
    }

    @Override
    public List<byte[]> read(InputStream in) throws IOException {
        BinaryReader reader = new BinaryReader(in);
        return reader.list(reader::bytes);
    }
}
