package org.kicnews.exporter.zip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.junit.jupiter.api.Test;

class ReproducibleZipTest {
    private static final String TEXT = "한 줄의 글이 여러 번 되풀이됩니다. ".repeat(500);

    @Test
    void hasTheSameBytesInEveryTimeZone() throws Exception {
        byte[] expected = sample();
        TimeZone before = TimeZone.getDefault();
        try {
            for (String zone : TimeZone.getAvailableIDs()) {
                TimeZone.setDefault(TimeZone.getTimeZone(zone));
                assertThat(sample()).as(zone).isEqualTo(expected);
            }
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    void hasTheBytesThatItHadOnEveryOtherMachine() throws Exception {
        assertThat(sha256(sample())).isEqualTo("c17017472d9f5bffd645cb1405a2b5ba4f603242dc1896c598fc0a1bf40d32f0");
    }

    @Test
    void beginsWithATypeMarkThatStandsAtAFixedPlace() throws Exception {
        byte[] container = sample();

        // The header of an entry without an extra field has 30 bytes before its name (OCF 3.3, 4.3).
        assertThat(new String(container, 30, 28, StandardCharsets.US_ASCII)).isEqualTo("mimetypeapplication/epub+zip");
    }

    @Test
    void givesNoEntryAnExtraField() throws Exception {
        try (ZipFile zip = open(sample())) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                assertThat(entry.getLocalFileDataExtra()).as(entry.getName()).isEmpty();
                assertThat(entry.getCentralDirectoryExtra()).as(entry.getName()).isEmpty();
            }
        }
    }

    @Test
    void marksANameAsUtf8OnlyWhereItIsNotAscii() throws Exception {
        try (ZipFile zip = open(sample())) {
            assertThat(zip.getEntry("한글.txt").getGeneralPurposeBit().usesUTF8ForNames())
                    .isTrue();
            assertThat(zip.getEntry("mimetype").getGeneralPurposeBit().usesUTF8ForNames())
                    .isFalse();
        }
    }

    @Test
    void refusesANameThatWasAddedBefore() throws Exception {
        try (ReproducibleZip zip = new ReproducibleZip(new ByteArrayOutputStream())) {
            zip.store("a", new byte[0]);
            assertThatIllegalArgumentException().isThrownBy(() -> zip.deflate("a", new byte[0]));
        }
    }

    @Test
    void refusesANameThatLeavesTheContainer() throws Exception {
        try (ReproducibleZip zip = new ReproducibleZip(new ByteArrayOutputStream())) {
            for (String name : new String[] {"", "/a", "../a", "a/../b", "a//b", "a\\b", "a/", "."}) {
                assertThatIllegalArgumentException().as(name).isThrownBy(() -> zip.store(name, new byte[0]));
            }
        }
    }

    @Property(tries = 50)
    void givesBackWhatWasAdded(@ForAll byte[] stored, @ForAll byte[] deflated) throws IOException {
        byte[] container = write(zip -> {
            zip.store("folder/stored", new ByteArrayInputStream(stored));
            zip.deflate("folder/deflated", new ByteArrayInputStream(deflated));
        });

        assertThat(read(container))
                .hasEntrySatisfying(
                        "folder/stored", content -> assertThat(content).isEqualTo(stored))
                .hasEntrySatisfying(
                        "folder/deflated", content -> assertThat(content).isEqualTo(deflated));
    }

    @Test
    void repacksAnotherContainerInTheOrderOfItsNames() throws Exception {
        ByteArrayOutputStream other = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(other)) {
            for (String name : List.of("xl/workbook.xml", "docProps/app.xml", "_rels/.rels", "[Content_Types].xml")) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(name.getBytes(StandardCharsets.US_ASCII));
            }
        }

        ByteArrayOutputStream repacked = new ByteArrayOutputStream();
        Repack.copy(
                new SeekableInMemoryByteChannel(other.toByteArray()),
                (name, content) -> Deflated.of(content),
                repacked);

        assertThat(read(repacked.toByteArray()).keySet())
                .containsExactly("[Content_Types].xml", "_rels/.rels", "docProps/app.xml", "xl/workbook.xml");
        assertThat(read(repacked.toByteArray()).get("docProps/app.xml"))
                .asString()
                .isEqualTo("docProps/app.xml");
    }

    private interface Filling {
        void accept(ReproducibleZip zip) throws IOException;
    }

    private static byte[] sample() throws IOException {
        return write(zip -> {
            zip.store("mimetype", "application/epub+zip".getBytes(StandardCharsets.US_ASCII));
            zip.deflate("EPUB/text.xhtml", TEXT.getBytes(StandardCharsets.UTF_8));
            zip.deflate("한글.txt", "가나다".getBytes(StandardCharsets.UTF_8));
            zip.store("empty", new byte[0]);
        });
    }

    private static byte[] write(Filling filling) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ReproducibleZip zip = new ReproducibleZip(out)) {
            filling.accept(zip);
        }
        return out.toByteArray();
    }

    /** Reads with the JDK, which is not what wrote. */
    private static Map<String, byte[]> read(byte[] container) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(container))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        }
        return entries;
    }

    private static ZipFile open(byte[] container) throws IOException {
        return ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(container))
                .get();
    }

    private static String sha256(byte[] bytes) throws NoSuchAlgorithmException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
