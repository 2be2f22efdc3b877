package org.kicnews.exporter.json;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.kicnews.core.spi.OutputFolder;

/** Makes the files of the export and remembers each with size and hash. */
final class Inventory {

    /**
     * A file that was written.
     *
     * @param path its path below the export's folder
     * @param kind what it is
     * @param size its length in bytes
     * @param sha256 the SHA-256 of its bytes, 64 lower-case hexadecimal digits
     */
    record Item(String path, DataFile kind, long size, String sha256) {}

    private final OutputFolder folder;
    private final List<Item> items = new ArrayList<>();

    Inventory(OutputFolder folder) {
        this.folder = folder;
    }

    /** Opens a new file, which is listed once it is closed. */
    OutputStream create(String path, DataFile kind) throws IOException {
        return new Measured(path, kind, folder.create(path));
    }

    /** The files that were written and closed, in the order in which they were closed. */
    List<Item> items() {
        return List.copyOf(items);
    }

    /** The files of one kind. */
    List<Item> items(DataFile kind) {
        return items.stream().filter(item -> item.kind() == kind).toList();
    }

    private final class Measured extends FilterOutputStream {
        private final String path;
        private final DataFile kind;
        private final MessageDigest digest = sha256();
        private long size;
        private boolean closed;

        private Measured(String path, DataFile kind, OutputStream out) {
            super(out);
            this.path = path;
            this.kind = kind;
        }

        @Override
        public void write(int b) throws IOException {
            out.write(b);
            digest.update((byte) b);
            size++;
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
            digest.update(bytes, offset, length);
            size += length;
        }

        @Override
        public void close() throws IOException {
            if (!closed) {
                closed = true;
                super.close();
                items.add(new Item(path, kind, size, HexFormat.of().formatHex(digest.digest())));
            }
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
