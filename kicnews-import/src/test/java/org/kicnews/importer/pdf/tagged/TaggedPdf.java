package org.kicnews.importer.pdf.tagged;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kicnews.core.model.Image;
import org.kicnews.core.spi.ImportSettings;
import org.kicnews.core.spi.Original;
import org.kicnews.core.spi.Signature;
import org.kicnews.importer.flow.Flow;
import org.kicnews.importer.flow.UnreadableOriginalException;
import org.kicnews.importer.pdf.PdfReader;

/** Writes small tagged files by hand, one object after the other, and reads them. */
final class TaggedPdf {
    private static final int FIRST_OBJECT = 10;

    private final StringBuilder content = new StringBuilder();
    private final List<String> elements = new ArrayList<>();
    private String annotations = "";
    private String roles = "";
    private int mcid;

    /** Draws a line of text that belongs to a new piece of marked content, and gives its number. */
    int text(double left, double top, String text) {
        content.append("/Span << /MCID " + mcid + " >> BDC ");
        draw(left, top, text);
        content.append("EMC\n");
        return mcid++;
    }

    /** Draws small raised text that belongs to a new piece of marked content, and gives its number. */
    int raised(double left, double top, String text) {
        content.append("/Span << /MCID " + mcid + " >> BDC BT /F1 6 Tf " + left + " " + (804 - top) + " Td (" + text
                + ") Tj ET EMC\n");
        return mcid++;
    }

    /** Draws another line of text into the same piece of marked content. */
    void more(int number, double left, double top, String text) {
        content.append("/Span << /MCID " + number + " >> BDC ");
        draw(left, top, text);
        content.append("EMC\n");
    }

    /** Draws a picture of two pixels that belongs to a new piece of marked content. */
    int picture(double left, double top, double width, double height) {
        content.append("/Figure << /MCID " + mcid + " >> BDC q " + width + " 0 0 " + height + " " + left + " "
                + (800 - top - height) + " cm /I1 Do Q EMC\n");
        return mcid++;
    }

    /** Draws a line of text that belongs to nothing. */
    void untagged(double left, double top, String text) {
        draw(left, top, text);
    }

    void artifact(double left, double top, String text) {
        content.append("/Artifact BMC ");
        draw(left, top, text);
        content.append("EMC\n");
    }

    /** Adds an element and gives a reference to it, to be the kid of another. */
    String element(String type, String attributes, Object... kids) {
        StringBuilder list = new StringBuilder();
        for (Object kid : kids) {
            list.append(kid).append(' ');
        }
        elements.add("<< /Type /StructElem /S /" + type + " /Pg 3 0 R " + attributes + " /K [" + list + "] >>");
        return FIRST_OBJECT + elements.size() - 1 + " 0 R";
    }

    void link(String rectangle, String uri) {
        annotations +=
                "<< /Type /Annot /Subtype /Link /Rect [" + rectangle + "] /A << /S /URI /URI (" + uri + ") >> >> ";
    }

    void role(String type, String standard) {
        roles += "/" + type + " /" + standard + " ";
    }

    /** Writes the file with these elements at the top of the tree, and reads it. */
    Flow read(Path folder, String... top) throws IOException, UnreadableOriginalException {
        StringBuilder pdf = new StringBuilder("%PDF-1.7\n");
        pdf.append("1 0 obj << /Type /Catalog /Pages 2 0 R /Lang (ko) /MarkInfo << /Marked true >>"
                + " /StructTreeRoot 6 0 R >> endobj\n");
        pdf.append("2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 >> endobj\n");
        pdf.append("3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R"
                + " /Resources << /Font << /F1 5 0 R >> /XObject << /I1 7 0 R >> >> /Annots [" + annotations
                + "] >> endobj\n");
        pdf.append("4 0 obj << /Length " + content.length() + " >> stream\n" + content + "\nendstream endobj\n");
        pdf.append(
                "5 0 obj << /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >> endobj\n");
        pdf.append("6 0 obj << /Type /StructTreeRoot /RoleMap << " + roles + ">> /K [" + String.join(" ", top)
                + "] >> endobj\n");
        pdf.append("7 0 obj << /Type /XObject /Subtype /Image /Width 2 /Height 1 /BitsPerComponent 8"
                + " /ColorSpace /DeviceGray /Length 2 >> stream\nAz\nendstream endobj\n");
        for (int i = 0; i < elements.size(); i++) {
            pdf.append(FIRST_OBJECT + i + " 0 obj " + elements.get(i) + " endobj\n");
        }
        pdf.append("trailer << /Root 1 0 R >>\n%%EOF\n");
        byte[] bytes = pdf.toString().getBytes(StandardCharsets.ISO_8859_1);
        Path path = Files.write(folder.resolve("tagged.pdf"), bytes);
        Original original = new Original(path, "tagged.pdf", bytes.length, "0".repeat(64), new Signature(bytes));
        return new PdfReader()
                .read(
                        original,
                        ImportSettings.defaults(),
                        (data, type, width, height) ->
                                new Image("media/x", "0", type, data.length, width, height, Optional.empty()));
    }

    private void draw(double left, double top, String text) {
        content.append("BT /F1 10 Tf " + left + " " + (800 - top) + " Td (" + text + ") Tj ET ");
    }
}
