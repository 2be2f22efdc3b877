package org.kicnews.importer.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.kicnews.importer.docx.Docx.p;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kicnews.core.finding.Finding;
import org.kicnews.core.finding.FindingCode;
import org.kicnews.importer.flow.Flow;

/** Damaged and hostile files give what they hold and a finding, or a clear refusal; never an exception or a long wait. */
class HostileFileTest {
    private static final Duration SOON = Duration.ofSeconds(20);

    private static final String DOCUMENT =
            "<w:document xmlns:w='" + Docx.TRANSITIONAL + "'><w:body>%s</w:body></w:document>";

    private static byte[] document(String xml) {
        return Docx.body("").part("word/document.xml", xml).bytes();
    }

    @Test
    void refusesEntitiesThatExpand() {
        String bomb = "<!DOCTYPE w [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'>]>"
                + DOCUMENT.formatted("<w:p><w:r><w:t>&b;</w:t></w:r></w:p>");
        assertThat(Docx.refusal(document(bomb))).isEqualTo(FindingCode.DOCX_DOCTYPE);
    }

    @Test
    void refusesEntitiesFromOutside() {
        String outside = "<!DOCTYPE w [<!ENTITY a SYSTEM 'file:///etc/hostname'>]>"
                + DOCUMENT.formatted("<w:p><w:r><w:t>&a;</w:t></w:r></w:p>");
        assertThat(Docx.refusal(document(outside))).isEqualTo(FindingCode.DOCX_DOCTYPE);
    }

    @Test
    void givesUpOnPartsThatUnpackToFarMoreThanTheyWeigh() {
        Docx bomb = Docx.body(p("글")).related("styles", "styles.xml", " ".repeat(40_000_000));
        assertThat(bomb.findings()).containsExactly(FindingCode.FILE_LIMIT);
        assertThat(bomb.lines()).containsExactly("글");
    }

    @Test
    void givesUpOnNestingWithoutEnd() {
        String deep = "<w:tbl><w:tr><w:tc>".repeat(10_000) + p("안") + "</w:tc></w:tr></w:tbl>".repeat(10_000);
        Flow flow =
                assertTimeoutPreemptively(SOON, () -> Docx.body(p("앞") + deep).read());
        assertThat(flow.findings()).extracting(finding -> finding.code()).containsExactly(FindingCode.FILE_LIMIT);
        assertThat(flow.items()).hasSize(1);
    }

    @Test
    void keepsWhatCameBeforeMalformedXml() {
        Docx docx = Docx.body("")
                .part(
                        "word/document.xml",
                        "<w:document xmlns:w='" + Docx.TRANSITIONAL + "'><w:body>" + p("앞")
                                + "<w:p><w:r><w:t>중간</w:t></w:r><w:bad");
        assertThat(docx.lines()).containsExactly("앞", "중간");
        assertThat(docx.findings()).containsExactly(FindingCode.DOCX_PART_UNREADABLE);
    }

    @Test
    void keepsWhatIsLeftOfATruncatedFile() {
        byte[] whole = Docx.body(p("앞") + p("뒤"))
                .styles("<!-- " + "x y ".repeat(50) + " -->")
                .bytes();
        Flow flow = Docx.read(Arrays.copyOf(whole, whole.length - 200));
        assertThat(flow.items()).hasSize(2);
        assertThat(flow.findings()).extracting(finding -> finding.code()).contains(FindingCode.FILE_DAMAGED);
    }

    @Test
    void readsEveryTruncationWithoutAnException() {
        byte[] whole = Docx.body(p("하나") + p("둘"))
                .footnotes("<w:footnote w:id='1'>" + p("주") + "</w:footnote>")
                .bytes();
        for (int length = 60; length < whole.length; length += 37) {
            byte[] cut = Arrays.copyOf(whole, length);
            try {
                assertThat(Docx.read(cut).findings()).isNotEmpty();
            } catch (AssertionError e) {
                assertThat(e.getCause()).isInstanceOf(org.kicnews.importer.flow.UnreadableOriginalException.class);
            }
        }
    }

    @Test
    void readsFilesWhoseOtherPartsAreMissing() {
        Docx docx = Docx.body(p("글")).dangling("s", "styles", "styles.xml").dangling("n", "footnotes", "footnotes.xml");
        assertThat(docx.lines()).containsExactly("글");
        assertThat(docx.findings()).containsOnly(FindingCode.DOCX_PART_UNREADABLE);
    }

    @Test
    void refusesWorkbooksThatAreNamedAsDocuments() {
        byte[] workbook = Docx.body("")
                .part("word/document.xml", "<workbook/>")
                .part("xl/workbook.xml", "<workbook/>")
                .bytes();
        assertThat(Docx.refusal(workbook)).isEqualTo(FindingCode.FILE_FORMAT_NOT_SUPPORTED);
    }

    @Test
    void saysThatADocumentOfAnotherFormatIsEmbedded() {
        assertThat(Docx.body(p("글") + "<w:altChunk r:id='x'/>").findings())
                .containsExactly(FindingCode.DOCX_EMBEDDED_DOCUMENT);
    }

    @Test
    void survivesNotesThatReferToThemselves() {
        String reference = "<w:r><w:footnoteReference w:id='1'/></w:r>";
        assertThat(Docx.paragraph(Docx.run("글") + reference)
                        .footnotes("<w:footnote w:id='1'><w:p>" + Docx.run("주") + reference + "</w:p></w:footnote>")
                        .lines())
                .first()
                .isEqualTo("글");
    }

