package org.kicnews.importer.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.kicnews.core.finding.Severity;
import org.kicnews.core.ledger.Census;
import org.kicnews.importer.flow.Flow;
import org.kicnews.importer.flow.FlowBox;
import org.kicnews.importer.flow.FlowCensus;
import org.kicnews.importer.flow.FlowNote;
import org.kicnews.importer.flow.FlowParagraph;
import org.kicnews.importer.flow.FlowPicture;
import org.kicnews.importer.flow.FlowTable;
import org.kicnews.importer.flow.UnreadableOriginalException;

/** Files that others' software made; they are not part of the project. */
class RealFilesTest {

    private static List<Path> files(String folder) throws IOException {
        Path path = Path.of(System.getProperty("kicnews.shared", "none")).resolve(folder);
        Assumptions.assumeTrue(Files.isDirectory(path), "the folder of real files is not here: " + path);
        try (Stream<Path> files = Files.list(path)) {
            return files.filter(file -> file.toString().endsWith(".docx"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void readsAnIssueWhole() throws IOException, UnreadableOriginalException {
        Flow flow = Docx.read(files("acceptance/issues").get(0));
        assertThat(flow.findings()).isEmpty();
        assertThat(flow.items().stream().filter(item -> item instanceof FlowPicture))
                .hasSize(23);
        assertThat(flow.items().stream().filter(item -> item instanceof FlowTable))
                .hasSize(1);
        assertThat(flow.items().stream().filter(item -> item instanceof FlowNote))
                .hasSize(1);
        assertThat(flow.items().stream().filter(item -> item instanceof FlowBox))
                .hasSize(1);
        assertThat(flow.items().stream()
                        .filter(item -> item instanceof FlowParagraph paragraph
                                && paragraph.outlineLevel().isPresent()))
                .hasSize(72);
        assertThat(flow.furniture()).hasSize(2);
    }

    @Test
    void readsFilesOfWordWithoutDoubt() throws IOException, UnreadableOriginalException {
        for (Path file : files("real/word")) {
            Flow flow = Docx.read(file);
            assertThat(flow.items()).as(file.toString()).isNotEmpty();
            assertThat(flow.findings()).as(file.toString()).allMatch(finding -> finding.severity() == Severity.INFO);
        }
    }

    @Test
    void showsAllTextOfFilesOfWord() throws IOException, UnreadableOriginalException {
        for (String folder : new String[] {"real/word", "acceptance/issues"}) {
            for (Path file : files(folder)) {
                assertThat(textOf(file).without(FlowCensus.of(Docx.read(file)).characters()))
                        .as(file.toString())
                        .isEmpty();
            }
        }
    }

    /** The characters of all {@code w:t} elements of a file's stories, by a rule too simple to share a mistake. */
    private static Census textOf(Path file) throws IOException {
        Census characters = new Census();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (String part : new String[] {"word/document.xml", "word/footnotes.xml", "word/endnotes.xml"}) {
                ZipEntry entry = zip.getEntry(part);
                if (entry != null) {
                    String xml = new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8)
                            .replaceAll("(?s)<mc:Fallback>.*?</mc:Fallback>", "");
                    Matcher text =
                            Pattern.compile("<w:t(?: [^>]*)?>([^<]*)</w:t>").matcher(xml);
                    while (text.find()) {
                        characters.add(text.group(1)
                                .replace("&lt;", "<")
                                .replace("&gt;", ">")
                                .replace("&quot;", "\"")
                                .replace("&amp;", "&"));
                    }
                }
            }
        }
        assertThat(characters.total()).isPositive();
        return characters;
    }

    @Test
    void readsOrRefusesHostileFilesClearly() throws IOException {
        for (Path file : files("real/hostile")) {
            try {
                assertThat(Docx.read(file).items()).as(file.toString()).isNotEmpty();
            } catch (UnreadableOriginalException e) {
                assertThat(e.findings()).as(file.toString()).isNotEmpty();
            }
        }
    }
}
