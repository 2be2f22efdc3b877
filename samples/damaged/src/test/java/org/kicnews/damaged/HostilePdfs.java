package org.kicnews.damaged;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.DeflaterOutputStream;

/** PDF files that run in circles, claim the impossible, or unpack to more than a machine holds. */
final class HostilePdfs {
    private static final String CATALOG = "<< /Type /Catalog /Pages 2 0 R >>";
    private static final String PAGES = "<< /Type /Pages /Kids [3 0 R] /Count 1 >>";

    private static final String PAGE = "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R "
            + "/Resources << /Font << /F 5 0 R >> /XObject << /X 6 0 R /Y 7 0 R >> "
            + "/ColorSpace << /C 8 0 R >> /Pattern << /P 8 0 R >> >> >>";

    private static final String FONT = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>";
    private static final String TEXT = stream("", "BT /F 12 Tf 50 700 Td (Some text) Tj ET");
    private static final int DEEP = 50_000;

    private HostilePdfs() {}

    static List<Damaged> all() throws IOException {
        return List.of(
                pdf("cyclic-page-tree", CATALOG, "<< /Type /Pages /Kids [2 0 R 3 0 R 2 0 R] /Count 3 >>", page(), TEXT),
                pdf("page-is-its-parent", CATALOG, "<< /Type /Pages /Kids [3 0 R] /Count 1 /Parent 2 0 R >>", page()),
                pdf("page-tree-claims-millions", CATALOG, "<< /Type /Pages /Kids [3 0 R] /Count 99999999 >>", page()),
                pdf("no-page-at-all", CATALOG, "<< /Type /Pages /Kids [] /Count 0 >>"),
                pdf("catalog-is-a-number", "42"),
                pdf(
                        "missing-pages",
                        CATALOG,
                        "<< /Type /Pages /Kids [9 0 R 3 0 R 8 0 R] /Count 3 >>",
                        page(),
                        TEXT,
                        FONT),
                page(
                        "cyclic-font",
                        "BT /F 9 Tf (a) Tj ET",
                        "<< /Type /Font /Subtype /Type0 /BaseFont /A "
                                + "/Encoding /Identity-H /DescendantFonts [5 0 R] /ToUnicode 5 0 R >>"),
                page(
                        "cyclic-type-3-font",
                        "BT /F 9 Tf (a) Tj ET",
                        "<< /Type /Font /Subtype /Type3 /FontBBox [0 0 9 9] "
                                + "/FontMatrix [1 0 0 1 0 0] /FirstChar 97 /LastChar 97 /Widths [9] /CharProcs << /a 4 0 R >> "
                                + "/Encoding << /Differences [97 /a] >> /Resources << /Font << /F 5 0 R >> >> >>"),
                page("form-draws-itself", "/X Do", FONT, form("/X Do /X Do", "/X 6 0 R")),
                page(
                        "forms-draw-each-other",
                        "/X Do",
                        FONT,
                        form("/Y Do /Y Do", "/Y 7 0 R"),
                        form("/X Do /X Do", "/X 6 0 R")),
                formsWithoutEnd(),
                page(
                        "cyclic-colour-space",
                        "/C cs 0 sc BT /F 9 Tf (a) Tj ET",
                        FONT,
                        form("", ""),
                        form("", ""),
                        "[/Indexed 8 0 R 1 <0001>]"),
                page(
                        "cyclic-pattern",
                        "/Pattern cs /P scn 0 0 9 9 re f",
                        FONT,
                        form("", ""),
                        form("", ""),
                        stream(
                                "/PatternType 1 /PaintType 1 /TilingType 1 /BBox [0 0 9 9] /XStep 9 /YStep 9 "
                                        + "/Resources << /Pattern << /P 8 0 R >> >>",
                                "/Pattern cs /P scn 0 0 9 9 re f")),
                page("mask-is-itself", "/X Do", FONT, image("/Width 2 /Height 2 /SMask 6 0 R", "abcd")),
                page("length-is-itself", "", FONT, "<< /Length 6 0 R >>\nstream\nx\nendstream"),
                page("picture-without-end", "/X Do", FONT, image("/Width 2147483647 /Height 2147483647", "a")),
                page("picture-claims-much", "/X Do", FONT, image("/Width 100000 /Height 100000", "a")),
                page("picture-of-no-width", "/X Do", FONT, image("/Width 0 /Height -1", "a")),
                pdf(
                        "page-without-end",
                        CATALOG,
                        PAGES,
                        PAGE.replace("[0 0 595 842]", "[-1e30 -1e30 1e38 1e38]"),
                        TEXT,
                        FONT),
                pdf("page-of-no-size", CATALOG, PAGES, PAGE.replace("[0 0 595 842]", "[0 0 0 0]"), TEXT, FONT),
                page("numbers-without-sense", "1e99 0 0 -99999999999999999999 NaN 0 cm BT /F 1e300 Tf (a) Tj ET", FONT),
                pdf("deep-arrays", CATALOG, PAGES, PAGE, TEXT, "[".repeat(DEEP) + "]".repeat(DEEP)),
                pdf("deep-dictionaries", CATALOG, PAGES, PAGE, TEXT, "<< /A ".repeat(DEEP) + "1" + " >>".repeat(DEEP)),
                page("deep-states", "q ".repeat(10 * DEEP) + "BT /F 9 Tf (a) Tj ET", FONT),
                page("deep-marks", "/P BMC ".repeat(DEEP) + "BT /F 9 Tf (a) Tj ET", FONT),
                pdf(
                        "cyclic-structure",
                        CATALOG.replace(">>", "/MarkInfo << /Marked true >> /StructTreeRoot 6 0 R >>"),
                        PAGES,
                        PAGE,
                        TEXT,
                        FONT,
                        "<< /Type /StructTreeRoot /K 7 0 R /ParentTree 6 0 R >>",
                        "<< /S /P /P 7 0 R /K [7 0 R 7 0 R 6 0 R] >>"),
                pdf(
                        "cyclic-bookmarks",
                        CATALOG.replace(">>", "/Outlines 6 0 R >>"),
                        PAGES,
                        PAGE,
                        TEXT,
                        FONT,
                        "<< /First 7 0 R /Last 7 0 R /Count 1 >>",
                        "<< /Title (a) /Next 7 0 R /First 7 0 R /Parent 6 0 R >>"),
                pdf(
                        "runs-scripts",
                        CATALOG.replace(
                                ">>",
                                "/OpenAction << /S /JavaScript /JS (app.alert(1)) >> "
                                        + "/AA << /WC << /S /Launch /F (/bin/sh) >> >> >>"),
                        PAGES,
                        PAGE,
                        TEXT,
                        FONT),
                new Damaged(
                        "cyclic-tables.pdf",
                        ascii("%PDF-1.4\nxref\n0 1\n0000000000 65535 f \n"
                                + "trailer\n<< /Size 1 /Root 1 0 R /Prev 9 >>\nstartxref\n9\n%%EOF\n")),
                bomb());
    }

