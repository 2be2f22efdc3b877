package org.kicnews.benchmark.word;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kicnews.benchmark.weekly.Picture;
import org.kicnews.benchmark.weekly.Weekly;
import org.kicnews.exporter.markup.Xhtml;
import org.kicnews.exporter.zip.ReproducibleZip;

/** Writes an issue as a Word file. */
public final class WordFile {
    private static final String PART = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    /** The parts that the document is related to: relationship id, type and name of the part. */
    private static final List<String[]> RELATED = List.of(
            new String[] {"rStyles", "styles", "styles.xml"},
            new String[] {"rNumbering", "numbering", "numbering.xml"},
            new String[] {"rHeader", "header", "header1.xml"},
            new String[] {"rFooter", "footer", "footer1.xml"});

    private WordFile() {}

    /** Writes an issue by one hand; the same bytes for the same issue. The stream is closed. */
    public static void write(Weekly issue, Hand hand, OutputStream out) throws IOException {
        List<Picture> pictures = issue.pictures().toList();
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", contentTypes());
        parts.put("_rels/.rels", packageRelations());
        parts.put("word/document.xml", DocumentPart.of(issue, hand));
        parts.put("word/_rels/document.xml.rels", relations(pictures));
        parts.put("word/styles.xml", SmallParts.styles(hand));
        parts.put("word/numbering.xml", SmallParts.numbering());
        parts.put("word/header1.xml", SmallParts.header(issue.runningHeader()));
        parts.put("word/footer1.xml", SmallParts.footer());
        try (ReproducibleZip zip = new ReproducibleZip(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.deflate(part.getKey(), part.getValue());
            }
            for (int i = 0; i < pictures.size(); i++) {
                zip.store(
                        "word/" + pictureName(pictures.get(i), i + 1),
                        pictures.get(i).bytes());
            }
        }
    }

    /** The relationship id of a picture by its number in the issue, from 1. */
    static String pictureId(int number) {
        return "rPicture" + number;
    }

    private static String pictureName(Picture picture, int number) {
        return "media/image" + number + "." + picture.type();
    }

    private static byte[] contentTypes() {
        Xhtml xml = new Xhtml().declaration(false);
        xml.open("Types", "xmlns", "http://schemas.openxmlformats.org/package/2006/content-types");
        xml.empty(
                "Default",
                "Extension",
                "rels",
                "ContentType",
                "application/vnd.openxmlformats-package.relationships+xml");
        xml.empty("Default", "Extension", "xml", "ContentType", "application/xml");
        xml.empty("Default", "Extension", "jpg", "ContentType", "image/jpeg");
        xml.empty("Default", "Extension", "png", "ContentType", "image/png");
        xml.empty("Override", "PartName", "/word/document.xml", "ContentType", PART + "document.main+xml");
        for (String[] part : RELATED) {
            xml.empty("Override", "PartName", "/word/" + part[2], "ContentType", PART + part[1] + "+xml");
        }
        return xml.close().bytes();
    }

    private static byte[] packageRelations() {
        Xhtml xml = relationships();
        relation(xml, "rDocument", "officeDocument", "word/document.xml");
        return xml.close().bytes();
    }

    private static byte[] relations(List<Picture> pictures) {
        Xhtml xml = relationships();
        for (String[] part : RELATED) {
            relation(xml, part[0], part[1], part[2]);
        }
        for (int i = 0; i < pictures.size(); i++) {
            relation(xml, pictureId(i + 1), "image", pictureName(pictures.get(i), i + 1));
        }
        return xml.close().bytes();
    }

    private static Xhtml relationships() {
        return new Xhtml().declaration(false).open("Relationships", "xmlns", Namespaces.PACKAGE_RELATION);
    }

    private static void relation(Xhtml xml, String id, String type, String target) {
        xml.empty("Relationship", "Id", id, "Type", Namespaces.RELATION + "/" + type, "Target", target);
    }
}
