package org.kicnews.importer.pdf;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.kicnews.core.finding.Finding;
import org.kicnews.core.finding.FindingCode;
import org.kicnews.core.finding.Place;
import org.kicnews.core.spi.ImportSettings;
import org.kicnews.core.spi.MediaSink;
import org.kicnews.core.spi.Original;
import org.kicnews.importer.flow.Flow;
import org.kicnews.importer.flow.FlowReader;
import org.kicnews.importer.flow.UnreadableOriginalException;

/** Reads PDF files. */
public final class PdfReader implements FlowReader {
    @Override
    public boolean accepts(Original original) {
        return original.signature().contains("%PDF-");
    }

    @Override
    public Flow read(Original original, ImportSettings settings, MediaSink media)
            throws IOException, UnreadableOriginalException {
        try (PDDocument document = open(original)) {
            return new DocumentReading(document, settings, media).read();
        }
    }

    private static PDDocument open(Original original) throws UnreadableOriginalException {
        try {
            return Loader.loadPDF(original.file().toFile());
        } catch (InvalidPasswordException e) {
            throw new UnreadableOriginalException(Finding.of(FindingCode.FILE_ENCRYPTED, Place.issue()));
        } catch (IOException | RuntimeException e) {
            throw new UnreadableOriginalException(
                    Finding.of(FindingCode.FILE_DAMAGED, Place.issue(), String.valueOf(e.getMessage())));
        }
    }
}
