package org.kicnews.importer.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.kicnews.core.finding.Finding;
import org.kicnews.core.finding.FindingCode;
import org.kicnews.core.model.Image;
import org.kicnews.core.spi.ImportSettings;
import org.kicnews.core.spi.Original;
import org.kicnews.core.spi.Signature;
import org.kicnews.importer.flow.Flow;
import org.kicnews.importer.flow.FlowBox;
import org.kicnews.importer.flow.FlowCensus;
import org.kicnews.importer.flow.FlowItem;
import org.kicnews.importer.flow.FlowNote;
import org.kicnews.importer.flow.FlowParagraph;
import org.kicnews.importer.flow.FlowPicture;
import org.kicnews.importer.flow.FlowTable;
import org.kicnews.importer.flow.UnreadableOriginalException;

/** A small Word file, written as readable XML, and what is read from it. Every reading is checked for losses. */
final class Docx {
    static final String TRANSITIONAL = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    static final String STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main";

    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private static final String CONTENT_TYPES =
            "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
                    + "<Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/>"
                    + "<Default Extension='xml' ContentType='application/xml'/>"
                    + "<Default Extension='png' ContentType='image/png'/>"
                    + "<Default Extension='wmf' ContentType='image/x-wmf'/>"
                    + "<Default Extension='emf' ContentType='image/x-emf'/>"
                    + "<Default Extension='txt' ContentType='text/plain'/>"
                    + "<Default Extension='html' ContentType='text/html'/>"
                    + "<Default Extension='docx' ContentType='application/vnd.openxmlformats-officedocument"
                    + ".wordprocessingml.document.main+xml'/>"
                    + "<Override PartName='/word/document.xml' ContentType='application/vnd.openxmlformats-officedocument"
                    + ".wordprocessingml.document.main+xml'/>%s</Types>";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final Map<String, String> overrideTypes = new LinkedHashMap<>();
    private final List<String> relationships = new ArrayList<>();
    private final Map<String, String> relatedOfParts = new LinkedHashMap<>();
    private String word = TRANSITIONAL;
    private String body = "";

    /** A file with this in its body. */
    static Docx body(String xml) {
        Docx docx = new Docx();
        docx.body = xml;
        return docx;
    }

    /** A file with one paragraph that holds this. */
    static Docx paragraph(String xml) {
        return body("<w:p>" + xml + "</w:p>");
    }

    /** A run of text. */
    static String run(String text) {
        return "<w:r><w:t xml:space='preserve'>" + text + "</w:t></w:r>";
    }

    /** A paragraph of text. */
    static String p(String text) {
        return "<w:p>" + run(text) + "</w:p>";
    }

    Docx strict() {
        word = STRICT;
        return this;
    }

    Docx styles(String xml) {
        return related("styles", "styles.xml", root("w:styles", xml));
    }

    Docx numbering(String xml) {
        return related("numbering", "numbering.xml", root("w:numbering", xml));
    }

    Docx settings(String xml) {
        return related("settings", "settings.xml", root("w:settings", xml));
    }

    Docx footnotes(String xml) {
        return related("footnotes", "footnotes.xml", root("w:footnotes", xml));
    }

    Docx endnotes(String xml) {
        return related("endnotes", "endnotes.xml", root("w:endnotes", xml));
    }

    Docx comments(String xml) {
        return related("comments", "comments.xml", root("w:comments", xml));
    }

    Docx theme(String xml) {
        return related("theme", "theme1.xml", root("a:theme", xml));
    }

    /** A header under the relationship id {@code header.xml}; the name is the id. */
    Docx header(String name, String xml) {
        return related("header", name, root("w:hdr", xml));
    }

    Docx footer(String name, String xml) {
        return related("footer", name, root("w:ftr", xml));
    }

    Docx picture(String name, byte[] bytes) {
        return related("image", name, bytes);
    }

