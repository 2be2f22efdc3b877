package org.kicnews.exporter.epub;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kicnews.core.finding.Finding;
import org.kicnews.core.ledger.Ledger;
import org.kicnews.core.model.Article;
import org.kicnews.core.model.Block;
import org.kicnews.core.model.Figure;
import org.kicnews.core.model.Furniture;
import org.kicnews.core.model.Heading;
import org.kicnews.core.model.Issue;
import org.kicnews.core.model.ListItem;
import org.kicnews.core.model.Masthead;
import org.kicnews.core.model.Note;
import org.kicnews.core.model.Paragraph;
import org.kicnews.core.model.Section;
import org.kicnews.core.model.Series;
import org.kicnews.core.model.SourceFile;
import org.kicnews.core.model.Span;
import org.kicnews.core.model.Subsection;
import org.kicnews.core.model.Table;
import org.kicnews.core.model.TocLine;
import org.kicnews.core.spi.ArchiveInfo;
import org.kicnews.exporter.fixture.SampleMedia;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.NodeList;

/** A text from a document can never become markup, a script or a load from elsewhere, wherever it stands. */
class HostileTextTest {
    private static final String BOOK = "archive-2020.epub";

    private static final Set<String> LOADING = Set.of(
            "script", "iframe", "object", "embed", "form", "input", "video", "audio", "base", "style", "foreignObject");

