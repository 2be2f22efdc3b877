package org.kicnews.exporter.epub;

import java.io.IOException;
import org.kicnews.core.spi.ArchiveExporter;
import org.kicnews.core.spi.ArchiveInfo;
import org.kicnews.core.spi.MediaSource;
import org.kicnews.core.spi.OutputFolder;

/**
 * Writes one EPUB for every year: {@code <archive>-2020.epub}, and {@code <archive>-undated.epub} for issues without a
 * date; beside each its cover. Catalogues in OPDS 1.2 and 2.0 lead to the books, and an Atom feed tells of every issue.
 */
public final class EpubExporter implements ArchiveExporter {

    /** Made by {@link java.util.ServiceLoader}. */
    public EpubExporter() {}

    @Override
    public String name() {
        return "epub";
    }

    @Override
    public Export begin(ArchiveInfo info, MediaSource media, OutputFolder output) throws IOException {
        return new EpubExport(info, media, output);
    }
}