    /** A part that the document is related to; its relationship id is its name. */
    Docx related(String type, String name, byte[] bytes) {
        parts.put("word/" + name, bytes);
        switch (type) {
            case "styles", "numbering", "settings", "footnotes", "endnotes", "comments", "header", "footer" ->
                overrideTypes.put(name, "wordprocessingml." + type);
            case "theme" -> overrideTypes.put(name, "theme");
            case "chart" -> overrideTypes.put(name, "drawingml.chart");
            case "diagramData" -> overrideTypes.put(name, "drawingml.diagramData");
            default -> {}
        }
        relationships.add(
                "<Relationship Id='%s' Type='%s/%s' Target='%s'/>".formatted(name, RELATIONSHIPS, type, name));
        return this;
    }

    Docx related(String type, String name, String xml) {
        return related(type, name, xml.getBytes(StandardCharsets.UTF_8));
    }

    /** A part of the document's folder that is not related to the document but to another part of it. */
    Docx relatedTo(String owner, String type, String name, byte[] bytes) {
        parts.put("word/" + name, bytes);
        relatedOfParts.merge(
                owner,
                "<Relationship Id='%s' Type='%s/%s' Target='%s'/>".formatted(name, RELATIONSHIPS, type, name),
                String::concat);
        return this;
    }

    Docx external(String id, String type, String target) {
        relationships.add("<Relationship Id='%s' Type='%s/%s' Target='%s' TargetMode='External'/>"
                .formatted(id, RELATIONSHIPS, type, target));
        return this;
    }

    /** A relationship to a part that does not exist. */
    Docx dangling(String id, String type, String target) {
        relationships.add(
                "<Relationship Id='%s' Type='%s/%s' Target='%s'/>".formatted(id, RELATIONSHIPS, type, target));
        return this;
    }

