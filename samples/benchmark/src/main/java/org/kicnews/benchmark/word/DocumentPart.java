package org.kicnews.benchmark.word;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kicnews.benchmark.weekly.Article;
import org.kicnews.benchmark.weekly.Picture;
import org.kicnews.benchmark.weekly.Piece;
import org.kicnews.benchmark.weekly.Section;
import org.kicnews.benchmark.weekly.Weekly;
import org.kicnews.exporter.markup.Xhtml;

/** The main part of a Word file: masthead, contents, sections, articles. */
final class DocumentPart {
    /** English metric units in a point (ECMA-376, 20.1.2.1). */
    private static final int EMU = 12_700;

    /** The width of a picture, in points. */
    private static final int PICTURE_WIDTH = 310;

    /** Word sets Latin letters and digits as runs of their own where it has a font for East Asian text. */
    private static final Pattern RUN = Pattern.compile("[\\x21-\\x7E]+|[^\\x21-\\x7E]+");

    /** About so many characters fill a page; Word notes where its pages began when it saved the file. */
    private static final int CHARACTERS_OF_PAGE = 1_750;

    /** A picture takes the room of so many characters. */
    private static final int CHARACTERS_OF_PICTURE = 450;

    private final Weekly issue;
    private final Hand hand;
    private final Xhtml xml = new Xhtml();
    private int pictures;
    private int onPage;

    private DocumentPart(Weekly issue, Hand hand) {
        this.issue = issue;
        this.hand = hand;
    }

    static byte[] of(Weekly issue, Hand hand) {
        return new DocumentPart(issue, hand).write();
    }

    private byte[] write() {
        xml.declaration(false).open("w:document", Namespaces.all()).open("w:body");
        masthead();
        contents();
        issue.sections().forEach(this::section);
        xml.open("w:sectPr")
                .empty("w:headerReference", "w:type", "default", "r:id", "rHeader")
                .empty("w:footerReference", "w:type", "default", "r:id", "rFooter")
                .empty("w:pgSz", "w:w", "11906", "w:h", "16838")
                .empty("w:pgMar", "w:top", "1300", "w:right", "1300", "w:bottom", "1300", "w:left", "1300")
                .close();
        return xml.close().close().bytes();
    }

    private void masthead() {
        centred(issue.masthead().title(), 60, true);
        centred(issue.issueLine(), hand.halfPoints(), false);
        issue.masthead().lines().forEach(line -> centred(line, hand.halfPoints() - 2, false));
    }

    private void centred(String text, int halfPoints, boolean bold) {
        xml.open("w:p").open("w:pPr").empty("w:jc", "w:val", "center").close();
        runs(text, halfPoints, bold);
        xml.close();
    }

    private void contents() {
        for (Section section : issue.sections()) {
            paragraph("", section.title(), hand.halfPoints(), true);
            for (Article article : section.articles()) {
                xml.open("w:p").open("w:pPr").open("w:numPr");
                xml.empty("w:ilvl", "w:val", "0")
                        .empty("w:numId", "w:val", "1")
                        .close()
                        .close();
                runs(article.contentsLine(), 0, false);
                xml.close();
            }
        }
    }

    private void section(Section section) {
        heading(Hand.Level.SECTION, section.title());
        section.articles().forEach(article -> {
            heading(Hand.Level.ARTICLE, article.titleLine());
            article.pieces().forEach(this::piece);
        });
    }

    private void piece(Piece piece) {
        if (piece instanceof Piece.Heading heading) {
            heading(Hand.Level.HEADING, heading.text());
        } else if (piece instanceof Piece.Figure figure) {
            figure(figure.picture());
            centred(figure.text(), hand.halfPoints() - 3, false);
        } else {
            paragraph("", piece.printed(), 0, false);
        }
    }

    private void heading(Hand.Level level, String text) {
        String style = hand.style(level);
        paragraph(style, text, style.isEmpty() ? level.halfPoints() : 0, style.isEmpty());
    }

    private void paragraph(String style, String text, int halfPoints, boolean bold) {
        xml.open("w:p");
        if (!style.isEmpty()) {
            xml.open("w:pPr").empty("w:pStyle", "w:val", style).close();
        }
        turnPage(text.length());
        runs(text, halfPoints, bold);
        xml.close();
    }

    private void turnPage(int characters) {
        onPage += characters;
        if (onPage > CHARACTERS_OF_PAGE) {
            xml.open("w:r").empty("w:lastRenderedPageBreak").close();
            onPage = characters;
        }
    }

    private void runs(String text, int halfPoints, boolean bold) {
        Matcher run = RUN.matcher(text);
        while (run.find()) {
            xml.open("w:r").open("w:rPr");
            xml.empty("w:rFonts", "w:ascii", hand.font(), "w:eastAsia", hand.font(), "w:hAnsi", hand.font());
            if (bold) {
                xml.empty("w:b");
            }
            if (halfPoints > 0) {
                xml.empty("w:sz", "w:val", Integer.toString(halfPoints));
            }
            xml.close().element("w:t", run.group(), "xml:space", "preserve").close();
        }
    }

    private void figure(Picture picture) {
        pictures++;
        String id = Integer.toString(pictures);
        String wide = Integer.toString(PICTURE_WIDTH * EMU);
        String high = Integer.toString(PICTURE_WIDTH * EMU / picture.width() * picture.height());
        xml.open("w:p").open("w:pPr").empty("w:jc", "w:val", "center").close();
        turnPage(CHARACTERS_OF_PICTURE);
        xml.open("w:r").open("w:drawing").open("wp:inline", "distT", "0", "distB", "0", "distL", "0", "distR", "0");
        xml.empty("wp:extent", "cx", wide, "cy", high).empty("wp:docPr", "id", id, "name", "그림 " + id);
        xml.open("a:graphic").open("a:graphicData", "uri", Namespaces.PICTURE).open("pic:pic");
        xml.open("pic:nvPicPr")
                .empty("pic:cNvPr", "id", id, "name", "그림 " + id)
                .empty("pic:cNvPicPr")
                .close();
        xml.open("pic:blipFill").empty("a:blip", "r:embed", WordFile.pictureId(pictures));
        xml.open("a:stretch").empty("a:fillRect").close().close();
        xml.open("pic:spPr").open("a:xfrm").empty("a:off", "x", "0", "y", "0");
        xml.empty("a:ext", "cx", wide, "cy", high).close();
        xml.open("a:prstGeom", "prst", "rect").empty("a:avLst").close().close();
        xml.close().close().close().close().close().close().close();
    }
}
