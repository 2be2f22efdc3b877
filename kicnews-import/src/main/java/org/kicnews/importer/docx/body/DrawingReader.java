package org.kicnews.importer.docx.body;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.kicnews.core.model.Image;
import org.kicnews.importer.docx.part.Relationship;
import org.kicnews.importer.docx.part.UnreadablePartException;
import org.kicnews.importer.docx.part.XmlCursor;
import org.kicnews.importer.flow.FlowBox;
import org.kicnews.importer.flow.FlowItem;
import org.kicnews.importer.flow.FlowPicture;

/** Reads drawings, old (VML) and new (DrawingML): the pictures and text boxes in them, in their order. */
final class DrawingReader {
    private final StoryReader story;

    DrawingReader(StoryReader story) {
        this.story = story;
    }

    /** What a drawing says about itself. */
    private static final class Labels {
        private Optional<String> alt = Optional.empty();
        private Optional<String> title = Optional.empty();
    }

    /** Reads the drawing that the cursor stands on. */
    void read(XmlCursor cursor, OpenParagraph paragraph, Scope scope) throws XMLStreamException, IOException {
        children(cursor, paragraph, scope, new Labels());
    }

    private void children(XmlCursor cursor, OpenParagraph paragraph, Scope scope, Labels labels)
            throws XMLStreamException, IOException {
        Scope inner = scope;
        int level = cursor.level();
        while (cursor.nextChild(level)) {
            switch (cursor.name()) {
                case "wp:docPr", "pic:cNvPr", "wps:cNvPr" -> {
                    describe(cursor, labels);
                    if (cursor.attributeOrEmpty("hidden").matches("1|true")) {
                        inner = inner.asHidden();
                    }
                }
                case "a:blip" -> picture(cursor, "r:embed", "r:link", paragraph, inner, labels);
                case "a:srcRect" -> {
                    if (isCropped(cursor)) {
                        story.tally().crop();
                    }
                }
                case "v:imagedata" -> {
                    labels.title = cursor.attribute("o:title").filter(title -> !title.isBlank());
                    picture(cursor, "r:id", "r:href", paragraph, inner, labels);
                }
                case "v:shape", "v:rect", "v:roundrect", "v:oval", "v:group" -> {
                    labels.alt = cursor.attribute("alt").filter(alt -> !alt.isBlank());
                    boolean hidden =
                            cursor.attributeOrEmpty("style").replace(" ", "").contains("visibility:hidden");
                    children(cursor, paragraph, hidden ? inner.asHidden() : inner, labels);
                }
                case "c:chart" -> graphic(cursor.attributeOrEmpty("r:id"), paragraph, inner);
                case "dgm:relIds" -> graphic(cursor.attributeOrEmpty("r:dm"), paragraph, inner);
                case "v:textpath" -> words(List.of(cursor.attributeOrEmpty("string")), paragraph, inner);
                case "w:txbxContent" -> box(cursor, paragraph, inner);
                case "mc:AlternateContent" -> {
                    if (Alternatives.enter(cursor)) {
                        children(cursor, paragraph, inner, labels);
                    }
                }
                case "v:shapetype", "wps:style" -> {}
                default -> children(cursor, paragraph, inner, labels);
            }
        }
    }

    private static void describe(XmlCursor cursor, Labels labels) {
        Optional<String> alt = cursor.attribute("descr").filter(text -> !text.isBlank());
        Optional<String> title = cursor.attribute("title").filter(text -> !text.isBlank());
        labels.alt = alt.or(() -> labels.alt);
        labels.title = title.or(() -> labels.title);
    }

    private static boolean isCropped(XmlCursor cursor) {
        for (String side : new String[] {"l", "t", "r", "b"}) {
            // In thousandths of a percent, or percent in the Strict form; below zero it is a margin, not a cut.
            if (cursor.attributeOrEmpty(side).matches("[1-9][0-9.]*%?")) {
                return true;
            }
        }
        return false;
    }

    private void picture(
            XmlCursor cursor, String embedded, String linked, OpenParagraph paragraph, Scope scope, Labels labels)
            throws IOException {
        if (!scope.isShown()) {
            story.tally().dropPicture(story.pages().page());
            return;
        }
        Relationship relationship = story.relationships()
                .get(cursor.attribute(embedded).filter(id -> !id.isEmpty()).orElse(cursor.attributeOrEmpty(linked)));
        if (relationship == null || relationship.external()) {
            if (relationship == null) {
                story.source().pictures().unreadable("no relationship");
            } else {
                story.source().pictures().linked(relationship.target());
            }
            return;
        }
        Optional<Image> image = story.source().pictures().keep(relationship.target());
        if (image.isPresent()) {
            story.tally().seePicture();
            paragraph
                    .builder()
                    .beside(new FlowPicture(
                            image.get().withAlt(labels.alt),
                            labels.title,
                            story.pages().page(),
                            Optional.empty()));
        }
    }

    /** Takes the words of a chart or a diagram. */
    private void graphic(String id, OpenParagraph paragraph, Scope scope) {
        Relationship relationship = story.relationships().get(id);
        if (relationship == null || relationship.external()) {
            return;
        }
        String part = relationship.target();
        try (XmlCursor cursor = story.source().parts().cursor(part)) {
            words(GraphicText.lines(cursor), paragraph, scope);
        } catch (UnreadablePartException | XMLStreamException e) {
            story.source().findings().accept(PartFindings.of(part, e));
        }
    }

    private void words(List<String> lines, OpenParagraph paragraph, Scope scope) {
        Optional<Integer> page = story.pages().page();
        List<FlowItem> items = PlainLines.paragraphs(lines, paragraph.plain().eastAsian(), scope, page, story.tally());
        if (!items.isEmpty()) {
            paragraph.builder().beside(new FlowBox(items, page));
        }
    }

    private void box(XmlCursor cursor, OpenParagraph paragraph, Scope scope) throws XMLStreamException, IOException {
        Blocks blocks = new Blocks();
        Optional<Integer> page = story.pages().page();
        try {
            story.nested().blocks(cursor, blocks, new Scope("", Optional.empty(), scope.deleted(), scope.hidden()));
        } finally {
            List<FlowItem> items = blocks.finish();
            if (!items.isEmpty()) {
                paragraph.builder().beside(new FlowBox(items, page));
            }
        }
    }
}
