package org.kicnews.exporter.epub;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.kicnews.core.ledger.Ledger;
import org.kicnews.core.model.Issue;
import org.kicnews.core.model.Masthead;
import org.kicnews.core.model.Note;
import org.kicnews.core.model.Paragraph;
import org.kicnews.core.model.Span;
import org.kicnews.exporter.fixture.SampleMedia;
import org.kicnews.exporter.markup.Xhtml;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class InlineTest {

    @Property(tries = 300)
    void marksNeverChangeTheText(@ForAll("texts") String text, @ForAll("marks") List<Span> marks) throws Exception {
        Document page = written(text, marks);
        noteMarks(page).forEach(mark -> mark.getParentNode().removeChild(mark));

        assertThat(page.getDocumentElement().getTextContent()).isEqualTo(text);
    }

    @Test
    void theMarkOfANoteStandsRightAfterTheCharacterThatItsRangeCovers() throws Exception {
        Document page = written("첫 문장. 둘째 문장.", List.of(new Span.NoteReference(4, 5, "1")));

        assertThat(page.getDocumentElement().getTextContent()).isEqualTo("첫 문장.1 둘째 문장.");
        assertThat(noteMarks(page)).extracting(Element::getTagName).containsExactly("a");
    }

    private static List<Element> noteMarks(Document page) {
        NodeList all = page.getElementsByTagName("*");
        return IntStream.range(0, all.getLength())
                .mapToObj(i -> (Element) all.item(i))
                .filter(element -> element.getAttribute("class").equals("noteref"))
                .toList();
    }

    @Property(tries = 300)
    void noLinkStandsInsideALinkAndNoIdComesTwice(@ForAll("texts") String text, @ForAll("marks") List<Span> marks)
            throws Exception {
        Document page = written(text, marks);

        NodeList links = page.getElementsByTagName("a");
        for (int i = 0; i < links.getLength(); i++) {
            assertThat(((Element) links.item(i)).getElementsByTagName("a").getLength())
                    .isZero();
        }
        NodeList all = page.getElementsByTagName("*");
        assertThat(IntStream.range(0, all.getLength())
                        .mapToObj(i -> ((Element) all.item(i)).getAttribute("id"))
                        .filter(id -> !id.isEmpty()))
                .doesNotHaveDuplicates();
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("가", "나다", "𠮷", "🚢", "<", "&", "\"", " ", "A", "港", "]]>")
                .list()
                .ofMaxSize(12)
                .map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<List<Span>> marks() {
        Arbitrary<Integer> places = Arbitraries.integers().between(0, 14);
        return Combinators.combine(places, places, Arbitraries.integers().between(0, 4))
                .as(InlineTest::mark)
                .list()
                .ofMaxSize(6);
    }

    private static Span mark(int start, int length, int kind) {
        int end = start + length + 1;
        return switch (kind) {
            case 0 -> new Span.Link(start, end, "https://example.org/");
            case 1 -> new Span.Emphasis(start, end, Span.Emphasis.Style.BOLD);
            case 2 -> new Span.Language(start, end, "zh-Hans");
            case 3 -> new Span.Gloss(start, end, "이름", "原文");
            default -> new Span.NoteReference(start, end, "1");
        };
    }

    private static Document written(String text, List<Span> marks) throws Exception {
        Issue issue = new Issue(
                "1",
                Optional.empty(),
                Optional.empty(),
                "ko",
                List.of(),
                Masthead.unknown(),
                List.of(),
                List.of(),
                List.of(),
                Ledger.empty(),
                List.of());
        Paragraph paragraph = new Paragraph(text, marks, Optional.empty());
        Notes notes = new Notes(List.of(paragraph, new Note(Optional.of("1"), "주석", List.of(), Optional.empty())));
        Xhtml out = new Xhtml();
        out.open("p", "xmlns:epub", "http://www.idpf.org/2007/ops");
        new Inline(out, setting(issue), notes).write(paragraph.text(), paragraph.spans());
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(out.close().bytes()));
    }

    private static Typesetting setting(Issue issue) {
        ChapterDraft draft = new ChapterDraft(new Pictures(new SampleMedia(), 0), false);
        BookLabels labels = BookLabels.in(Locale.KOREAN);
        Outline outline = new Outline(
                new Volume("undated", "", Optional.empty(), ""),
                Map.of(),
                Map.of(2, issue.withId("2").withNumber(Optional.of(2))));
        outline.add(issue);
        return new Typesetting(labels, draft, new IssueReferences(outline, ReferencePhrases.in(labels)), issue);
    }
}