    private static String page() {
        return PAGE;
    }

    private static Damaged page(String name, String content, String... objects) {
        String[] all = new String[objects.length + 4];
        all[0] = CATALOG;
        all[1] = PAGES;
        all[2] = PAGE;
        all[3] = stream("", content);
        System.arraycopy(objects, 0, all, 4, objects.length);
        return pdf(name, all);
    }

    /** Without a circle, but two to the power of forty forms to draw. */
    private static Damaged formsWithoutEnd() {
        int levels = 40;
        String[] objects = new String[levels + 1];
        objects[0] = FONT;
        for (int i = 0; i < levels; i++) {
            objects[i + 1] = i + 1 < levels ? form("/X Do /X Do", "/X " + (7 + i) + " 0 R") : form("", "");
        }
        return page("forms-without-end", "/X Do", objects);
    }

    /** 300 MB of spaces in 300 KB. */
    private static Damaged bomb() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        byte[] spaces = " ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(packed)) {
            for (int i = 0; i < 300; i++) {
                deflater.write(spaces);
            }
        }
        return pdf(
                "bomb",
                CATALOG,
                PAGES,
                PAGE,
                stream("/Filter /FlateDecode", packed.toString(StandardCharsets.ISO_8859_1)),
                FONT);
    }

    private static String form(String content, String object) {
        return stream(
                "/Type /XObject /Subtype /Form /BBox [0 0 99 99] /Resources << /XObject << " + object + " >> >>",
                content);
    }

    private static String image(String size, String data) {
        return stream("/Type /XObject /Subtype /Image /BitsPerComponent 8 /ColorSpace /DeviceRGB " + size, data);
    }

    private static String stream(String dictionary, String data) {
        return "<< " + dictionary + " /Length " + data.length() + " >>\nstream\n" + data + "\nendstream";
    }

    private static Damaged pdf(String name, String... objects) {
        StringBuilder text = new StringBuilder("%PDF-1.7\n");
        for (int i = 0; i < objects.length; i++) {
            text.append(i + 1).append(" 0 obj\n").append(objects[i]).append("\nendobj\n");
        }
        text.append("trailer\n<< /Size ").append(objects.length + 1).append(" /Root 1 0 R >>\n%%EOF\n");
        return new Damaged(name + ".pdf", ascii(text.toString()));
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
