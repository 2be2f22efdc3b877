package org.kicnews.damaged;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Word files that unpack to too much, nest too deeply, or ask for files that are none of their business. */
final class HostileWordFiles {
    private static final String NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final int DEEP = 50_000;
    private static final int MEGABYTE = 1 << 20;

    private HostileWordFiles() {}

    static List<Damaged> all() throws IOException {
        return List.of(
                word(
                        "entity-bomb",
                        "<!DOCTYPE d [<!ENTITY a \"" + "x".repeat(1_000) + "\">" + "<!ENTITY b \"" + "&a;".repeat(1_000)
                                + "\"><!ENTITY c \"" + "&b;".repeat(1_000) + "\">]>",
                        paragraph("&c;")),
                word("external-entity", "<!DOCTYPE d [<!ENTITY a SYSTEM \"file:///etc/hostname\">]>", paragraph("&a;")),
                word("external-definition", "<!DOCTYPE d SYSTEM \"http://192.0.2.1/d.dtd\">", paragraph("a")),
                word("deep-tables", "", "<w:tbl><w:tr><w:tc>".repeat(DEEP)),
                word("deep-links", "", "<w:p>" + "<w:hyperlink>".repeat(DEEP)),
                word("unfinished", "", "<w:p><w:r><w:t>Some text"),
                word("no-characters-of-xml", "", paragraph("a\u0000b\u0001&#0;&#xD800;")),
                bomb(),
                zip("entries-without-end", entries(20_000)),
                zip(
                        "names-that-climb",
                        Map.of(
                                "../../../etc/passwd",
                                "x".getBytes(StandardCharsets.UTF_8),
                                "word/document.xml",
                                document("", paragraph("a")))),
                zip("no-document", Map.of("word/styles.xml", document("", ""))),
                zip("excel-in-disguise", Map.of("xl/workbook.xml", "<workbook/>".getBytes(StandardCharsets.UTF_8))),
                zip("picture-claims-much", pictured(bitmap(100_000, 100_000))),
                zip("picture-is-none", pictured("GIF89a".getBytes(StandardCharsets.US_ASCII))));
    }

    private static Map<String, byte[]> pictured(byte[] picture) {
        String relationships = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + "<Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/image\""
                + " Target=\"media/a.bmp\"/></Relationships>";
        String drawing =
                "<w:p><w:r><w:drawing><a:blip xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
                        + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" r:embed=\"r1\"/>"
                        + "</w:drawing></w:r></w:p>";
        Map<String, byte[]> parts = new TreeMap<>();
        parts.put("word/_rels/document.xml.rels", relationships.getBytes(StandardCharsets.UTF_8));
        parts.put("word/document.xml", document("", paragraph("text") + drawing));
        parts.put("word/media/a.bmp", picture);
        return parts;
    }

    /** A bitmap of 54 bytes that says how large it is. */
    private static byte[] bitmap(int width, int height) {
        byte[] bytes = new byte[54];
        bytes[0] = 'B';
        bytes[1] = 'M';
        bytes[10] = 54;
        bytes[14] = 40;
        for (int i = 0; i < 4; i++) {
            bytes[18 + i] = (byte) (width >> 8 * i);
            bytes[22 + i] = (byte) (height >> 8 * i);
        }
        bytes[26] = 1;
        bytes[28] = 24;
        return bytes;
    }

    private static Map<String, byte[]> entries(int number) {
        Map<String, byte[]> entries = new TreeMap<>();
        for (int i = 0; i < number; i++) {
            entries.put("word/" + i, new byte[0]);
        }
        return entries;
    }

    private static String paragraph(String text) {
        return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    private static Damaged word(String name, String prolog, String body) throws IOException {
        return zip(name, Map.of("word/document.xml", document(prolog, body)));
    }

    private static byte[] document(String prolog, String body) {
        return (prolog + "<w:document xmlns:w=\"" + NAMESPACE + "\"><w:body>" + body + "</w:body></w:document>")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** 300 MB of spaces in 300 KB. */
    private static Damaged bomb() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] spaces = " ".repeat(MEGABYTE).getBytes(StandardCharsets.US_ASCII);
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            for (int i = 0; i < 300; i++) {
                zip.write(spaces);
            }
            zip.closeEntry();
        }
        return new Damaged("bomb.docx", bytes.toByteArray());
    }

    private static Damaged zip(String name, Map<String, byte[]> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : new TreeMap<>(parts).entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        return new Damaged(name + ".docx", bytes.toByteArray());
    }
}
