package org.kicnews.exporter.epub;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kicnews.core.finding.Finding;
import org.kicnews.core.json.IssueExcerpt;
import org.kicnews.core.model.Issue;
import org.kicnews.core.spi.ArchiveExporter;
import org.kicnews.core.spi.ArchiveInfo;
import org.kicnews.core.spi.Excerpt;
import org.kicnews.core.spi.HeldIssue;
import org.kicnews.core.spi.MediaSource;
import org.kicnews.core.spi.OutputFolder;
import org.kicnews.exporter.font.Font;
import org.kicnews.exporter.picture.PictureFile;

/** Collects the issues of one volume after the other; a volume is complete when an issue of the next arrives. */
final class EpubExport implements ArchiveExporter.Export {
    /** What the outline of a volume needs of an issue, which is little. */
    private static final Excerpt<Issue> BARE = new IssueExcerpt("bare", Outline::bare);

    private final ArchiveInfo archive;
    private final MediaSource media;
    private final OutputFolder output;
    private final SeriesMemory series = new SeriesMemory();
    private final List<HeldIssue> issues = new ArrayList<>();
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
    public void draw(HeldIssue issue) throws IOException {
        issue.prepare(BARE);
    }

    @Override
    public void finish(List<HeldIssue> all, List<Finding> archiveFindings) throws IOException {
        for (HeldIssue issue : all) {
            add(issue);
        }
        publish();
        write(Feeds.OPDS, Feeds.opds(catalogue));
        write(OpdsJson.FILE, OpdsJson.bytes(catalogue));
        write(Feeds.ATOM, Feeds.atom(catalogue));
    }

    private void add(HeldIssue issue) throws IOException {
        Issue bare = issue.excerpt(BARE);
        Volume volume = Volume.of(bare, archive.books().division(), catalogue.labels());
        if (current.isPresent() && !current.get().volume().equals(volume)) {
            publish();
        }
        if (current.isEmpty()) {
            current = Optional.of(new Outline(volume, series.snapshot(), series.issues()));
        }
        current.get().add(bare);
        issues.add(issue);
    }

    private void publish() throws IOException {
        if (current.isEmpty()) {
            return;
        }
        Outline outline = current.get();
        String name = archive.id() + "-" + outline.volume().key();
        Book book = new Book(archive, outline, media, font);
        output.make(name + ".epub", basis(outline), out -> book.write(issues, out));
        PictureFile cover = book.cover().picture();
        String coverName = name + "." + cover.format().extension();
        write(coverName, cover.bytes());
        catalogue.add(outline, name + ".epub", coverName, cover);
        series.remember(outline);
        issues.clear();
        current = Optional.empty();
    }

    /** What a book is made of: its issues, and the parts of their series that came before. */
    private String basis(Outline outline) {
        return Stream.concat(issues.stream().map(HeldIssue::basis), outline.earlier().stream())
                .collect(Collectors.joining("\n"));
    }

    private void write(String file, byte[] content) throws IOException {
        output.make(file, out -> out.write(content));
    }
}
