package org.kicnews.importer.docx.part;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.kicnews.core.finding.FindingReason;

/**
 * The zip container of a Word file. A container whose directory is lost is read from its beginning as far as it goes.
 * Names are told apart without regard to case, as §9.1 of part 2 wants, and of two entries with one name the first is
 * taken.
 */
final class Container implements Closeable {
    private final PartLimits limits;
    private final Map<String, Source> sources = new HashMap<>();
    private final Set<String> duplicates = new TreeSet<>();
    private Closeable opened = () -> {};
    private boolean damaged;
    private long unpacked;

    private Container(PartLimits limits) {
        this.limits = limits;
    }

    /** Where the bytes of an entry come from. */
    private interface Source {
        InputStream open() throws IOException;
    }

    /**
     * Opens a container.
     *
     * @throws LimitExceededException if it has too many entries
     * @throws IOException if the channel cannot be opened
     */
    static Container open(ChannelOpener opener, PartLimits limits) throws IOException {
        Container container = new Container(limits);
        try {
            container.readDirectory(opener.open());
        } catch (LimitExceededException e) {
            container.close();
            throw e;
        } catch (IOException | RuntimeException e) {
            // No directory, or one that makes no sense: the entries themselves may still be there.
            container.close();
            container.sources.clear();
            container.damaged = true;
            container.salvage(opener.open());
        }
        return container;
    }

    /** Opens the container's bytes; the reading may begin twice. */
    interface ChannelOpener {
        SeekableByteChannel open() throws IOException;
    }

    /** Opens a container that is in memory. */
    static Container open(byte[] bytes, PartLimits limits) throws IOException {
        return open(() -> new SeekableInMemoryByteChannel(bytes), limits);
    }

    /** Whether some of the container is lost. */
    boolean damaged() {
        return damaged;
    }

    /** The names that more than one entry has, in order. */
    Set<String> duplicates() {
        return duplicates;
    }

    Set<String> names() {
        return new TreeSet<>(sources.keySet());
    }

    boolean has(String name) {
        return sources.containsKey(key(name));
    }

    /** The stream of an entry, bounded. */
    Optional<InputStream> stream(String name) throws IOException {
        Source source = sources.get(key(name));
        return source == null ? Optional.empty() : Optional.of(source.open());
    }

    @Override
    public void close() throws IOException {
        opened.close();
    }

    private void readDirectory(SeekableByteChannel channel) throws IOException {
        ZipFile file = ZipFile.builder()
                .setSeekableByteChannel(channel)
                .setIgnoreLocalFileHeader(true)
                .get();
        opened = file;
        Enumeration<ZipArchiveEntry> entries = file.getEntriesInPhysicalOrder();
        while (entries.hasMoreElements()) {
            ZipArchiveEntry entry = entries.nextElement();
            add(entry, () -> new BoundedStream(file.getInputStream(entry), entry.getCompressedSize(), limits));
        }
    }

    private void salvage(SeekableByteChannel channel) throws IOException {
        opened = channel;
        ZipArchiveInputStream stream = new ZipArchiveInputStream(Channels.newInputStream(channel), "UTF-8", true, true);
        try {
            for (ZipArchiveEntry entry = stream.getNextEntry(); entry != null; entry = stream.getNextEntry()) {
                byte[] bytes = readWhatIsThere(new BoundedStream(stream, entry.getCompressedSize(), limits));
                add(entry, () -> new ByteArrayInputStream(bytes));
            }
        } catch (LimitExceededException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // The end of what can be read; the entries before it are kept.
            return;
        }
    }

    private byte[] readWhatIsThere(InputStream stream) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        try {
            for (int read = stream.read(buffer); read >= 0; read = stream.read(buffer)) {
                bytes.write(buffer, 0, read);
                unpacked += read;
                if (unpacked > limits.packageBytes()) {
                    throw new LimitExceededException(
                            FindingReason.LIMIT_UNPACKED_ALL, (limits.packageBytes() >> 20) + " MB");
                }
            }
        } catch (LimitExceededException e) {
            throw e;
        } catch (IOException e) {
            return bytes.toByteArray();
        }
        return bytes.toByteArray();
    }

    private void add(ZipArchiveEntry entry, Source source) throws LimitExceededException {
        if (entry.isDirectory()) {
            return;
        }
        if (sources.size() >= limits.entries()) {
            throw new LimitExceededException(FindingReason.LIMIT_ENTRIES, Integer.toString(limits.entries()));
        }
        String key = key(entry.getName());
        if (sources.putIfAbsent(key, source) != null) {
            duplicates.add(key);
        }
    }

    private static String key(String name) {
        String forward = name.replace('\\', '/');
        return (forward.startsWith("/") ? forward.substring(1) : forward).toLowerCase(Locale.ROOT);
    }
}
