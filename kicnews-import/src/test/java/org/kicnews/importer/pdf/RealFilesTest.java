package org.kicnews.importer.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.kicnews.core.model.Image;
import org.kicnews.core.spi.ImportSettings;
import org.kicnews.core.spi.MediaSink;
import org.kicnews.core.spi.Original;
import org.kicnews.core.spi.Signature;
import org.kicnews.importer.flow.Flow;
import org.kicnews.importer.flow.FlowCensus;
import org.kicnews.importer.flow.UnreadableOriginalException;

/** Reads every PDF of the shared real files: nothing is lost, nothing invented, no exception escapes. */
class RealFilesTest {
    private static final MediaSink SINK = (bytes, type, width, height) ->
            new Image("media/picture", "0".repeat(64), type, bytes.length, width, height, Optional.empty());

    @TestFactory
    Stream<DynamicTest> everyCharacterAndPictureEndsInExactlyOnePlace() throws IOException {
        Path shared = Path.of(System.getProperty("kicnews.shared", "../shared"));
        Assumptions.assumeTrue(Files.isDirectory(shared), "the shared real files are not here: " + shared);
        List<Path> files;
        try (Stream<Path> tree = Files.walk(shared)) {
            files = tree.filter(file -> file.toString().endsWith(".pdf"))
                    .sorted()
                    .toList();
        }
        return files.stream()
                .map(file -> DynamicTest.dynamicTest(shared.relativize(file).toString(), () -> check(file)));
    }

    private static void check(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        Original original = new Original(
                file,
                file.getFileName().toString(),
                bytes.length,
                "0".repeat(64),
                new Signature(Arrays.copyOf(bytes, Math.min(bytes.length, Original.SIGNATURE_LENGTH))));
        Flow flow;
        try {
            flow = new PdfReader().read(original, ImportSettings.defaults(), SINK);
        } catch (UnreadableOriginalException e) {
            assertThat(e.findings()).isNotEmpty();
            return;
        }
        FlowCensus census = FlowCensus.of(flow);
        assertThat(flow.seen().characters().without(census.characters()))
                .as("lost")
                .isEmpty();
        assertThat(census.characters().without(flow.seen().characters()))
                .as("invented")
                .isEmpty();
        assertThat(census.pictures()).isEqualTo(flow.seen().pictures());
    }
}