    Docx part(String name, String text) {
        parts.put(name, text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** The XML of a part, with the prefixes that this test knows. */
    String root(String element, String xml) {
        return "<?xml version='1.0' encoding='UTF-8'?><" + element + " xmlns:w='" + word
                + "' xmlns:r='" + RELATIONSHIPS + "'"
                + " xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'"
                + " xmlns:wp='http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing'"
                + " xmlns:a='http://schemas.openxmlformats.org/drawingml/2006/main'"
                + " xmlns:pic='http://schemas.openxmlformats.org/drawingml/2006/picture'"
                + " xmlns:c='http://schemas.openxmlformats.org/drawingml/2006/chart'"
                + " xmlns:dgm='http://schemas.openxmlformats.org/drawingml/2006/diagram'"
                + " xmlns:wps='http://schemas.microsoft.com/office/word/2010/wordprocessingShape'"
                + " xmlns:wpg='http://schemas.microsoft.com/office/word/2010/wordprocessingGroup'"
                + " xmlns:cx='http://schemas.microsoft.com/office/drawing/2014/chartex'"
                + " xmlns:w14='http://schemas.microsoft.com/office/word/2010/wordml'"
                + " xmlns:m='http://schemas.openxmlformats.org/officeDocument/2006/math'"
                + " xmlns:v='urn:schemas-microsoft-com:vml' xmlns:o='urn:schemas-microsoft-com:office:office'"
                + ">" + xml + "</" + element + ">";
    }

    /** The file's bytes. */
    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            put(zip, "[Content_Types].xml", contentTypes().getBytes(StandardCharsets.UTF_8));
            put(
                    zip,
                    "_rels/.rels",
                    ("<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
                                    + "<Relationship Id='d' Type='" + RELATIONSHIPS
                                    + "/officeDocument' Target='word/document.xml'/></Relationships>")
                            .getBytes(StandardCharsets.UTF_8));
            put(
                    zip,
                    "word/_rels/document.xml.rels",
                    ("<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
                                    + String.join("", relationships) + "</Relationships>")
                            .getBytes(StandardCharsets.UTF_8));
            for (Map.Entry<String, String> related : relatedOfParts.entrySet()) {
                put(
                        zip,
                        "word/_rels/" + related.getKey() + ".rels",
                        ("<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
                                        + related.getValue() + "</Relationships>")
                                .getBytes(StandardCharsets.UTF_8));
            }
            if (!parts.containsKey("word/document.xml")) {
                put(
                        zip,
                        "word/document.xml",
                        root("w:document", "<w:body>" + body + "</w:body>").getBytes(StandardCharsets.UTF_8));
            }
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                put(zip, part.getKey(), part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** What other programs need to know of the parts besides what their extensions say. */
    private String contentTypes() {
        StringBuilder overrides = new StringBuilder();
        overrideTypes.forEach((name, type) -> overrides.append(
                "<Override PartName='/word/%s' ContentType='application/vnd.openxmlformats-officedocument.%s+xml'/>"
                        .formatted(name, type)));
        return CONTENT_TYPES.formatted(overrides);
    }

    private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes);
        zip.closeEntry();
    }

    /** What is read. */
    Flow read() {
        return read(bytes());
    }

    /** What is read from a file's bytes. */
    static Flow read(byte[] bytes) {
        try {
            return reading(bytes);
        } catch (UnreadableOriginalException e) {
            throw new AssertionError(e);
        }
    }

    /** Why nothing can be read from a file's bytes. */
    static FindingCode refusal(byte[] bytes) {
        try {
            throw new AssertionError(reading(bytes).items());
        } catch (UnreadableOriginalException e) {
            return e.findings().get(0).code();
        }
    }

    private static Flow reading(byte[] bytes) throws UnreadableOriginalException {
        try {
            Path file = Files.createTempFile("kicnews", ".docx");
            try {
                Files.write(file, bytes);
                return read(file);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is read from a file. */
    static Flow read(Path file) throws IOException, UnreadableOriginalException {
        byte[] bytes = Files.readAllBytes(file);
        byte[] head = java.util.Arrays.copyOf(bytes, Math.min(bytes.length, Original.SIGNATURE_LENGTH));
        Original original =
                new Original(file, file.getFileName().toString(), bytes.length, "0".repeat(64), new Signature(head));
        DocxReader reader = new DocxReader();
        assertThat(reader.accepts(original)).isTrue();
        Flow flow = reader.read(
                original,
                ImportSettings.defaults(),
                (picture, type, width, height) ->
                        new Image("media/p", "0".repeat(64), type, picture.length, width, height, Optional.empty()));
        FlowCensus census = FlowCensus.of(flow);
        assertThat(flow.seen().characters().without(census.characters()))
                .as("lost")
                .isEmpty();
        assertThat(census.characters().without(flow.seen().characters()))
                .as("invented")
                .isEmpty();
        assertThat(census.pictures()).as("pictures").isEqualTo(flow.seen().pictures());
        return flow;
    }

    /** The visible lines, in order: paragraphs with their marks, notes after theirs, pictures as {@code [picture]}. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        read().items().forEach(item -> addLines(item, lines));
        return lines;
    }

    /** The only line. */
    String line() {
        List<String> lines = lines();
        assertThat(lines).hasSize(1);
        return lines.get(0);
    }

    /** The first paragraph. */
    FlowParagraph first() {
        return (FlowParagraph) read().items().get(0);
    }

    /** What was found. */
    List<FindingCode> findings() {
        return read().findings().stream().map(Finding::code).toList();
    }

    private static void addLines(FlowItem item, List<String> lines) {
        if (item instanceof FlowParagraph paragraph) {
            lines.add(paragraph.marker().map(mark -> mark.text() + " ").orElse("") + paragraph.text());
        } else if (item instanceof FlowPicture) {
            lines.add("[picture]");
        } else if (item instanceof FlowNote note) {
            List<String> inner = new ArrayList<>();
            note.items().forEach(content -> addLines(content, inner));
            lines.add("(" + note.marker() + ") " + String.join(" ", inner));
        } else if (item instanceof FlowBox box) {
            List<String> inner = new ArrayList<>();
            box.items().forEach(content -> addLines(content, inner));
            lines.add("[" + String.join("|", inner) + "]");
        } else if (item instanceof FlowTable table) {
            for (FlowTable.Row row : table.rows()) {
                List<String> cells = new ArrayList<>();
                for (FlowTable.Cell cell : row.cells()) {
                    List<String> inner = new ArrayList<>();
                    cell.items().forEach(content -> addLines(content, inner));
                    cells.add(String.join(" ", inner));
                }
                lines.add("| " + String.join(" | ", cells) + " |");
            }
        }
    }
}
