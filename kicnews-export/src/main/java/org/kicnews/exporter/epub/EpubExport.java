package org.kicnews.exporter.epub;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.kicnews.core.finding.Finding;
import org.kicnews.core.model.Issue;
import org.kicnews.core.spi.ArchiveExporter;
import org.kicnews.core.spi.ArchiveInfo;
import org.kicnews.core.spi.MediaSource;
import org.kicnews.core.spi.OutputFolder;

/** Collects the issues of one volume after the other; a volume is complete when an issue of the next arrives. */
final class EpubExport implements ArchiveExporter.Export {
    private final ArchiveInfo archive;
    private final MediaSource media;
    private final OutputFolder output;
    private final IssueSpool spool = new IssueSpool();
    private final SeriesMemory series = new SeriesMemory();
    private Optional<Outline> current = Optional.empty();

    EpubExport(ArchiveInfo archive, MediaSource media, OutputFolder output) {
        this.archive = archive;
        this.media = media;
        this.output = output;
    }

    @Override
    public void add(Issue issue) throws IOException {
        Volume volume = Volume.of(issue);
        if (current.isPresent() && !current.get().volume().equals(volume)) {
            publish();
        }
        if (current.isEmpty()) {
            current = Optional.of(new Outline(volume, series.snapshot()));
        }
        current.get().add(issue);
        spool.keep(issue);
    }

    @Override
    public void finish(List<Finding> archiveFindings) throws IOException {
        publish();
    }

    @Override
    public void close() throws IOException {
        spool.close();
    }

    private void publish() throws IOException {
        if (current.isEmpty()) {
            return;
        }
        Outline outline = current.get();
        String file = archive.id() + "-" + outline.volume().key() + ".epub";
        try (OutputStream out = new BufferedOutputStream(output.create(file))) {
            new Book(archive, outline, media).write(spool, out);
        }
        series.remember(outline);
        spool.clear();
        current = Optional.empty();
    }
}
