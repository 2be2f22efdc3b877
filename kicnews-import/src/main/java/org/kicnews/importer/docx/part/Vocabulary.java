package org.kicnews.importer.docx.part;

import java.util.HashMap;
import java.util.Map;

/**
 * The names of elements and attributes under the prefixes by which the standard writes them, whatever prefixes a file
 * uses and whether it uses the namespaces of the Transitional or of the Strict form.
 */
final class Vocabulary {
    private static final Map<String, String> PREFIXES = Map.ofEntries(
            Map.entry("http://schemas.openxmlformats.org/wordprocessingml/2006/main", "w"),
            Map.entry("http://purl.oclc.org/ooxml/wordprocessingml/main", "w"),
            Map.entry("http://schemas.openxmlformats.org/officeDocument/2006/relationships", "r"),
            Map.entry("http://purl.oclc.org/ooxml/officeDocument/relationships", "r"),
            Map.entry("http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing", "wp"),
            Map.entry("http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing", "wp"),
            Map.entry("http://schemas.openxmlformats.org/drawingml/2006/main", "a"),
            Map.entry("http://purl.oclc.org/ooxml/drawingml/main", "a"),
            Map.entry("http://schemas.openxmlformats.org/drawingml/2006/picture", "pic"),
            Map.entry("http://purl.oclc.org/ooxml/drawingml/picture", "pic"),
            Map.entry("http://schemas.openxmlformats.org/drawingml/2006/chart", "c"),
            Map.entry("http://purl.oclc.org/ooxml/drawingml/chart", "c"),
            Map.entry("http://schemas.openxmlformats.org/drawingml/2006/diagram", "dgm"),
            Map.entry("http://purl.oclc.org/ooxml/drawingml/diagram", "dgm"),
            Map.entry("http://schemas.microsoft.com/office/drawing/2008/diagram", "dsp"),
            Map.entry("http://schemas.openxmlformats.org/drawingml/2006/lockedCanvas", "lc"),
            Map.entry("http://purl.oclc.org/ooxml/drawingml/lockedCanvas", "lc"),
            Map.entry("http://schemas.openxmlformats.org/officeDocument/2006/math", "m"),
            Map.entry("http://purl.oclc.org/ooxml/officeDocument/math", "m"),
            Map.entry("http://schemas.openxmlformats.org/markup-compatibility/2006", "mc"),
            Map.entry("http://schemas.microsoft.com/office/word/2010/wordprocessingShape", "wps"),
            Map.entry("http://schemas.microsoft.com/office/word/2010/wordprocessingGroup", "wpg"),
            Map.entry("http://schemas.microsoft.com/office/word/2010/wordprocessingCanvas", "wpc"),
            Map.entry("http://schemas.microsoft.com/office/word/2010/wordprocessingDrawing", "wp14"),
            Map.entry("http://schemas.microsoft.com/office/word/2010/wordml", "w14"),
            Map.entry("http://schemas.microsoft.com/office/word/2012/wordml", "w15"),
            Map.entry("urn:schemas-microsoft-com:vml", "v"),
            Map.entry("urn:schemas-microsoft-com:office:office", "o"),
            Map.entry("http://schemas.openxmlformats.org/package/2006/relationships", "rel"),
            Map.entry("http://schemas.openxmlformats.org/package/2006/content-types", "ct"),
            Map.entry("http://schemas.openxmlformats.org/package/2006/metadata/core-properties", "cp"),
            Map.entry("http://purl.org/dc/elements/1.1/", "dc"),
            Map.entry("http://schemas.openxmlformats.org/officeDocument/2006/extended-properties", "ap"),
            Map.entry("http://purl.oclc.org/ooxml/officeDocument/extendedProperties", "ap"),
            Map.entry("http://www.w3.org/XML/1998/namespace", "xml"));

    /** Prefixes are never asked for a name outside the vocabulary; this one cannot be written in a file. */
    private static final String UNKNOWN = "?";

    private final Map<String, Map<String, String>> names = new HashMap<>();

    /** The prefix of a namespace; empty for no namespace, {@code ?} for one that no rule here speaks of. */
    static String prefix(String namespace) {
        return namespace.isEmpty() ? "" : PREFIXES.getOrDefault(namespace, UNKNOWN);
    }

    /** The name with its prefix, such as {@code w:p}; without a colon where it has no namespace. */
    String name(String namespace, String local) {
        return names.computeIfAbsent(namespace, key -> new HashMap<>())
                .computeIfAbsent(local, key -> namespace.isEmpty() ? key : prefix(namespace) + ':' + key);
    }
}
