package org.kicnews.core.build;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
    private static final int VERSION = 1;

    private IndexFormat() {}

    static void write(BuildIndex index, OutputStream out) throws IOException {
        Writer writer = new Writer(new DataOutputStream(out));
        writer.number(VERSION);
        writer.text(index.fingerprint());
        writer.list(index.inputs(), writer::file);
        writer.list(index.outputs(), output -> {
            writer.file(output.file());
            writer.optional(output.basis(), writer::text);
        });
        BuildResult result = index.result();
        writer.number(result.originals());
        writer.number(result.issues());
        writer.number(result.articles());
        writer.number(result.pictures());
        writer.number(result.unbalanced());
        writer.list(result.findings(), writer::finding);
        writer.out.flush();
    }

    /**
     * Reads an index.
     *
     * @throws IOException if it was written by another version, or is no index, whole
     */
    static BuildIndex read(InputStream in) throws IOException {
        Reader reader = new Reader(new DataInputStream(in));
        if (reader.number() != VERSION) {
            throw new IOException("an index of another version");
        }
        try {
            return new BuildIndex(
                    reader.text(),
                    reader.list(reader::file),
                    reader.list(() -> new OutputState(reader.file(), reader.optional(reader::text))),
                    new BuildResult(
                            reader.number(),
                            reader.number(),
                            reader.number(),
                            reader.number(),
                            reader.number(),
                            false,
                            reader.list(reader::finding)));
        } catch (IllegalArgumentException e) {
            throw new IOException("not an index: " + e.getMessage(), e);
        }
    }

    private interface Write<T> {
        void write(T value) throws IOException;
    }

    private interface Read<T> {
        T read() throws IOException;
    }

    private record Writer(DataOutputStream out) {
        private void number(int value) throws IOException {
            out.writeInt(value);
        }

        private void text(String value) throws IOException {
            byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
            out.writeInt(bytes.length);
            out.write(bytes);
        }

        private <T> void list(List<T> values, Write<T> each) throws IOException {
            out.writeInt(values.size());
            for (T value : values) {
                each.write(value);
            }
        }

        private <T> void optional(Optional<T> value, Write<T> present) throws IOException {
            list(value.stream().toList(), present);
        }

        private void file(FileState file) throws IOException {
            text(file.path());
            out.writeLong(file.size());
            out.writeLong(file.modified());
            text(file.sha256());
        }

        private void finding(Finding finding) throws IOException {
            text(finding.code().name());
            text(finding.severity().name());
            optional(finding.place().file(), this::text);
            optional(finding.place().page(), this::number);
            optional(finding.place().article(), this::text);
            list(finding.arguments(), this::text);
            optional(finding.confidence(), out::writeDouble);
        }
    }

    private record Reader(DataInputStream in) {
        private int number() throws IOException {
            return in.readInt();
        }

        private String text() throws IOException {
            int length = in.readInt();
            byte[] bytes = in.readNBytes(length);
            if (bytes.length < length) {
                throw new EOFException();
            }
            return new String(bytes, StandardCharsets.UTF_8);
        }

        private <T> List<T> list(Read<T> each) throws IOException {
            int size = in.readInt();
            List<T> values = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                values.add(each.read());
            }
            return values;
        }

        private <T> Optional<T> optional(Read<T> present) throws IOException {
            return list(present).stream().findFirst();
        }

        private FileState file() throws IOException {
            return new FileState(text(), in.readLong(), in.readLong(), text());
        }

        private Finding finding() throws IOException {
            return new Finding(
                    FindingCode.valueOf(text()),
                    Severity.valueOf(text()),
                    new Place(optional(this::text), optional(this::number), optional(this::text)),
                    list(this::text),
                    optional(in::readDouble));
        }
    }
}
