package org.kicnews.exporter.json;

import java.io.IOException;
import org.kicnews.core.spi.ArchiveExporter;
import org.kicnews.core.spi.ArchiveInfo;
import org.kicnews.core.spi.Crew;
import org.kicnews.core.spi.MediaSource;
import org.kicnews.core.spi.OutputFolder;

/** Writes the data of an archive. The pictures that it names are put beside it by the build. */
public final class JsonExporter implements ArchiveExporter {

    @Override
    public String name() {
        return "json";
    }

    @Override
    public Export begin(ArchiveInfo info, MediaSource media, OutputFolder output, Crew crew) throws IOException {
        return new JsonExport(info, output, crew);
    }
}
