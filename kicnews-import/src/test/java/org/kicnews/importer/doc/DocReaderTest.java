package org.kicnews.importer.doc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kicnews.core.finding.FindingCode;
import org.kicnews.core.model.Image;
import org.kicnews.core.spi.ImportSettings;
import org.kicnews.core.spi.Original;
import org.kicnews.core.spi.Signature;
import org.kicnews.importer.flow.Flow;
import org.kicnews.importer.flow.FlowCensus;
import org.kicnews.importer.flow.FlowFurniture;
import org.kicnews.importer.flow.FlowParagraph;
import org.kicnews.importer.flow.FlowTable;
import org.kicnews.importer.flow.UnreadableOriginalException;

/** Files of Word 97; {@code small.doc} was written for this test and saved by LibreOffice. */
class DocReaderTest {
    @TempDir
    private Path folder;

    private Original original(byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("x.doc"), bytes);
        byte[] head = Arrays.copyOf(bytes, Math.min(bytes.length, Original.SIGNATURE_LENGTH));
        return new Original(file, "x.doc", bytes.length, "0".repeat(64), new Signature(head));
    }

    private Flow read(byte[] bytes) throws IOException, UnreadableOriginalException {
        Original original = original(bytes);
        DocReader reader = new DocReader();
        assertThat(reader.accepts(original)).isTrue();
        return reader.read(
                original,
                ImportSettings.defaults(),
                (picture, type, width, height) ->
                        new Image("media/p", "0".repeat(64), type, picture.length, width, height, Optional.empty()));
    }

    private static byte[] small() throws IOException {
        try (InputStream stream = Objects.requireNonNull(DocReaderTest.class.getResourceAsStream("small.doc"))) {
            return stream.readAllBytes();
        }
    }

    private FindingCode refusal(byte[] bytes) {
        return catchThrowableOfType(UnreadableOriginalException.class, () -> read(bytes))
                .findings()
                .get(0)
                .code();
    }

    @Test
    void readsTextListsTablesAndHeaders() throws IOException, UnreadableOriginalException {
        Flow flow = read(small());
        List<String> lines = flow.items().stream()
                .filter(item -> item instanceof FlowParagraph)
                .map(item -> (FlowParagraph) item)
                .map(paragraph ->
                        paragraph.marker().map(mark -> mark.text() + " ").orElse("") + paragraph.text())
                .toList();
        assertThat(lines)
                .containsExactly(
                        "첫 기사의 제목", "이것은 본문이다. 소식지는 매주 나온다. 굵은 글", "1. 첫째 항목", "2. 둘째 항목", "• 점 항목", "표 뒤의 글.");
        assertThat(((FlowParagraph) flow.items().get(0)).outlineLevel()).contains(1);
        assertThat(flow.items()).filteredOn(item -> item instanceof FlowTable).hasSize(1);
        assertThat(flow.furniture()).extracting(FlowFurniture::text).contains("주간 소식");
    }

    @Test
    void losesAndInventsNothing() throws IOException, UnreadableOriginalException {
        Flow flow = read(small());
        FlowCensus census = FlowCensus.of(flow);
        assertThat(flow.seen().characters().without(census.characters())).isEmpty();
        assertThat(census.characters().without(flow.seen().characters())).isEmpty();
    }

    @Test
    void namesRtfHtmlAndXmlThatAreCalledDoc() {
        assertThat(refusal("{\\rtf1 x}".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo(FindingCode.FILE_FORMAT_NOT_SUPPORTED);
        for (String other : new String[] {
            "<html><body>x</body></html>",
            "<!DOCTYPE html><p>x",
            "MIME-Version: 1.0\nContent-Type: multipart/related",
            "<?xml version='1.0'?><?mso-application progid='Word.Document'?><w:wordDocument/>"
        }) {
            assertThat(refusal(other.getBytes(StandardCharsets.US_ASCII)))
                    .as(other)
                    .isEqualTo(FindingCode.FILE_FORMAT_NOT_SUPPORTED);
        }
    }

    @Test
    void refusesDamagedFilesWithoutAnException() throws IOException {
        byte[] small = small();
        for (int length = 600; length < small.length - 4000; length += 3000) {
            assertThat(refusal(Arrays.copyOf(small, length))).isEqualTo(FindingCode.FILE_DAMAGED);
        }
    }
}
