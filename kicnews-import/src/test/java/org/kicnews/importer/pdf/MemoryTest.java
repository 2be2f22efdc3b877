package org.kicnews.importer.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kicnews.core.model.Image;
import org.kicnews.core.spi.ImportSettings;
import org.kicnews.core.spi.Original;
import org.kicnews.core.spi.Signature;
import org.kicnews.importer.flow.Flow;

/** How much memory a long file takes: a virtual machine of its own, that has no more, reads it. */
class MemoryTest {
    private static final int PAGES = 100;
    private static final String HEAP = "-Xmx128m";

    @TempDir
    private Path folder;

    @Test
    void aFileOfAHundredPagesIsReadWithin128Megabytes() throws IOException, InterruptedException {
        Path file = folder.resolve("long.pdf");
        makeLong(file);

        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        HEAP,
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        MemoryTest.class.getName(),
                        file.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).isZero();
        assertThat(said).isEqualTo(PAGES + " pages");
    }

    /** What the other machine runs. */
    public static void main(String[] arguments) throws Exception {
        Path file = Path.of(arguments[0]);
        byte[] head = Arrays.copyOf(Files.readAllBytes(file), Original.SIGNATURE_LENGTH);
        Original original = new Original(file, "long.pdf", Files.size(file), "0".repeat(64), new Signature(head));
        Flow flow = new PdfReader().read(original, ImportSettings.defaults(), MemoryTest::keep);
        System.out.print(flow.pages().orElse(0) + " pages");
    }

    private static Image keep(byte[] bytes, String type, int width, int height) {
        return new Image("media/picture", "0".repeat(64), type, bytes.length, width, height, Optional.empty());
    }

    /** The pages of one of the variants again and again. */
    private static void makeLong(Path file) throws IOException {
        try (PDDocument all = new PDDocument();
                PDDocument one = variant()) {
            for (int i = 0; i < PAGES; i++) {
                all.importPage(one.getPage(i % one.getNumberOfPages()));
            }
            all.save(file.toFile());
        }
    }

    private static PDDocument variant() {
        try (InputStream in = MemoryTest.class.getResourceAsStream("variants/chromium-keep-all-justified.pdf")) {
            return Loader.loadPDF(Objects.requireNonNull(in).readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