    @Test
    void leavesAPartWithEntitiesOutAndReadsTheRest() {
        Docx docx = Docx.body(p("글")).related("styles", "styles.xml", "<!DOCTYPE s [<!ENTITY a 'ha'>]><s>&a;</s>");
        assertThat(docx.lines()).containsExactly("글");
        assertThat(docx.findings()).containsExactly(FindingCode.DOCX_DOCTYPE);
    }

    @Test
    void fetchesNothingThatRelationshipsPointAtOutside() {
        Docx docx = Docx.body(p("글"))
                .external("t", "attachedTemplate", "http://192.0.2.1/evil.dotm")
                .external("o", "oleObject", "file:///etc/hostname");
        assertThat(docx.lines()).containsExactly("글");
        assertThat(docx.read().findings())
                .extracting(Finding::code, finding -> finding.arguments().get(1))
                .containsExactly(
                        tuple(FindingCode.DOCX_OUTSIDE, "http://192.0.2.1/evil.dotm"),
                        tuple(FindingCode.DOCX_OUTSIDE, "file:///etc/hostname"));
    }

    @Test
    void findsNoPartOutsideThePackage() {
        Docx docx = Docx.body(p("글")).dangling("s", "styles", "../../../../etc/hostname");
        assertThat(docx.lines()).containsExactly("글");
        assertThat(docx.findings()).containsExactly(FindingCode.DOCX_PART_UNREADABLE);
    }

    @Test
    void namesPartsThatAreThereTwiceAndReadsTheFirst() {
        byte[] file = Docx.body(p("첫째")).part("word/DOCUMENT.xml", "<no/>").bytes();
        Flow flow = Docx.read(file);
        assertThat(flow.items()).hasSize(1);
        assertThat(flow.findings())
                .extracting(Finding::code, finding -> finding.arguments().get(0))
                .containsExactly(tuple(FindingCode.DOCX_IRREGULAR, "word/document.xml"));
    }

    @Test
    void namesStylesThatBuildOnThemselves() {
        String style =
                "<w:style w:type='paragraph' w:styleId='%s'><w:name w:val='x'/><w:basedOn w:val='%s'/></w:style>";
        Docx docx = Docx.paragraph("<w:pPr><w:pStyle w:val='a'/></w:pPr>" + Docx.run("글"))
                .styles(style.formatted("a", "b") + style.formatted("b", "a") + style.formatted("c", "a"));
        assertThat(docx.lines()).containsExactly("글");
        assertThat(docx.read().findings())
                .extracting(Finding::code, finding -> finding.arguments().get(0))
                .containsExactly(tuple(FindingCode.DOCX_IRREGULAR, "basedOn ⟲ a, b"));
    }

    @Test
    void namesListsWhoseLookLeadsBackToItself() {
        Docx docx = Docx.paragraph(
                        "<w:pPr><w:numPr><w:ilvl w:val='0'/><w:numId w:val='1'/></w:numPr></w:pPr>" + Docx.run("글"))
                .styles(
                        "<w:style w:type='numbering' w:styleId='s'><w:pPr><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr></w:style>")
                .numbering("<w:abstractNum w:abstractNumId='0'><w:numStyleLink w:val='s'/></w:abstractNum>"
                        + "<w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num>");
        assertThat(docx.lines()).containsExactly("글");
        assertThat(docx.read().findings())
                .extracting(Finding::code, finding -> finding.arguments().get(0))
                .containsExactly(tuple(FindingCode.DOCX_IRREGULAR, "numStyleLink ⟲ 1"));
    }

    @Test
    void namesAMainDocumentThatThePackageTakesForSomethingElse() {
        Docx docx = Docx.body(p("글"))
                .part("[Content_Types].xml", "<Types><Default Extension='xml' ContentType='image/png'/></Types>");
        assertThat(docx.lines()).containsExactly("글");
        assertThat(docx.findings()).containsExactly(FindingCode.DOCX_IRREGULAR);
    }

    @Test
    void readsAnEmbeddedFileThatHoldsItselfOnlySoOften() {
        byte[] file = Docx.body(p("끝")).bytes();
        for (int i = 0; i < 10; i++) {
            file = Docx.body(p("글") + "<w:altChunk r:id='chunk.docx'/>")
                    .related("aFChunk", "chunk.docx", file)
                    .bytes();
        }
        Flow flow = Docx.read(file);
        assertThat(flow.items()).hasSize(5);
        assertThat(flow.findings()).extracting(Finding::code).containsExactly(FindingCode.FILE_LIMIT);
    }

    @Test
    void readsFieldsThatNestWithoutEndInTime() {
        String field = "<w:r><w:fldChar w:fldCharType='begin'/><w:fldChar w:fldCharType='separate'/></w:r>";
        Docx docx = Docx.body("<w:p>" + (field + Docx.run("글")).repeat(6_000) + "</w:p>" + p("끝"));
        List<String> lines = assertTimeoutPreemptively(SOON, docx::lines);
        assertThat(lines).last().isEqualTo("끝");
    }

    @Test
    void saysNothingOnTheConsoleAboutMalformedXml() {
        PrintStream console = System.err;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
        try {
            byte[] bytes = Docx.body(p("글"))
                    .related("styles", "styles.xml", new byte[] {'<', 'a', '>', (byte) 0xc3, '<'})
                    .bytes();
            assertThat(Docx.read(bytes).findings())
                    .extracting(Finding::code)
                    .containsExactly(FindingCode.DOCX_PART_UNREADABLE);
        } finally {
            System.setErr(console);
        }
        assertThat(said.toString(StandardCharsets.UTF_8)).isEmpty();
    }
}
