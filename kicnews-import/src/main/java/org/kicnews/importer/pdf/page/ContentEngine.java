package org.kicnews.importer.pdf.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.util.Vector;

/**
 * PDFBox's engine with another way to run the content of pages and forms: by {@link ContentTokens}, with {@link
 * FontFace}, and with a {@link TextPen} for the glyphs of a string.
 */
abstract class ContentEngine extends PDFGraphicsStreamEngine {

    /** The content that PDFBox was asked to set up and has not begun to run. */
    private Optional<byte[]> waiting = Optional.empty();

    private final FontBook fonts;

    ContentEngine(PDPage page, FontBook fonts) {
        super(page);
        this.fonts = fonts;
    }

    @Override
    public final void processPage(PDPage page) throws IOException {
        waiting = UnpackedContent.of(page);
        super.processPage(waiting.isPresent() ? UnpackedContent.standIn(page) : page);
    }

    @Override
    public void showForm(PDFormXObject form) throws IOException {
        waiting = UnpackedContent.of(form);
        super.showForm(waiting.isPresent() ? UnpackedContent.standIn(form) : form);
    }

    @Override
    protected final void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (Thread.currentThread().isInterrupted()) {
            // Nobody waits for the page any more.
            throw new CancellationException();
        }
        if (waiting.isPresent() && operator.getName().equals(UnpackedContent.OPERATOR)) {
            byte[] content = waiting.get();
            waiting = Optional.empty();
            run(content);
        } else {
            super.processOperator(operator, operands);
        }
    }

    @Override
    protected final void showText(byte[] string) throws IOException {
        PDFont font = getGraphicsState().getTextState().getFont();
        FontFace face = font == null ? null : fonts.face(font);
        if (font == null || face == null || face.codeLength() == 0 || string.length % face.codeLength() != 0) {
            super.showText(string);
        } else if (string.length > 0) {
            showText(string, font, face);
        }
    }

    private void showText(byte[] string, PDFont font, FontFace face) throws IOException {
        TextPen pen = new TextPen(getGraphicsState());
        int step = face.codeLength();
        for (int place = 0; place < string.length; place += step) {
            int first = string[place] & 0xff;
            int code = step == 1 ? first : first << Byte.SIZE | string[place + 1] & 0xff;
            float displacement = face.displacement(code);
            showGlyph(pen.matrix(), font, code, new Vector(displacement, 0));
            pen.pass(displacement, step == 1 && code == ' ');
        }
    }

    private void run(byte[] content) throws IOException {
        ContentTokens tokens = new ContentTokens(content);
        List<COSBase> operands = new ArrayList<>();
        for (Object token = tokens.next(); token != null; token = tokens.next()) {
            if (token instanceof Operator operator) {
                processOperator(operator, operands);
                operands.clear();
            } else {
                operands.add((COSBase) token);
            }
        }
    }
}
