package org.kicnews.exporter.epub;

import java.io.ByteArrayInputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;
import org.kicnews.exporter.markup.XmlText;

/**
 * Copies what draws in an SVG document: shapes, text, gradients and the like. Scripts, handlers, animations, foreign
 * elements, style sheets and whatever loads something from elsewhere stay behind.
 */
final class SvgFilter {
    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final String XLINK = "http://www.w3.org/1999/xlink";

    private static final Set<String> ELEMENTS = Set.of(
            "svg",
            "g",
            "defs",
            "symbol",
            "use",
            "title",
            "desc",
            "path",
            "rect",
            "circle",
            "ellipse",
            "line",
            "polyline",
            "polygon",
            "text",
            "tspan",
            "textPath",
            "linearGradient",
            "radialGradient",
            "stop",
            "clipPath",
            "mask",
            "pattern",
            "marker",
            "image",
            "switch",
            "filter",
            "feBlend",
            "feColorMatrix",
            "feComposite",
            "feFlood",
            "feGaussianBlur",
            "feMerge",
            "feMergeNode",
            "feOffset");

    /** A name that an id may have wherever XML is read. */
    private static final Pattern NAME = Pattern.compile("[A-Za-z_][\\w.-]*");

    private static final Pattern REFERENCE = Pattern.compile("url\\(['\"]?#([^'\")]*)['\"]?\\)");

    /** The ids of what draws, once they are known. */
    private final Optional<Set<String>> targets;

    private final Set<String> ids = new HashSet<>();

    private SvgFilter(Optional<Set<String>> targets) {
        this.targets = targets;
    }

    /**
     * The document without what does not draw; empty where it is no SVG document. Entities of a document type are not
     * read.
     */
    static Optional<byte[]> clean(byte[] document) {
        // References to what stays behind must stay behind too, so the document is read twice.
        SvgFilter scout = new SvgFilter(Optional.empty());
        return scout.filter(document).flatMap(ignored -> new SvgFilter(Optional.of(scout.ids)).filter(document));
    }

    private Optional<byte[]> filter(byte[] document) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        StringWriter out = new StringWriter();
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(document));
            XMLStreamWriter writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
            boolean drawn = copy(reader, writer);
            writer.close();
            return drawn ? Optional.of(out.toString().getBytes(StandardCharsets.UTF_8)) : Optional.empty();
        } catch (XMLStreamException e) {
            return Optional.empty();
        }
    }

    private boolean copy(XMLStreamReader in, XMLStreamWriter out) throws XMLStreamException {
        boolean root = true;
        int skipped = 0;
        while (in.hasNext()) {
            int event = in.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                boolean draws = SVG.equals(in.getNamespaceURI()) && ELEMENTS.contains(in.getLocalName());
                if (root && !(draws && in.getLocalName().equals("svg"))) {
                    return false;
                }
                if (skipped > 0 || !draws) {
                    skipped++;
                    continue;
                }
                out.writeStartElement(in.getLocalName());
                if (root) {
                    out.writeAttribute("xmlns", SVG);
                    out.writeAttribute("xmlns:xlink", XLINK);
                    root = false;
                }
                copyAttributes(in, out);
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                if (skipped > 0) {
                    skipped--;
                } else {
                    out.writeEndElement();
                }
            } else if (skipped == 0 && !root && event == XMLStreamConstants.CHARACTERS) {
                out.writeCharacters(XmlText.legal(in.getText()));
            }
        }
        return !root;
    }

    private void copyAttributes(XMLStreamReader in, XMLStreamWriter out) throws XMLStreamException {
        for (int i = 0; i < in.getAttributeCount(); i++) {
            String namespace = in.getAttributeNamespace(i) == null ? "" : in.getAttributeNamespace(i);
            String name = in.getAttributeLocalName(i);
            String value = XmlText.legal(in.getAttributeValue(i));
            if (name.equals("href") && (namespace.isEmpty() || namespace.equals(XLINK))) {
                if (isInside(value)) {
                    out.writeAttribute("xlink:href", value);
                }
            } else if (namespace.isEmpty() && name.equals("id")) {
                if (NAME.matcher(value).matches() && ids.add(value)) {
                    out.writeAttribute(name, value);
                }
            } else if (namespace.isEmpty() && isHarmless(name, value)) {
                out.writeAttribute(name, value);
            }
        }
    }

    private boolean isInside(String target) {
        return target.startsWith("#") && isTarget(target.substring(1))
                || target.startsWith("data:image/png;base64,")
                || target.startsWith("data:image/jpeg;base64,");
    }

    private boolean isTarget(String id) {
        return targets.map(known -> known.contains(id)).orElse(true);
    }

    /** No handler, and no address but of something inside the document. */
    private boolean isHarmless(String name, String value) {
        String outside = REFERENCE
                .matcher(value)
                .replaceAll(match -> isTarget(match.group(1)) ? "" : "url(elsewhere)")
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s", "");
        return !name.toLowerCase(Locale.ROOT).startsWith("on")
                && !outside.contains("javascript:")
                && !outside.contains("@import")
                && !outside.contains("\\")
                && !outside.contains("url(");
    }
}
