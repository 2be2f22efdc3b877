package org.kicnews.importer.pdf.tagged;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kicnews.core.model.Furniture;
import org.kicnews.importer.flow.Flow;
import org.kicnews.importer.flow.FlowBox;
import org.kicnews.importer.flow.FlowCensus;
import org.kicnews.importer.flow.FlowFurniture;
import org.kicnews.importer.flow.FlowItem;
import org.kicnews.importer.flow.FlowNote;
import org.kicnews.importer.flow.FlowParagraph;
import org.kicnews.importer.flow.FlowParagraph.Role;
import org.kicnews.importer.flow.FlowPicture;
import org.kicnews.importer.flow.FlowTable;

class TaggedReadingTest {
    private final TaggedPdf pdf = new TaggedPdf();

    @TempDir
    private Path folder;

    @Test
    void aParagraphIsWhatItsTagHoldsHoweverItIsDrawn() throws Exception {
        int first = pdf.text(50, 100, "One line and");
        int other = pdf.text(50, 200, "A second paragraph.");
        pdf.more(first, 50, 140, "another far below it.");
        Flow flow = read(pdf.element("P", "", first), pdf.element("P", "", pdf.element("Span", "", other)));
        assertThat(texts(flow.items())).containsExactly("One line and another far below it.", "A second paragraph.");
    }

    @Test
    void theTreeGivesTheOrder() throws Exception {
        int second = pdf.text(50, 100, "Drawn first.");
        int first = pdf.text(50, 200, "Read first.");
        Flow flow = read(pdf.element("P", "", first), pdf.element("P", "", second));
        assertThat(texts(flow.items())).containsExactly("Read first.", "Drawn first.");
    }

    @Test
    void headingsKeepTheirLevel() throws Exception {
        Flow flow = read(
                pdf.element("Sect", "", pdf.element("H2", "", pdf.text(50, 100, "Heading"))),
                pdf.element("P", "", pdf.text(50, 130, "Text")));
        assertThat(paragraph(flow, 0).outlineLevel()).contains(2);
        assertThat(paragraph(flow, 1).outlineLevel()).isEmpty();
    }

    @Test
    void rolesOfTheProducerAreMappedToStandardOnes() throws Exception {
        pdf.role("Bildunterschrift", "Legende");
        pdf.role("Legende", "Caption");
        Flow flow = read(pdf.element("Bildunterschrift", "", pdf.text(50, 100, "A caption")));
        assertThat(paragraph(flow, 0).role()).isEqualTo(Role.CAPTION);
    }

    @Test
    void aBoxWithoutMeaningIsAParagraphOfItsOwn() throws Exception {
        Flow flow = read(pdf.element(
                "Document",
                "",
                pdf.element("NonStruct", "", pdf.element("NonStruct", "", pdf.text(50, 100, "First box"))),
                pdf.element("NonStruct", "", pdf.element("NonStruct", "", pdf.text(50, 120, "Second box")))));
        assertThat(texts(flow.items())).containsExactly("First box", "Second box");
    }

    @Test
    void listItemsHaveTheirLabelsAsMarks() throws Exception {
        int inner = pdf.text(90, 140, "inner");
        int innerMark = pdf.text(70, 140, "a.");
        int text = pdf.text(70, 100, "outer");
        int mark = pdf.text(50, 100, "1.");
        String nested = pdf.element(
                "L", "", pdf.element("LI", "", pdf.element("Lbl", "", innerMark), pdf.element("LBody", "", inner)));
        Flow flow = read(pdf.element(
                "L", "", pdf.element("LI", "", pdf.element("Lbl", "", mark), pdf.element("LBody", "", text, nested))));
        assertThat(texts(flow.items())).containsExactly("outer", "inner");
        assertThat(paragraph(flow, 0).marker()).contains(new FlowParagraph.Marker("1.", 1, true));
        assertThat(paragraph(flow, 1).marker()).contains(new FlowParagraph.Marker("a.", 2, true));
    }

