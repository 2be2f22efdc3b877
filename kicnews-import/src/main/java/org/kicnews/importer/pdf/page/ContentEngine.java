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
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/** PDFBox's engine, which runs the content of pages and forms from {@link ContentTokens}. */
abstract class ContentEngine extends PDFGraphicsStreamEngine {

    /** The content that PDFBox was asked to set up and has not begun to run. */
    private Optional<byte[]> waiting = Optional.empty();

    ContentEngine(PDPage page) {
        super(page);
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
