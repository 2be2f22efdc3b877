package org.kicnews.importer.pdf;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import org.kicnews.core.spi.ImportSettings;
import org.kicnews.core.spi.MediaSink;
import org.kicnews.core.spi.Original;
import org.kicnews.core.spi.PictureAddresses;
import org.kicnews.importer.flow.Flow;
import org.kicnews.importer.flow.FlowReader;
import org.kicnews.importer.flow.UnreadableOriginalException;
import org.kicnews.importer.pdf.document.PdfFile;
import org.kicnews.importer.pdf.drawing.PagePainter;

/** Reads PDF files. */
public final class PdfReader implements FlowReader {

    @Override
    public boolean accepts(Original original) {
        return PdfFile.isProbably(original);
    }

    @Override
    public Flow read(Original original, ImportSettings settings, MediaSink media)
            throws IOException, UnreadableOriginalException {
        try (PdfFile file = PdfFile.open(original, settings)) {
            return new DocumentReading(file, settings.limits(), media).read();
        }
    }

    @Override
    public Map<Integer, byte[]> draw(
            Original original, ImportSettings settings, Set<Integer> pages, PictureAddresses pictures)
            throws IOException, UnreadableOriginalException {
        try (PdfFile file = PdfFile.open(original, settings)) {
            return new PagePainter(file.document(), settings.limits(), pictures).paint(pages);
        }
    }
}
