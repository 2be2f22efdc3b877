package org.kicnews.importer.docx;

import java.io.IOException;
import java.util.Set;
import org.kicnews.core.spi.ImportSettings;
import org.kicnews.core.spi.MediaSink;
import org.kicnews.core.spi.Original;
import org.kicnews.importer.docx.part.LimitExceededException;
import org.kicnews.importer.docx.part.PartLimits;
import org.kicnews.importer.docx.part.WordFile;
import org.kicnews.importer.docx.part.WordPackage;
import org.kicnews.importer.flow.Flow;
import org.kicnews.importer.flow.FlowReader;
import org.kicnews.importer.flow.UnreadableOriginalException;

/** Reads the files of Word 2007 and newer, encrypted ones included. */
public final class DocxReader implements FlowReader {
    private static final Set<String> EXTENSIONS = Set.of("docx", "docm", "dotx", "dotm");

    @Override
    public boolean accepts(Original original) {
        if (WordFile.isOle2(original)) {
            return EXTENSIONS.contains(original.extension());
        }
        return WordFile.isZip(original)
                && (EXTENSIONS.contains(original.extension())
                        || original.signature().contains("[Content_Types].xml")
                        || original.signature().contains("word/"));
    }

    @Override
    public Flow read(Original original, ImportSettings settings, MediaSink media)
            throws IOException, UnreadableOriginalException {
        try (WordPackage parts = WordFile.open(original, settings.passwords(), PartLimits.of(settings.limits()))) {
            return new WordReading(parts, settings.limits().pixels(), media).read();
        } catch (LimitExceededException e) {
            throw new UnreadableOriginalException(e.finding());
        }
    }
}
