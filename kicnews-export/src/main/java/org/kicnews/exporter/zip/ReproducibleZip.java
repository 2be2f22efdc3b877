package org.kicnews.exporter.zip;

import com.jcraft.jzlib.DeflaterOutputStream;
import com.jcraft.jzlib.JZlib;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/**
 * Writes a zip container of the same bytes for the same entries.
 *
 * <p>Entries stand in the order in which they are added. Each has the same time, the same rights, no extra field and
 * its sizes in front of its data (APPNOTE 6.3.10, 4.4.4: bit 3 clear). Zip64 is never used, so that 65,535 entries and
 * 4 GiB are the most that a container holds; beyond that, adding and closing fail with an exception. Only the compressed data
 * of one entry is held in memory at a time. Not safe for use by several threads.
 */
public final class ReproducibleZip implements Closeable {

    /** The first month has days that are still 1979 in zones west of Greenwich; some readers reject those. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    /** A regular file that its owner may write and all may read. */
    private static final int UNIX_MODE = 0100644;

    private final ZipArchiveOutputStream zip;
    private final Set<String> names = new HashSet<>();

    /**
     * A container that is written to a stream.
     *
     * @param out takes the bytes; closed with the container
     */
    public ReproducibleZip(OutputStream out) {
        zip = new ZipArchiveOutputStream(out);
        zip.setUseZip64(Zip64Mode.Never);
        // The flag for UTF-8 names then stands only where a name needs it.
        zip.setEncoding(StandardCharsets.US_ASCII.name());
        zip.setFallbackToUTF8(true);
        zip.setCreateUnicodeExtraFields(ZipArchiveOutputStream.UnicodeExtraFieldPolicy.NEVER);
    }

    /**
     * Adds an entry as it is: a type mark that must be readable at a fixed place, or data that is compressed already.
     *
     * @param name the path in the container, with {@code /} between names
     * @throws IOException if the container cannot be written
     * @throws IllegalArgumentException if the name is no path below the container's root, or was added before
     */
    public void store(String name, byte[] content) throws IOException {
        CRC32 checksum = new CRC32();
        checksum.update(content);
        add(name, ZipEntry.STORED, content.length, checksum.getValue(), content);
    }

    /**
     * Adds an entry as it is. Its size must be known before its data, so the content is held in memory.
     *
     * @param content the content; read to its end, not closed
     * @see #store(String, byte[])
     */
    public void store(String name, InputStream content) throws IOException {
        store(name, content.readAllBytes());
    }

    /**
     * Adds an entry and compresses it.
     *
     * @param name the path in the container, with {@code /} between names
     * @throws IOException if the container cannot be written
     * @throws IllegalArgumentException if the name is no path below the container's root, or was added before
     */
    public void deflate(String name, byte[] content) throws IOException {
        add(name, Deflated.of(content));
    }

    /**
     * Adds an entry that was compressed before.
     *
     * @param name the path in the container, with {@code /} between names
     * @throws IOException if the container cannot be written
     * @throws IllegalArgumentException if the name is no path below the container's root, or was added before
     */
    public void add(String name, Deflated content) throws IOException {
        add(name, ZipEntry.DEFLATED, content.size(), content.checksum(), content.data());
    }

    /**
     * Adds an entry and compresses it while it is read.
     *
     * @param content the content; read to its end, not closed
     * @see #deflate(String, byte[])
     */
    public void deflate(String name, InputStream content) throws IOException {
        CRC32 checksum = new CRC32();
        long size = 0;
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = Deflated.stream(compressed, JZlib.MAX_WBITS)) {
            byte[] buffer = new byte[Deflated.BUFFER];
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                checksum.update(buffer, 0, read);
                deflater.write(buffer, 0, read);
                size += read;
            }
        }
        add(name, ZipEntry.DEFLATED, size, checksum.getValue(), compressed.toByteArray());
    }

    /** Writes the directory of the container and closes the stream. */
    @Override
    public void close() throws IOException {
        zip.close();
    }

    private void add(String name, int method, long size, long checksum, byte[] data) throws IOException {
        checkName(name);
        ZipArchiveEntry entry = new ZipArchiveEntry(name);
        entry.setMethod(method);
        entry.setTimeLocal(TIME);
        entry.setUnixMode(UNIX_MODE);
        entry.setSize(size);
        entry.setCompressedSize(data.length);
        entry.setCrc(checksum);
        zip.addRawArchiveEntry(entry, new ByteArrayInputStream(data));
    }

    private void checkName(String name) {
        if (name.isEmpty()
                || name.endsWith("/")
                || name.indexOf('\\') >= 0
                || Stream.of(name.split("/"))
                        .anyMatch(part -> part.isEmpty() || part.equals(".") || part.equals(".."))) {
            throw new IllegalArgumentException("not a path of an entry: " + name);
        }
        if (!names.add(name)) {
            throw new IllegalArgumentException("added before: " + name);
        }
    }
}