    private final SampleMedia media = new SampleMedia();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"><script src='https://evil.example/'></script><img src=x onerror=alert(1)>",
                "]]><script>alert(1)</script><![CDATA[",
                "--><iframe src=\"https://evil.example/\"></iframe><!--",
                "&#x3c;script&#x3e;alert(1)&lt;/script&gt;&amp;&quot;",
                "' onclick='alert(1)' style='background:url(https://evil.example/)",
                "</title></head><body onload=alert(1)>",
                "<?xml-stylesheet href=\"https://evil.example/x.css\"?><!DOCTYPE a SYSTEM \"https://evil.example/\">",
                "<svg onload=alert(1)><math href=\"javascript:alert(1)\">",
                "사진\u202Egnp.exe\u2067",
                "영\u0000\u0001\u001B[31m\u0008\u007F\u009B하나",
                "반쪽\uD83D 반쪽\uDE00 \uFFFF\uFDD0 \uFEFF",
                "%s{0}$1\\u003cscript\\u003e${jndi:ldap://evil.example}",
                "가\r\n나\u0085다\u2028라\u2029마\tㅂ"
            })
    void textStaysText(String text) throws Exception {
        Library library = Library.of(archive(text), media, List.of(issue(text, text)));

        assertThat(library.books()).containsOnlyKeys(BOOK);
        assertThat(library.remarks(BOOK)).isEmpty();
        assertHarmless(library);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                "java\tscript:alert(1)",
                "\u0001javascript:alert(1)",
                " javascript:alert(1)",
                "javascript&colon;alert(1)",
                "data:text/html,<script>alert(1)</script>",
                "vbscript:msgbox(1)",
                "file:///etc/passwd",
                "blob:https://evil.example/1",
                "ftp://evil.example/",
                "//evil.example/",
                "\\\\evil.example\\share",
                "../../../etc/passwd",
                "package.opf",
                "#title",
                "https:evil.example",
                "https://",
                ""
            })
    void aLinkThatLeadsToNoPageAndNoMailboxIsText(String target) throws Exception {
        Library library = Library.of(archive("제호"), media, List.of(issue("글", target)));

        assertThat(library.remarks(BOOK)).isEmpty();
        assertThat(library.text(BOOK, "article-1-1-1.xhtml"))
                .doesNotContain("evil")
                .doesNotContain("script:");
        assertHarmless(library);
    }

    @Test
    void aLinkToAPageStaysWhateverItsAddressHolds() throws Exception {
        Library library = Library.of(
                archive("제호"), media, List.of(issue("글", "https://example.org/\"><script>alert(1)</script>?a=1&b=가")));

        assertThat(library.text(BOOK, "article-1-1-1.xhtml"))
                .contains("href=\"https://example.org/%22%3E%3Cscript%3Ealert(1)%3C/script%3E?a=1&amp;b=%EA%B0%80\"");
        assertThat(library.remarks(BOOK)).isEmpty();
        assertHarmless(library);
    }

    private static void assertHarmless(Library library) throws Exception {
        Map<String, byte[]> entries = library.entries(BOOK);
        for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
            if (entry.getKey().endsWith(".xhtml") || entry.getKey().endsWith(".opf")) {
                assertHarmless(entry.getKey(), Library.parse(entry.getValue()), entries.keySet());
            }
        }
        for (String feed : List.of("opds.xml", "feed.xml")) {
            assertHarmless(
                    feed,
                    Library.parse(library.files().get(feed)),
                    library.files().keySet());
        }
        assertThat(new String(library.files().get("opds.json"), StandardCharsets.UTF_8))
                .doesNotContain("\u0000");
    }

    private static void assertHarmless(String file, Document document, Set<String> files) {
        NodeList elements = document.getElementsByTagName("*");
        for (int i = 0; i < elements.getLength(); i++) {
            Element element = (Element) elements.item(i);
            assertThat(LOADING).as(file).doesNotContain(element.getTagName());
            NamedNodeMap attributes = element.getAttributes();
            for (int j = 0; j < attributes.getLength(); j++) {
                String name = attributes.item(j).getNodeName();
                assertThat(name)
                        .as(file)
                        .doesNotStartWith("on")
                        .isNotEqualTo("style")
                        .isNotEqualTo("srcdoc");
                if (Set.of("href", "src", "xlink:href").contains(name)) {
                    assertLeadsNowhereElse(file, element, attributes.item(j).getNodeValue(), files);
                }
            }
        }
    }

    /** An address of a file of the same folder, or that of a page, which a reader must choose to go to. */
    private static void assertLeadsNowhereElse(String file, Element element, String address, Set<String> files) {
        Set<String> names = new TreeSet<>(files);
        files.forEach(name -> names.add(name.replaceFirst("^EPUB/", "")));
        String path = address.replaceFirst("#.*", "");
        boolean inside = path.isEmpty() || names.contains(path);
        boolean page = element.getTagName().equals("a") && address.matches("https://example\\.org/[!-~]*");
        assertThat(inside || page).as("%s: %s", file, address).isTrue();
    }

    private static ArchiveInfo archive(String text) {
        return new ArchiveInfo(
                "archive", text, Optional.of(text), Optional.of(text), Locale.KOREAN, Optional.empty(), "1.0.0");
    }

    /** An issue that says the same thing in every place that a document fills. */
    private Issue issue(String text, String target) {
        Article article = new Article(
                "1-1-1",
                Optional.of(1),
                Optional.of(text),
                Optional.of(text),
                List.of(new Span.Link(0, 1, target)),
                Optional.of(text),
                Optional.of(LocalDate.of(2020, 1, 1)),
                Optional.of(text),
                Optional.of(new Series(text, Optional.of(3))),
                Optional.of(new Subsection(text, text)),
                Optional.of(text),
                Optional.empty(),
                blocks(text, target));
        Section section = new Section(
                Optional.of(text),
                Optional.empty(),
                Optional.of(text),
                Optional.of(1),
                List.of(new Paragraph(text, List.of(), Optional.of(1))),
                List.of(article));
        TocLine line = new TocLine(
                TocLine.Kind.ENTRY,
                text,
                Optional.of(text),
                List.of(),
                Optional.of(text),
                Optional.of(text),
                Optional.empty(),
                Optional.of(text),
                Optional.of(text),
                Optional.of("1-1-1"),
                Optional.of(1));
        Masthead masthead = new Masthead(
                Optional.of(text),
                Optional.of(text),
                Optional.of(1),
                Optional.of(LocalDate.of(2020, 1, 1)),
                Optional.of(text),
                Optional.of(text),
                Optional.of(text),
                Optional.of(text),
                Optional.of(text),
                List.of(text, text));
        return new Issue(
                "1",
                Optional.of(1),
                Optional.of(LocalDate.of(2020, 1, 1)),
                "ko",
                List.of(new SourceFile(text, "0".repeat(64), 1, "pdf", Optional.of(1), Optional.of(text))),
                masthead,
                List.of(line),
                List.of(section),
                List.of(new Furniture(Furniture.Kind.BOX, text, List.of(1), 1, 0)),
                Ledger.empty(),
                List.<Finding>of());
    }

    private List<Block> blocks(String text, String target) {
        List<Span> spans = List.of(
                new Span.Link(0, 1, target),
                new Span.Gloss(0, 1, text, text),
                new Span.Language(0, 1, text),
                new Span.NoteReference(0, 1, text));
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(1, Optional.of(text), text, spans.subList(0, 1), Optional.of(1)));
        blocks.add(new Paragraph(text, spans, Optional.of(1)));
        blocks.add(new ListItem(1, text, text, spans.subList(0, 1), Optional.of(1)));
        blocks.add(new Figure(
                Optional.of(text),
                Optional.of(1),
                Optional.of(text),
                text,
                List.of(),
                Optional.of(media.png(40, 30).withAlt(Optional.of(text))),
                Optional.of(1)));
        blocks.add(new Table(
                Optional.of(text),
                Optional.of(1),
                Optional.of(text),
                text,
                List.of(),
                1,
                List.of(List.of(text, text, text), List.of(text, text, text)),
                Optional.of(1)));
        blocks.add(new Note(Optional.of(text), text, spans.subList(0, 1), Optional.of(1)));
        return blocks;
    }
}
