package org.kicnews.importer.pdf.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.pdfbox.contentstream.PDContentStream;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.jspecify.annotations.Nullable;

/**
 * The content of a page or a form, unpacked as a whole before it is parsed: PDFBox would unpack it while it parses,
 * through a window that costs more for each byte than the parsing does. How large it gets was checked when the file was
 * opened.
 *
 * <p>PDFBox sets up the page or the form, and only it can; so it is given one that has a single operator, which stands
 * for the whole content.
 */
final class UnpackedContent {
    private static final int BUFFER = 16 * 1024;

    /** The name of the operator that stands for the content. */
    static final String OPERATOR = "kicnews";

    private UnpackedContent() {}

    /** The bytes; empty where they are damaged, and PDFBox draws what comes before the damage. */
    static Optional<byte[]> of(PDContentStream stream) {
        ByteArrayOutputStream unpacked = new ByteArrayOutputStream();
        byte[] buffer = new byte[BUFFER];
        try (RandomAccessRead content = stream.getContentsForStreamParsing()) {
            for (int read = content.read(buffer, 0, BUFFER); read > 0; read = content.read(buffer, 0, BUFFER)) {
                unpacked.write(buffer, 0, read);
            }
        } catch (IOException e) {
            return Optional.empty();
        }
        return Optional.of(unpacked.toByteArray());
    }

    /** The page with the operator for its content. */
    static PDPage standIn(PDPage page) {
        return new StandInPage(page);
    }

    /** The form with the operator for its content. */
    static PDFormXObject standIn(PDFormXObject form) {
        return new StandInForm(form);
    }

    private static RandomAccessRead operator() {
        return new RandomAccessReadBuffer(OPERATOR.getBytes(StandardCharsets.US_ASCII));
    }

    private static final class StandInPage extends PDPage {
        private final PDPage page;

        private StandInPage(PDPage page) {
            super(page.getCOSObject());
            this.page = page;
        }

        /** The page's own, which know the fonts that other pages have loaded. */
        @Override
        public @Nullable PDResources getResources() {
            return page.getResources();
        }

        @Override
        public RandomAccessRead getContentsForStreamParsing() {
            return operator();
        }
    }

    private static final class StandInForm extends PDFormXObject {
        private final PDFormXObject form;

        private StandInForm(PDFormXObject form) {
            super(form.getCOSObject());
            this.form = form;
        }

        @Override
        public @Nullable PDResources getResources() {
            return form.getResources();
        }

        @Override
        public RandomAccessRead getContentsForStreamParsing() {
            return operator();
        }
    }
}
