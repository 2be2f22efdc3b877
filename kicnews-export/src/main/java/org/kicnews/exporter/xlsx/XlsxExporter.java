package org.kicnews.exporter.xlsx;

import org.kicnews.core.spi.ArchiveExporter;
import org.kicnews.core.spi.ArchiveInfo;
import org.kicnews.core.spi.Crew;
import org.kicnews.core.spi.MediaSource;
import org.kicnews.core.spi.OutputFolder;

/** Writes the index of an archive: {@code <archive>-index.xlsx}. */
public final class XlsxExporter implements ArchiveExporter {

    @Override
    public String name() {
        return "xlsx";
    }

    @Override
    public Export begin(ArchiveInfo info, MediaSource media, OutputFolder output, Crew crew) {
        return new XlsxExport(info, output);
    }
}
