package org.kicnews.importer.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kicnews.core.model.Image;
import org.kicnews.core.spi.ImportSettings;
import org.kicnews.core.spi.MediaSink;
import org.kicnews.core.spi.Original;
import org.kicnews.core.spi.Signature;
import org.kicnews.importer.docx.DocxReader;
import org.kicnews.importer.flow.Flow;
import org.kicnews.importer.flow.FlowItem;
import org.kicnews.importer.flow.FlowParagraph;
import org.kicnews.importer.flow.FlowTable;
import org.kicnews.importer.flow.UnreadableOriginalException;

/** Compares what Word printed with the Word file that it printed. */
class WordPdfTest {
    private static final double EXACT = 0.995;

    private static final MediaSink SINK = (bytes, type, width, height) ->
            new Image("media/picture", "0".repeat(64), type, bytes.length, width, height, Optional.empty());

    @ParameterizedTest
    @ValueSource(strings = {"02_contract_ko", "08_newsletter_en", "10_research_report_ko"})
    void thePdfSaysWhatTheWordFileSays(String name) throws IOException, UnreadableOriginalException {
        Path folder = Path.of(System.getProperty("kicnews.shared", "../shared"), "real/word");
        Assumptions.assumeTrue(Files.isDirectory(folder), "the shared real files are not here: " + folder);

        Flow printed = new DocxReader().read(original(folder.resolve(name + ".docx")), ImportSettings.defaults(), SINK);
        Flow read = new PdfReader().read(original(folder.resolve(name + ".pdf")), ImportSettings.defaults(), SINK);

        VariantScore score = VariantScore.of(List.of(text(printed)), List.of(text(read)));
        assertThat(score.exact()).isGreaterThanOrEqualTo(EXACT);
        assertThat(score.invented()).as("invented spaces").isZero();
    }

    private static Original original(Path file) throws IOException {
        byte[] head = Arrays.copyOf(Files.readAllBytes(file), Original.SIGNATURE_LENGTH);
        return new Original(file, file.getFileName().toString(), Files.size(file), "0".repeat(64), new Signature(head));
    }

    private static String text(Flow flow) {
        List<String> words = new ArrayList<>();
        flow.items().forEach(item -> add(item, words));
        return String.join(" ", words).replaceAll("\\s+", " ").strip();
    }

    /** Numbers are part of the text in one of the two and markers in the other. */
    private static void add(FlowItem item, List<String> words) {
        if (item instanceof FlowParagraph paragraph) {
            paragraph.marker().ifPresent(marker -> words.add(marker.text()));
            words.add(paragraph.text());
        } else if (item instanceof FlowTable table) {
            table.rows().forEach(row -> row.cells().forEach(cell -> cell.items().forEach(inner -> add(inner, words))));
        }
    }
}
