package org.kicnews.importer.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kicnews.core.finding.FindingCode;
import org.kicnews.core.model.Image;
import org.kicnews.core.spi.ImportSettings;
import org.kicnews.core.spi.Original;
import org.kicnews.core.spi.Signature;
import org.kicnews.importer.doc.DocReader;
import org.kicnews.importer.flow.Flow;
import org.kicnews.importer.flow.FlowParagraph;
import org.kicnews.importer.flow.FlowReader;
import org.kicnews.importer.flow.UnreadableOriginalException;

/** Files that somebody locked are opened with the passwords of the archive, or named. */
class EncryptedFileTest {
    private static final String PASSWORD = "소식지 12";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(
            value = EncryptionMode.class,
            names = {"agile", "standard"})
    void opensAFileWithOneOfThePasswords(EncryptionMode mode) throws Exception {
        byte[] locked = locked(Docx.body(Docx.p("잠긴 글")).bytes(), mode);
        assertThat(text(read(new DocxReader(), "a.docx", locked, List.of("틀린 것", PASSWORD))))
                .containsExactly("잠긴 글");
    }

    @Test
    void namesAFileThatNoPasswordOpens() throws Exception {
        byte[] locked = locked(Docx.body(Docx.p("잠긴 글")).bytes(), EncryptionMode.agile);
        assertThat(refusal(new DocxReader(), "a.docx", locked)).isEqualTo(FindingCode.FILE_ENCRYPTED);
    }

    @Test
    void opensAFileOfWord97WithOneOfThePasswords() throws Exception {
        assertThat(text(read(new DocReader(), "a.doc", lockedWord97(), List.of("틀린 것", PASSWORD))))
                .contains("첫 기사의 제목");
    }

    @Test
    void namesAFileOfWord97ThatNoPasswordOpens() throws Exception {
        assertThat(refusal(new DocReader(), "a.doc", lockedWord97())).isEqualTo(FindingCode.FILE_ENCRYPTED);
    }

    private static byte[] locked(byte[] file, EncryptionMode mode) throws IOException, GeneralSecurityException {
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(mode).getEncryptor();
            encryptor.confirmPassword(PASSWORD);
            try (OutputStream stream = encryptor.getDataStream(container)) {
                stream.write(file);
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            container.writeFilesystem(bytes);
            return bytes.toByteArray();
        }
    }

    private static byte[] lockedWord97() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Biff8EncryptionKey.setCurrentUserPassword(null);
        try (InputStream stream = Objects.requireNonNull(DocReader.class.getResourceAsStream("small.doc"));
                HWPFDocument document = new HWPFDocument(stream)) {
            Biff8EncryptionKey.setCurrentUserPassword(PASSWORD);
            document.write(bytes);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        return bytes.toByteArray();
    }

    private Flow read(FlowReader reader, String name, byte[] bytes, List<String> passwords)
            throws IOException, UnreadableOriginalException {
        Path file = Files.write(folder.resolve(name), bytes);
        byte[] head = Arrays.copyOf(bytes, Original.SIGNATURE_LENGTH);
        Original original = new Original(file, name, bytes.length, "0".repeat(64), new Signature(head));
        assertThat(reader.accepts(original)).isTrue();
        ImportSettings settings = ImportSettings.defaults();
        return reader.read(
                original,
                new ImportSettings(
                        settings.language(), settings.profile(), settings.corrections(), passwords, settings.limits()),
                (picture, type, width, height) ->
                        new Image("media/p", "0".repeat(64), type, picture.length, width, height, Optional.empty()));
    }

    private FindingCode refusal(FlowReader reader, String name, byte[] bytes) {
        return catchThrowableOfType(UnreadableOriginalException.class, () -> read(reader, name, bytes, List.of("틀린 것")))
                .findings()
                .get(0)
                .code();
    }

    private static List<String> text(Flow flow) {
        return flow.items().stream()
                .filter(item -> item instanceof FlowParagraph)
                .map(item -> ((FlowParagraph) item).text())
                .toList();
    }
}
