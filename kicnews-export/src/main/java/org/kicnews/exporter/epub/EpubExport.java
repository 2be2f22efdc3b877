package org.kicnews.exporter.epub;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.kicnews.core.finding.Finding;
import org.kicnews.core.model.Issue;
import org.kicnews.core.spi.ArchiveExporter;
import org.kicnews.core.spi.ArchiveInfo;
import org.kicnews.core.spi.MediaSource;
import org.kicnews.core.spi.OutputFolder;
import org.kicnews.exporter.font.Font;
import org.kicnews.exporter.picture.PictureFile;

/** Collects the issues of one volume after the other; a volume is complete when an issue of the next arrives. */
final class EpubExport implements ArchiveExporter.Export {
    private final ArchiveInfo archive;
    private final MediaSource media;
    private final OutputFolder output;
    private final IssueSpool spool = new IssueSpool();
    private final SeriesMemory series = new SeriesMemory();
    private final Optional<Font> font;
    private final Catalogue catalogue;
    private Optional<Outline> current = Optional.empty();

    EpubExport(ArchiveInfo archive, MediaSource media, OutputFolder output) throws IOException {
        this.archive = archive;
        this.media = media;
        this.output = output;
        Optional<Path> file = archive.books().font();
        this.font = file.isPresent() ? Font.in(file.get()).filter(Font::mayBeSubset) : Optional.empty();
        this.catalogue = new Catalogue(archive);
    }

    @Override
    public void add(Issue issue) throws IOException {
        Volume volume = Volume.of(issue, archive.books().division(), catalogue.labels());
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
        write(Feeds.OPDS, Feeds.opds(catalogue));
        write(OpdsJson.FILE, OpdsJson.bytes(catalogue));
        write(Feeds.ATOM, Feeds.atom(catalogue));
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
        String name = archive.id() + "-" + outline.volume().key();
        Book book = new Book(archive, outline, media, font);
        try (OutputStream out = new BufferedOutputStream(output.create(name + ".epub"))) {
            book.write(spool, out);
        }
        PictureFile cover = book.cover().picture();
        String coverName = name + "." + cover.format().extension();
        write(coverName, cover.bytes());
        catalogue.add(outline, name + ".epub", coverName, cover);
        series.remember(outline);
        spool.clear();
        current = Optional.empty();
    }

    private void write(String file, byte[] content) throws IOException {
        try (OutputStream out = output.create(file)) {
            out.write(content);
        }
    }
}
