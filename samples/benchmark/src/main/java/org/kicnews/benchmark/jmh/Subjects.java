package org.kicnews.benchmark.jmh;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.kicnews.benchmark.print.Producer;
import org.kicnews.core.digest.Sha256;
import org.kicnews.core.json.IssueJson;
import org.kicnews.core.model.Image;
import org.kicnews.core.model.Issue;
import org.kicnews.core.model.SourceFile;
import org.kicnews.core.spi.ImportSettings;
import org.kicnews.core.spi.Limits;
import org.kicnews.core.spi.Original;
import org.kicnews.core.spi.Signature;
import org.kicnews.importer.flow.Flow;
import org.kicnews.importer.flow.UnreadableOriginalException;
import org.kicnews.importer.pdf.PdfReader;
import org.kicnews.importer.pdf.layout.GlyphSieve;
import org.kicnews.importer.pdf.page.Glyph;
import org.kicnews.importer.pdf.page.PageContent;
import org.kicnews.importer.pdf.page.PageInterpreter;
import org.kicnews.importer.structure.Recogniser;
import org.kicnews.importer.structure.Subject;
import org.kicnews.importer.structure.profile.ProfileReader;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** An issue in each state between file and JSON. */
@State(Scope.Benchmark)
public class Subjects {
    /** Who printed the issue. */
    @Param({"OFFICE", "BROWSER", "HANCOM"})
    public Producer producer = Producer.OFFICE;

    PDDocument document = new PDDocument();
    List<List<Glyph>> pages = List.of();
    Recogniser recogniser = new Recogniser(ProfileReader.builtIn());
    Subject subject = new Subject(source(""), "ko");
    IssueJson json = IssueJson.in(Locale.KOREAN);
    Optional<Flow> flow = Optional.empty();
    Optional<Issue> issue = Optional.empty();
    byte[] written = {};

    /** Opens the issue and reads it once. */
    @Setup(Level.Trial)
    public void open() throws IOException, UnreadableOriginalException {
        int number = Arrays.asList(Producer.values()).indexOf(producer);
        Path file = Path.of(System.getProperty("benchmark.issues"))
                .resolve("%04d.pdf".formatted(number == 0 ? Producer.values().length : number));
        document = Loader.loadPDF(file.toFile());
        List<List<Glyph>> glyphs = new ArrayList<>();
        for (PageContent page : interpreted()) {
            glyphs.add(GlyphSieve.of(page).read());
        }
        pages = glyphs;
        byte[] head = Arrays.copyOf(Files.readAllBytes(file), Original.SIGNATURE_LENGTH);
        Original original = new Original(
                file, file.getFileName().toString(), Files.size(file), Sha256.of(file), new Signature(head));
        Flow read = new PdfReader()
                .read(
                        original,
                        ImportSettings.defaults(),
                        (bytes, type, width, height) -> new Image(
                                "media/x", Sha256.of(bytes), type, bytes.length, width, height, Optional.empty()));
        flow = Optional.of(read);
        subject = new Subject(source(file.getFileName().toString()), "ko");
        issue = Optional.of(recogniser.recognise(read, subject));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        json.write(issue.get(), out);
        written = out.toByteArray();
    }

    /** Closes the file. */
    @TearDown(Level.Trial)
    public void close() throws IOException {
        document.close();
    }

    /** Draws all pages of the file anew. */
    List<PageContent> interpreted() {
        PageInterpreter interpreter = new PageInterpreter(document, Limits.usual());
        List<PageContent> drawn = new ArrayList<>();
        for (int number = 1; number <= document.getNumberOfPages(); number++) {
            drawn.add(interpreter.interpret(document.getPage(number - 1), number));
        }
        return drawn;
    }

    /** The JSON as a file would give it. */
    ByteArrayInputStream writtenJson() {
        return new ByteArrayInputStream(written);
    }

    private static SourceFile source(String name) {
        return new SourceFile(name, "0".repeat(64), 0, "pdf", Optional.empty(), Optional.empty());
    }
}