    @Test
    void aTableKeepsItsRowsCellsAndSpans() throws Exception {
        String head = pdf.element(
                "THead",
                "",
                pdf.element(
                        "TR",
                        "",
                        pdf.element("TH", "", pdf.text(50, 100, "A")),
                        pdf.element("TH", "", pdf.text(150, 100, "B"))));
        String row = pdf.element(
                "TR",
                "",
                pdf.element("TD", "/A << /O /Table /ColSpan 2 >>", pdf.element("P", "", pdf.text(50, 120, "wide"))));
        Flow flow = read(pdf.element("Table", "", head, row));
        FlowTable table = (FlowTable) flow.items().get(0);
        assertThat(table.headerRows()).isEqualTo(1);
        assertThat(table.rows()).hasSize(2);
        assertThat(table.rows().get(1).cells()).singleElement().satisfies(cell -> {
            assertThat(cell.columns()).isEqualTo(2);
            assertThat(texts(cell.items())).containsExactly("wide");
        });
    }

    @Test
    void aFigureHasItsAlternativeTextAndItsCaption() throws Exception {
        int picture = pdf.picture(50, 100, 200, 100);
        int caption = pdf.text(50, 215, "Figure 1");
        Flow flow = read(pdf.element("Figure", "/Alt (A chart)", picture, pdf.element("Caption", "", caption)));
        assertThat(flow.items().get(0)).isInstanceOfSatisfying(FlowPicture.class, shown -> assertThat(
                        shown.image().alt())
                .contains("A chart"));
        assertThat(paragraph(flow, 1).role()).isEqualTo(Role.CAPTION);
    }

    @Test
    void wordsInAPictureStandApartFromTheText() throws Exception {
        int picture = pdf.picture(50, 100, 200, 100);
        int label = pdf.text(60, 150, "axis");
        Flow flow = read(pdf.element("Figure", "", picture, label), pdf.element("P", "", pdf.text(50, 300, "Text")));
        assertThat(flow.items().get(1)).isInstanceOf(FlowBox.class);
        assertThat(texts(flow.items())).containsExactly("Text");
    }

    @Test
    void aNoteHasItsMark() throws Exception {
        Flow flow = read(
                pdf.element("P", "", pdf.text(50, 100, "Text")),
                pdf.element(
                        "Note",
                        "",
                        pdf.element("Lbl", "", pdf.text(50, 700, "1")),
                        pdf.element("P", "", pdf.text(60, 700, "What it says"))));
        assertThat(flow.items().get(1)).isInstanceOfSatisfying(FlowNote.class, note -> {
            assertThat(note.marker()).isEqualTo("1");
            assertThat(texts(note.items())).containsExactly("What it says");
        });
    }

    @Test
    void aNoteStandsAfterTheParagraphThatRefersToIt() throws Exception {
        String note = pdf.element(
                "Note", "", pdf.element("P", "", pdf.raised(50, 700, "1"), pdf.text(60, 700, "What it says")));
        String referring = pdf.element(
                "P", "", pdf.text(50, 100, "Text"), pdf.raised(70, 100, "1"), pdf.text(74, 100, " goes on"));
        Flow flow = read(referring, pdf.element("P", "", pdf.text(50, 130, "More")), note);
        assertThat(paragraph(flow, 0).text()).isEqualTo("Text goes on");
        assertThat(paragraph(flow, 0).runs())
                .anySatisfy(run -> assertThat(run.note()).contains("1"));
        assertThat(flow.items().get(1)).isInstanceOfSatisfying(FlowNote.class, found -> assertThat(found.marker())
                .isEqualTo("1"));
        assertThat(paragraph(flow, 2).text()).isEqualTo("More");
    }

    @Test
    void artifactsAreFurniture() throws Exception {
        pdf.artifact(250, 40, "Running header");
        pdf.artifact(290, 780, "7");
        Flow flow = read(pdf.element("P", "", pdf.text(50, 300, "Text")));
        assertThat(texts(flow.items())).containsExactly("Text");
        assertThat(flow.furniture())
                .extracting(FlowFurniture::kind)
                .containsExactly(Furniture.Kind.RUNNING_HEADER, Furniture.Kind.FOLIO);
    }

    @Test
    void aFewGlyphsThatTheTreeForgotStandWhereTheyWereDrawn() throws Exception {
        String long1 = pdf.element("P", "", pdf.text(50, 100, "x".repeat(90)));
        pdf.untagged(50, 150, "xy");
        String long2 = pdf.element("P", "", pdf.text(50, 200, "z".repeat(90)));
        Flow flow = read(long1, long2);
        assertThat(texts(flow.items())).containsExactly("x".repeat(90), "xy", "z".repeat(90));
    }

