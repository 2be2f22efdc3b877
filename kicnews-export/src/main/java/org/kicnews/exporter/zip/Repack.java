package org.kicnews.exporter.zip;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.SeekableByteChannel;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Turns a container that another library wrote into a {@link ReproducibleZip} of entries of the same names. */
public final class Repack {

    /** What readers of Office Open XML look for first (ISO/IEC 29500-2); the other parts follow by name. */
    private static final List<String> FIRST = List.of("[Content_Types].xml", "_rels/.rels");

    private static final Comparator<String> ORDER = Comparator.<String>comparingInt(
                    name -> FIRST.contains(name) ? FIRST.indexOf(name) : FIRST.size())
            .thenComparing(Comparator.naturalOrder());

    private Repack() {}

    /** What becomes of an entry. */
    public interface Compression {

        /**
         * Compresses the content of an entry, or what is to stand in its place.
         *
         * @param name the path in the container
         */
        Deflated compress(String name, byte[] content) throws IOException;
    }

    /**
     * Writes the entries of a container again, in the order of their names.
     *
     * @param container the container, from its first byte; closed afterwards
     * @param compression compresses each entry
     * @param out takes the new container; closed afterwards
     * @throws IOException if the container cannot be read or if {@code out} fails
     * @throws IllegalArgumentException if two entries have one name
     */
    public static void copy(SeekableByteChannel container, Compression compression, OutputStream out)
            throws IOException {
        try (ZipFile source =
                        ZipFile.builder().setSeekableByteChannel(container).get();
                ReproducibleZip target = new ReproducibleZip(out)) {
            for (ZipArchiveEntry entry : inOrder(source)) {
                try (InputStream content = source.getInputStream(entry)) {
                    target.add(entry.getName(), compression.compress(entry.getName(), content.readAllBytes()));
                }
            }
        }
    }

    private static List<ZipArchiveEntry> inOrder(ZipFile source) {
        return Collections.list(source.getEntries()).stream()
                .filter(entry -> !entry.isDirectory())
                .sorted(Comparator.comparing(ZipArchiveEntry::getName, ORDER))
                .toList();
    }
}
