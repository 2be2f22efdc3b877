package org.kicnews.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AttachmentsTest {
    @TempDir
    private Path folder;

    @Test
    void everyBookTheIndexTheDataAndTheManifestArePublished() throws IOException {
        write("epub/weekly-2021.epub", "epub/weekly-2020.epub", "epub/weekly-2020.png", "xlsx/weekly-index.xlsx");
        write("json/issues/1.json", "report/index.html");
        assertThat(attachments())
                .extracting(Attachment::type, Attachment::classifier)
                .containsExactly(
                        tuple("epub", "epub-2020"),
                        tuple("epub", "epub-2021"),
                        tuple("xlsx", "index"),
                        tuple("zip", "json"),
                        tuple("json", "manifest"));
    }

    @Test
    void whatWasNotMadeIsNotPublished() throws IOException {
        write("report/index.html");
        assertThat(attachments()).extracting(Attachment::classifier).containsExactly("manifest");
    }

    @Test
    void theDataAreInOneFileWhoseBytesDependOnThemAlone() throws IOException {
        write("json/issues/2.json", "json/issues/1.json", "json/media/ab.png");
        Path zip = attachments().get(0).file();
        byte[] first = Files.readAllBytes(zip);
        try (ZipFile file = new ZipFile(zip.toFile())) {
            assertThat(file.stream().map(ZipEntry::getName))
                    .containsExactly("json/issues/1.json", "json/issues/2.json", "json/media/ab.png");
        }
        Files.delete(zip);
        Files.setLastModifiedTime(folder.resolve("out/json/issues/1.json"), FileTime.from(Instant.EPOCH));
        assertThat(attachments().get(0).file()).hasBinaryContent(first);
    }

    @Test
    void theDataArePackedAgainWhereTheOutputsAreNewer() throws IOException {
        write("json/issues/1.json");
        Path zip = attachments().get(0).file();
        byte[] first = Files.readAllBytes(zip);
        Files.writeString(folder.resolve("out/json/issues/1.json"), "changed");
        assertThat(attachments().get(0).file()).hasBinaryContent(first);
        Files.setLastModifiedTime(zip, FileTime.from(Instant.EPOCH));
        assertThat(Files.readAllBytes(attachments().get(0).file())).isNotEqualTo(first);
    }

    private List<Attachment> attachments() throws IOException {
        write("manifest.json");
        Files.setLastModifiedTime(
                folder.resolve("out/manifest.json"), FileTime.from(Instant.parse("2020-01-01T00:00:00Z")));
        return new Attachments("weekly", folder.resolve("out"), folder.resolve("target")).list();
    }

    private void write(String... paths) throws IOException {
        for (String path : paths) {
            Path file = folder.resolve("out").resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, path);
        }
    }
}