    @Test
    void whatTheTreeForgotBeforeAListStandsBeforeTheList() throws Exception {
        String before = pdf.element("P", "", pdf.text(50, 100, "x".repeat(90)));
        pdf.untagged(50, 150, "xy");
        String items = pdf.element(
                "L",
                "",
                pdf.element("LI", "", pdf.element("LBody", "", pdf.text(70, 200, "y".repeat(80)))),
                pdf.element("LI", "", pdf.element("LBody", "", pdf.text(70, 220, "z".repeat(80)))));
        Flow flow = read(before, items);
        assertThat(texts(flow.items())).containsExactly("x".repeat(90), "xy", "y".repeat(80), "z".repeat(80));
    }

    @Test
    void aLabelThatTheTreeForgotIsTheMarkOfTheItemBesideIt() throws Exception {
        String first = pdf.element("LI", "", pdf.text(70, 100, "y".repeat(80)));
        String second = pdf.element("LI", "", pdf.text(70, 130, "z".repeat(80)));
        pdf.untagged(55, 100, "1.");
        pdf.untagged(55, 130, "2.");
        String after = pdf.element("P", "", pdf.text(50, 160, "x".repeat(90)));
        Flow flow = read(pdf.element("L", "", first, second), after);
        assertThat(texts(flow.items())).containsExactly("y".repeat(80), "z".repeat(80), "x".repeat(90));
        assertThat(paragraph(flow, 0).marker()).contains(new FlowParagraph.Marker("1.", 1, true));
        assertThat(paragraph(flow, 1).marker()).contains(new FlowParagraph.Marker("2.", 1, true));
    }

    @Test
    void aTreeThatReachesTooLittleIsNotBelieved() throws Exception {
        int tagged = pdf.text(50, 300, "Tagged and last on the page");
        pdf.untagged(50, 100, "Most of the text is not tagged at all here,");
        pdf.untagged(50, 112, "so that the page itself has to tell.");
        Flow flow = read(pdf.element("H1", "", tagged));
        assertThat(flow.items()).allSatisfy(item -> assertThat(((FlowParagraph) item).outlineLevel())
                .isEqualTo(Optional.empty()));
    }

    @Test
    void aTreeThatTagsEveryPrintedLineIsNotBelieved() throws Exception {
        String[] lines = new String[12];
        for (int i = 0; i < lines.length; i++) {
            lines[i] = pdf.element(
                    "P",
                    "",
                    pdf.text(50, 100 + 12 * i, "These words fill the whole line of the text " + (char) ('a' + i)));
        }
        Flow flow = read(lines);
        assertThat(flow.items()).hasSize(1);
    }

    @Test
    void anotherLanguageThanThatOfTheDocumentIsKept() throws Exception {
        int before = pdf.text(50, 100, "Most words are here,");
        int word = pdf.text(145, 100, " mot 12");
        Flow flow = read(pdf.element("P", "", before, pdf.element("Span", "/Lang (fr-FR)", word)));
        assertThat(paragraph(flow, 0).runs())
                .filteredOn(run -> run.language().isPresent())
                .singleElement()
                .satisfies(run -> {
                    assertThat(run.language()).contains("fr-FR");
                    assertThat(paragraph(flow, 0).text().substring(run.start(), run.end()))
                            .isEqualTo("mot ");
                });
    }

    @Test
    void linksKeepTheirTargets() throws Exception {
        pdf.link("40 690 300 715", "https://example.org/");
        Flow flow = read(pdf.element("P", "", pdf.text(50, 100, "A link")));
        assertThat(paragraph(flow, 0).runs()).singleElement().satisfies(run -> assertThat(run.link())
                .contains("https://example.org/"));
    }

    @Test
    void aTreeThatRunsInACircleEnds() throws Exception {
        String self = "10 0 R";
        Flow flow = read(pdf.element("P", "", pdf.text(50, 100, "Once"), self));
        assertThat(texts(flow.items())).containsExactly("Once");
    }

    private Flow read(String... top) throws Exception {
        Flow flow = pdf.read(folder, top);
        FlowCensus census = FlowCensus.of(flow);
        assertThat(flow.seen().characters().without(census.characters())).isEmpty();
        assertThat(census.characters().without(flow.seen().characters())).isEmpty();
        assertThat(census.pictures()).isEqualTo(flow.seen().pictures());
        return flow;
    }

    private static FlowParagraph paragraph(Flow flow, int index) {
        return (FlowParagraph) flow.items().get(index);
    }

    private static List<String> texts(List<FlowItem> items) {
        return items.stream()
                .filter(FlowParagraph.class::isInstance)
                .map(item -> ((FlowParagraph) item).text())
                .toList();
    }
}
