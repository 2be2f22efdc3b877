package org.kicnews.importer.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kicnews.importer.docx.Docx.p;
import static org.kicnews.importer.docx.Docx.run;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.kicnews.core.finding.FindingCode;
import org.kicnews.core.model.Furniture.Kind;
import org.kicnews.importer.flow.Flow;
import org.kicnews.importer.flow.FlowFurniture;
import org.kicnews.importer.flow.FlowParagraph;
import org.kicnews.importer.flow.FlowPicture;

/** Notes, boxes, pictures, headers and footers. */
class BesideTextTest {
    private static final String BOX = "<w:txbxContent>" + p("상자") + "</w:txbxContent>";

    private static byte[] picture(String format) {
        BufferedImage image = new BufferedImage(3, 2, BufferedImage.TYPE_INT_RGB);
        image.setRGB(1, 1, Color.RED.getRGB());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String drawing(String name, String attributes) {
        return "<w:r><w:drawing><wp:inline><wp:docPr id='1' name='x' " + attributes
                + "/><a:graphic><a:graphicData><pic:pic>"
                + "<pic:blipFill><a:blip r:embed='" + name + "'/></pic:blipFill></pic:pic></a:graphicData></a:graphic>"
                + "</wp:inline></w:drawing></w:r>";
    }

    @Test
    void putsANoteAfterItsParagraphAndItsMarkWhereItStands() {
        Docx docx = Docx.body("<w:p>" + run("공급망") + "<w:r><w:footnoteReference w:id='2'/></w:r>" + run("이다.")
                        + "</w:p>" + p("다음"))
                .footnotes("<w:footnote w:type='separator' w:id='-1'>" + p("선")
                        + "</w:footnote><w:footnote w:id='2'><w:p><w:r>" + "<w:footnoteRef/></w:r>" + run(" 설명")
                        + "</w:p></w:footnote>");
        assertThat(docx.lines()).containsExactly("공급망이다.", "(1) 설명", "다음");
        assertThat(docx.first().runs().get(0).note()).contains("1");
    }

    @Test
    void numbersEndnotesInRomanAndKeepsMarksOfTheAuthor() {
        assertThat(Docx.paragraph(run("글") + "<w:r><w:endnoteReference w:id='1'/></w:r>")
                        .endnotes("<w:endnote w:id='1'>" + p("끝") + "</w:endnote>")
                        .lines())
                .containsExactly("글", "(i) 끝");
        assertThat(Docx.paragraph(run("글")
                                + "<w:r><w:footnoteReference w:customMarkFollows='1' w:id='1'/><w:t>*</w:t></w:r>")
                        .footnotes("<w:footnote w:id='1'>" + p("별") + "</w:footnote>")
                        .lines())
                .containsExactly("글", "(*) 별");
    }

    @Test
    void numbersNotesAsTheSettingsSay() {
        assertThat(Docx.paragraph(run("글") + "<w:r><w:footnoteReference w:id='1'/></w:r>")
                        .settings(
                                "<w:footnotePr><w:numFmt w:val='decimalEnclosedCircle'/><w:numStart w:val='3'/></w:footnotePr>")
                        .footnotes("<w:footnote w:id='1'>" + p("주") + "</w:footnote>")
                        .lines())
                .containsExactly("글", "(③) 주");
    }

    @Test
    void showsATextBoxOnceWhetherDrawnTheNewWayOrTheOld() {
        String drawing = "<w:drawing><wp:anchor><a:graphic><a:graphicData><wps:wsp><wps:txbx>" + BOX
                + "</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing>";
        String shape = "<w:pict><v:shape><v:textbox>" + BOX + "</v:textbox></v:shape></w:pict>";
        assertThat(Docx.paragraph("<w:r><mc:AlternateContent><mc:Choice Requires='wps'>" + drawing
                                + "</mc:Choice><mc:Fallback>" + shape + "</mc:Fallback></mc:AlternateContent></w:r>"
                                + run("글"))
                        .lines())
                .containsExactly("[상자]", "글");
        assertThat(Docx.paragraph(run("글") + "<w:r>" + shape + "</w:r>").lines())
                .containsExactly("글", "[상자]");
    }

    @Test
    void keepsPicturesWithTheirAlternativeText() {
        Flow flow = Docx.paragraph(drawing("a.png", "descr='설명' title='이름'") + run("아래"))
                .picture("a.png", picture("png"))
                .read();
        FlowPicture picture = (FlowPicture) flow.items().get(0);
        assertThat(picture.image().alt()).contains("설명");
        assertThat(picture.title()).contains("이름");
        assertThat(picture.image().mediaType()).isEqualTo("image/png");
        assertThat(picture.image().width()).isEqualTo(3);
        assertThat(flow.items().get(1)).isInstanceOf(FlowParagraph.class);
    }

    @Test
    void turnsBitmapsIntoPng() {
        for (String format : new String[] {"bmp", "tiff"}) {
            FlowPicture picture = (FlowPicture) Docx.paragraph(drawing("a", ""))
                    .picture("a", picture(format))
                    .read()
                    .items()
                    .get(0);
            assertThat(picture.image().mediaType()).as(format).isEqualTo("image/png");
        }
    }

    @Test
    void keepsPicturesThatAreDrawnTheOldWay() {
        assertThat(Docx.paragraph("<w:r><w:pict><v:shape alt='설명'><v:imagedata r:id='a.png'/></v:shape></w:pict></w:r>")
                        .picture("a.png", picture("png"))
                        .lines())
                .containsExactly("[picture]");
    }

    @Test
    void neverFetchesPicturesFromOutside() {
        Docx docx = Docx.paragraph(
                        run("글") + "<w:r><w:drawing><wp:inline><a:graphic><a:graphicData><pic:pic><pic:blipFill>"
                                + "<a:blip r:link='out'/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>")
                .external("out", "image", "http://127.0.0.1:9/x.png");
        assertThat(docx.lines()).containsExactly("글");
        assertThat(docx.findings()).containsExactly(FindingCode.DOCX_IMAGE_LINKED);
    }

    @Test
    void saysWhichPicturesItCannotRead() {
        Docx docx = Docx.paragraph(run("글") + drawing("a.png", "") + drawing("gone.png", ""))
                .picture("a.png", new byte[] {1, 2, 3})
                .dangling("gone.png", "image", "gone.png");
        assertThat(docx.lines()).containsExactly("글");
        assertThat(docx.findings())
                .containsExactly(FindingCode.DOCX_IMAGE_UNREADABLE, FindingCode.DOCX_IMAGE_UNREADABLE);
    }

    @Test
    void saysThatAPictureIsCropped() {
        assertThat(Docx.paragraph(
                                "<w:r><w:drawing><wp:inline><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed='a.png'/>"
                                        + "<a:srcRect l='10000'/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>")
                        .picture("a.png", picture("png"))
                        .findings())
                .containsExactly(FindingCode.DOCX_IMAGE_CROPPED);
    }

    @Test
    void takesHeadersFootersAndPageNumbersForFurniture() {
        String page =
                "<w:r><w:fldChar w:fldCharType='begin'/><w:instrText> PAGE </w:instrText><w:fldChar w:fldCharType='separate'/>"
                        + "<w:t>1</w:t><w:fldChar w:fldCharType='end'/></w:r>";
        Flow flow = Docx.body(
                        p("본문") + "<w:sectPr><w:headerReference w:type='default' r:id='h.xml'/>"
                                + "<w:headerReference w:type='first' r:id='f.xml'/><w:footerReference w:type='default' r:id='g.xml'/></w:sectPr>")
                .header("h.xml", "<w:p>" + run("주간 소식") + "<w:r><w:tab/></w:r>" + page + "</w:p>")
                .header("f.xml", p("첫 쪽에만"))
                .footer("g.xml", "<w:p>" + run("- ") + page + run(" -") + "</w:p>")
                .read();
        assertThat(flow.items()).hasSize(1);
        assertThat(flow.furniture())
                .extracting(FlowFurniture::kind, FlowFurniture::text)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Kind.RUNNING_HEADER, "주간 소식"),
                        org.assertj.core.groups.Tuple.tuple(Kind.FOLIO, "1"),
                        org.assertj.core.groups.Tuple.tuple(Kind.FOLIO, "- 1 -"));
    }

    @Test
    void takesPicturesInHeadersForFurniture() {
        Flow flow = Docx.body(p("본문") + "<w:sectPr><w:headerReference w:type='default' r:id='h.xml'/></w:sectPr>")
                .header("h.xml", "<w:p>" + drawing("logo.png", "") + "</w:p>")
                .part("word/logo.png", "not asked for")
                .read();
        assertThat(flow.items()).hasSize(1);
    }

    @Test
    void takesTheWordsOfChartsAndDiagrams() {
        String graphic =
                "<w:r><w:drawing><wp:inline><a:graphic><a:graphicData>%s</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>";
        assertThat(Docx.paragraph(graphic.formatted("<c:chart r:id='c.xml'/>"))
                        .related(
                                "chart",
                                "c.xml",
                                "<c:chartSpace xmlns:c='http://schemas.openxmlformats.org/drawingml/2006/chart'"
                                        + " xmlns:a='http://schemas.openxmlformats.org/drawingml/2006/main'><c:title><a:p><a:r><a:t>매출</a:t></a:r></a:p>"
                                        + "</c:title><c:cat><c:strCache><c:pt><c:v>1월</c:v></c:pt></c:strCache></c:cat><c:val><c:numCache><c:pt>"
                                        + "<c:v>3</c:v></c:pt></c:numCache></c:val></c:chartSpace>")
                        .lines())
                .containsExactly("[매출|1월]");
        assertThat(Docx.paragraph(graphic.formatted("<dgm:relIds r:dm='d.xml'/>"))
                        .related(
                                "diagramData",
                                "d.xml",
                                "<dgm:dataModel xmlns:dgm='http://schemas.openxmlformats.org/drawingml/2006/diagram'"
                                        + " xmlns:a='http://schemas.openxmlformats.org/drawingml/2006/main'><dgm:ptLst><dgm:pt><dgm:t><a:p><a:r>"
                                        + "<a:t>단계</a:t></a:r></a:p></dgm:t></dgm:pt></dgm:ptLst></dgm:dataModel>")
                        .lines())
                .containsExactly("[단계]");
    }

    @Test
    void showsTheWordsOfLetteringDrawnTheOldWay() {
        assertThat(Docx.paragraph("<w:r><w:pict><v:shape><v:textpath string='초안'/></v:shape></w:pict></w:r>" + run("글"))
                        .lines())
                .containsExactly("[초안]", "글");
    }
}
