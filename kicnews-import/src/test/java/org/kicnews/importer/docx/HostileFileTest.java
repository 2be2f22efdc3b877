package org.kicnews.importer.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.kicnews.importer.docx.Docx.p;

import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
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
        assertThat(Docx.refusal(document(bomb))).isEqualTo(FindingCode.FILE_DAMAGED);
    }

    @Test
    void refusesEntitiesFromOutside() {
        String outside = "<!DOCTYPE w [<!ENTITY a SYSTEM 'file:///etc/hostname'>]>"
                + DOCUMENT.formatted("<w:p><w:r><w:t>&a;</w:t></w:r></w:p>");
        assertThat(Docx.refusal(document(outside))).isEqualTo(FindingCode.FILE_DAMAGED);
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
}
