package org.kicnews.importer.pdf.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.io.NonSeekableRandomAccessReadInputStream;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.jspecify.annotations.Nullable;

/**
 * A page whose content stream is unpacked as a whole before it is parsed. PDFBox would unpack it while it parses, through
 * a window that costs more for each byte than the parsing does. How large it gets was checked when the file was opened.
 */
final class UnpackedPage extends PDPage {
    private static final int BUFFER = 16 * 1024;

    private final PDPage page;

    UnpackedPage(PDPage page) {
        super(page.getCOSObject());
        this.page = page;
    }

    /** The page's own, which know the fonts that other pages have loaded. */
    @Override
    public @Nullable PDResources getResources() {
        return page.getResources();
    }

    @Override
    public RandomAccessRead getContentsForStreamParsing() throws IOException {
        RandomAccessRead content = page.getContentsForStreamParsing();
        if (!(content instanceof NonSeekableRandomAccessReadInputStream)) {
            return content;
        }
        ByteArrayOutputStream unpacked = new ByteArrayOutputStream();
        byte[] buffer = new byte[BUFFER];
        try (content) {
            for (int read = content.read(buffer, 0, BUFFER); read > 0; read = content.read(buffer, 0, BUFFER)) {
                unpacked.write(buffer, 0, read);
            }
        } catch (IOException e) {
            // What comes before the damage is drawn, and the damage met again behind it.
            return page.getContentsForStreamParsing();
        }
        return new ContentBytes(unpacked.toByteArray());
    }
}
