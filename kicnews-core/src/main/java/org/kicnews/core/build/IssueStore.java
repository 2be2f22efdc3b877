package org.kicnews.core.build;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.kicnews.core.binary.BinaryReader;
import org.kicnews.core.binary.BinaryWriter;
import org.kicnews.core.files.WholeFile;
import org.kicnews.core.json.IssueJson;
import org.kicnews.core.json.RecordJson;
import org.kicnews.core.model.Image;
import org.kicnews.core.model.Issue;
import org.kicnews.core.spi.Excerpt;
import org.kicnews.core.spi.HeldIssue;

/**
 * Keeps the issues that were read in files, so that the memory of a build does not grow with the number of issues, and
 * so that the next build need not read again what did not change. Beside each issue lies a card that tells what is to
 * know of it, and excerpts that exporters drew from it. The key of a file says everything that it depends on; what lies
 * under a key never changes.
 */
final class IssueStore {
    private static final String ISSUE = ".json";
    private static final String CARD = ".card";
    private static final String EXCERPT = ".excerpt";

    private final Path folder;
    private final IssueJson json = IssueJson.in(Locale.ROOT);
    private final RecordJson<Card> cards = RecordJson.of(Card.class);
    private final Set<String> used = ConcurrentHashMap.newKeySet();

    IssueStore(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
    }

    /**
     * What is to know of an issue without reading it.
     *
     * @param issue the issue
     * @param images its pictures
     * @param size the length of its file in bytes, by which a file is known that a crash cut off
     */
    record Card(ReadIssue issue, List<Image> images, long size) {
        Card {
            images = List.copyOf(images);
        }
    }

    /** Keeps an issue under a key. */
    Card keep(String key, Issue issue) throws IOException {
        write(key + ISSUE, out -> json.write(issue, out));
        long size = Files.size(folder.resolve(key + ISSUE));
        Card card = new Card(ReadIssue.of(key, issue), issue.images().toList(), size);
        write(key + CARD, out -> cards.write(card, out));
        return card;
    }

    /** The card of an issue that an earlier build kept under a key; absent where the issue is not there, whole. */
    Optional<Card> find(String key) {
        try (InputStream in = open(key + CARD)) {
            Card card = cards.read(in);
            used.add(key + ISSUE);
            return Files.size(folder.resolve(key + ISSUE)) == card.size() ? Optional.of(card) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /**
     * Gives an issue back that this build has kept or found.
     *
     * @throws IOException if its file was damaged since; the next build reads its original again
     */
    Issue get(String key) throws IOException {
        try (InputStream in = open(key + ISSUE)) {
            return json.read(in);
        } catch (IOException e) {
            Files.deleteIfExists(folder.resolve(key + CARD));
            throw e;
        }
    }

    /** Gives an excerpt back that was kept under a key, or draws and keeps it where there is none that is whole. */
    <T> T excerpt(String key, Excerpt<T> excerpt, HeldIssue issue) throws IOException {
        Optional<byte[]> kept = findExcerpt(key);
        if (kept.isPresent()) {
            return excerpt.read(new ByteArrayInputStream(kept.get()));
        }
        T drawn = excerpt.draw(issue.read());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        excerpt.write(drawn, bytes);
        keepExcerpt(key, bytes.toByteArray());
        return drawn;
    }

    /** The bytes of an excerpt that was kept under a key; absent where they are not there, whole. */
    Optional<byte[]> findExcerpt(String key) {
        try (InputStream in = open(key + EXCERPT)) {
            BinaryReader reader = new BinaryReader(in);
            long checksum = reader.longNumber();
            byte[] bytes = reader.bytes();
            return checksum == checksum(bytes) ? Optional.of(bytes) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Keeps the bytes of an excerpt under a key. */
    void keepExcerpt(String key, byte[] excerpt) throws IOException {
        write(key + EXCERPT, out -> {
            BinaryWriter writer = new BinaryWriter(out);
            writer.longNumber(checksum(excerpt));
            writer.bytes(excerpt);
        });
    }

    private static long checksum(byte[] bytes) {
        CRC32 checksum = new CRC32();
        checksum.update(bytes);
        return checksum.getValue();
    }

    /** Whether an excerpt is kept under a key. */
    boolean hasExcerpt(String key) {
        used.add(key + EXCERPT);
        return Files.exists(folder.resolve(key + EXCERPT));
    }

    /** Forgets everything that this build has neither kept nor asked for. */
    void forgetUnused() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                if (!used.contains(file.getFileName().toString())) {
                    Files.delete(file);
                }
            }
        }
    }

    private InputStream open(String name) throws IOException {
        used.add(name);
        return new BufferedInputStream(Files.newInputStream(folder.resolve(name)));
    }

    private void write(String name, WholeFile.Content content) throws IOException {
        used.add(name);
        WholeFile.write(folder.resolve(name), content);
    }
}
