package org.kicnews.benchmark.print;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.kicnews.benchmark.weekly.Picture;

/** The pages of one document while they are filled, from the top of the first to the foot of the last. */
final class Paper {
    private static final PDRectangle SIZE = PDRectangle.A4;
    private static final float MARGIN = 64;

    /** The baselines of running header and folio, from the edges of the page. */
    private static final float FURNITURE = 36;

    private static final float FURNITURE_SIZE = 8.5f;
    private static final float PICTURE_WIDTH = 250;

    private final PDDocument document;
    private final Producer producer;
    private final String header;
    private final Face regular;
    private final Face bold;
    private final Pen pen;
    private final Optional<Tags> tags;
    private final List<PDPageContentStream> open = new ArrayList<>();
    private PDPage page = new PDPage(SIZE);
    private float y;

    Paper(PDDocument document, Producer producer, Fonts fonts, String header) throws IOException {
        this.document = document;
        this.producer = producer;
        this.header = header;
        this.regular = new Face(document, fonts.get(producer.regular()));
        this.bold = new Face(document, fonts.get(producer.bold()));
        this.pen = producer.pen();
        this.tags = producer == Producer.OFFICE ? Optional.of(new Tags(document)) : Optional.empty();
        turn();
    }

    /** Sets a paragraph. */
    void paragraph(Style style, String text) throws IOException {
        float leading = producer.leading() * style.size();
        if (y < SIZE.getHeight() - MARGIN) {
            y -= style.before();
        }
        tags.ifPresent(tree -> tree.beginElement(style.tag()));
        boolean marked = false;
        List<Line> lines =
                setter(style).lines(text, measure() / style.size(), style.alignment() == Style.Alignment.JUSTIFIED);
        for (Line line : lines) {
            if (y - leading < MARGIN) {
                if (marked) {
                    endContent();
                    marked = false;
                }
                turn();
            }
            if (!marked) {
                beginContent();
                marked = true;
            }
            y -= leading;
            write(style, line);
        }
        endContent();
        y -= style.after();
    }

    /** Sets a picture, with room for a caption below it. */
    void picture(Picture picture, String name) throws IOException {
        float height = PICTURE_WIDTH * picture.height() / picture.width();
        if (y - height - 4 * producer.size() < MARGIN) {
            turn();
        }
        y -= height + producer.size() / 2;
        tags.ifPresent(tree -> tree.beginElement("Figure"));
        beginContent();
        PDImageXObject image = PDImageXObject.createFromByteArray(document, picture.bytes(), name);
        content().drawImage(image, (SIZE.getWidth() - PICTURE_WIDTH) / 2, y, PICTURE_WIDTH, height);
        endContent();
    }

    /** Begins a new page. */
    void turn() throws IOException {
        finish();
        page = new PDPage(SIZE);
        document.addPage(page);
        open.add(new PDPageContentStream(document, page));
        if (tags.isPresent()) {
            tags.get().beginPage(page);
            content().beginMarkedContent(COSName.ARTIFACT);
        }
        furniture(header, SIZE.getHeight() - FURNITURE);
        furniture("- " + document.getNumberOfPages() + " -", FURNITURE);
        endContent();
        y = SIZE.getHeight() - MARGIN;
    }

    /** Ends the last page. */
    void finish() throws IOException {
        for (PDPageContentStream content : open) {
            content.close();
        }
        open.clear();
    }

    private void furniture(String text, float baseline) throws IOException {
        content().beginText();
        content().setFont(regular.font(), FURNITURE_SIZE);
        content().newLineAtOffset((SIZE.getWidth() - regular.width(text) * FURNITURE_SIZE) / 2, baseline);
        content().showText(text);
        content().endText();
    }

    private void write(Style style, Line line) throws IOException {
        Face face = face(style);
        float left = MARGIN;
        if (style.alignment() == Style.Alignment.CENTRED) {
            Line.Piece last = line.pieces().get(line.pieces().size() - 1);
            left = (SIZE.getWidth() - (last.x() + face.width(last.unit().text())) * style.size()) / 2;
        }
        content().beginText();
        content().setFont(face.font(), style.size());
        content().newLineAtOffset(left, y);
        pen.write(content(), face, style.size(), line);
        content().endText();
    }

    private void beginContent() throws IOException {
        if (tags.isPresent()) {
            tags.get().beginContent(page, content());
        }
    }

    private void endContent() throws IOException {
        if (tags.isPresent()) {
            content().endMarkedContent();
        }
    }

    private LineSetter setter(Style style) {
        return new LineSetter(face(style), producer);
    }

    private Face face(Style style) {
        return style.bold() ? bold : regular;
    }

    private PDPageContentStream content() {
        return open.get(0);
    }

    private static float measure() {
        return SIZE.getWidth() - 2 * MARGIN;
    }
}
