package org.kicnews.core.build;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.kicnews.core.binary.BinaryReader;
import org.kicnews.core.binary.BinaryWriter;
import org.kicnews.core.finding.Finding;
import org.kicnews.core.finding.FindingCode;
import org.kicnews.core.finding.Place;
import org.kicnews.core.finding.Severity;

/**
 * The bytes of a {@link BuildIndex}. Nobody but the next build reads them, and a build with nothing to do reads nothing
 * else: they are plain binary data, since a JSON mapper takes longer to begin than all the rest of such a build.
 */
final class IndexFormat {
    /** Changes with every change of the format. */
    private static final int VERSION = 2;

    private IndexFormat() {}

    static void write(BuildIndex index, OutputStream out) throws IOException {
        BinaryWriter writer = new BinaryWriter(out);
        writer.number(VERSION);
        writer.text(index.fingerprint());
        writer.list(index.inputs(), input -> write(input, writer));
        writer.list(index.outputs(), output -> {
            write(output.file(), writer);
            writer.optional(output.basis(), writer::text);
        });
        BuildResult result = index.result();
        writer.number(result.originals());
        writer.number(result.issues());
        writer.number(result.articles());
        writer.number(result.pictures());
        writer.number(result.unbalanced());
        writer.list(result.findings(), finding -> write(finding, writer));
    }

    /**
     * Reads an index.
     *
     * @throws IOException if it was written by another version, or is no index, whole
     */
    static BuildIndex read(InputStream in) throws IOException {
        BinaryReader reader = new BinaryReader(in);
        if (reader.number() != VERSION) {
            throw new IOException("an index of another version");
        }
        try {
            return new BuildIndex(
                    reader.text(),
                    reader.list(() -> readFile(reader)),
                    reader.list(() -> new OutputState(readFile(reader), reader.optional(reader::text))),
                    new BuildResult(
                            reader.number(),
                            reader.number(),
                            reader.number(),
                            reader.number(),
                            reader.number(),
                            false,
                            reader.list(() -> readFinding(reader))));
        } catch (IllegalArgumentException e) {
            throw new IOException("not an index: " + e.getMessage(), e);
        }
    }

    private static void write(FileState file, BinaryWriter writer) throws IOException {
        writer.text(file.path());
        writer.longNumber(file.size());
        writer.longNumber(file.modified());
        writer.text(file.sha256());
    }

    private static FileState readFile(BinaryReader reader) throws IOException {
        return new FileState(reader.text(), reader.longNumber(), reader.longNumber(), reader.text());
    }

    static void write(Finding finding, BinaryWriter writer) throws IOException {
        writer.text(finding.code().name());
        writer.text(finding.severity().name());
        writer.optional(finding.place().file(), writer::text);
        writer.optional(finding.place().page(), writer::number);
        writer.optional(finding.place().article(), writer::text);
        writer.list(finding.arguments(), writer::text);
        writer.optional(finding.confidence(), writer::fraction);
    }

    static Finding readFinding(BinaryReader reader) throws IOException {
        return new Finding(
                FindingCode.valueOf(reader.text()),
                Severity.valueOf(reader.text()),
                new Place(
                        reader.optional(reader::text), reader.optional(reader::number), reader.optional(reader::text)),
                reader.list(reader::text),
                reader.optional(reader::fraction));
    }
}
