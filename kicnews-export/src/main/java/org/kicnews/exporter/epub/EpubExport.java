package org.kicnews.exporter.epub;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kicnews.core.finding.Finding;
import org.kicnews.core.spi.ArchiveExporter;
import org.kicnews.core.spi.ArchiveInfo;
import org.kicnews.core.spi.Crew;
import org.kicnews.core.spi.Excerpt;
import org.kicnews.core.spi.HeldIssue;
import org.kicnews.core.spi.MediaSource;
import org.kicnews.core.spi.OutputFolder;
import org.kicnews.exporter.font.Font;

/**
 * Makes the books. The chapter of an issue says something of its neighbours, so that it is drawn when the outline of the
 * volume is complete.
 */
final class EpubExport implements ArchiveExporter.Export {
    private final ArchiveInfo archive;
    private final OutputFolder output;
    private final Crew crew;
    private final BookLabels labels;
    private final ReferencePhrases phrases;
    private final Excerpt<Sketch> sketches;
    private final Pictures pictures;
    private final SeriesMemory series = new SeriesMemory();
    private final Optional<Font> font;
    private final Catalogue catalogue;

    EpubExport(ArchiveInfo archive, MediaSource media, OutputFolder output, Crew crew) throws IOException {
        this.archive = archive;
        this.output = output;
        this.crew = crew;
        this.labels = BookLabels.in(archive.locale());
        this.phrases = ReferencePhrases.in(labels);
        this.sketches = Sketch.in(phrases);
        this.pictures = new Pictures(media, archive.books().pictureLimit());
        Optional<Path> file = archive.books().font();
        this.font = file.isPresent() ? Font.in(file.get()).filter(Font::mayBeSubset) : Optional.empty();
        this.catalogue = new Catalogue(archive);
    }

    /** An issue of a volume. */
    private record Member(HeldIssue issue, Sketch sketch) {}

    @Override
    public void draw(HeldIssue issue) throws IOException {
        issue.prepare(sketches);
    }

    @Override
    public void finish(List<HeldIssue> issues, List<Finding> archiveFindings) throws IOException {
        List<Member> members = new ArrayList<>();
        Optional<Volume> current = Optional.empty();
        for (HeldIssue issue : issues) {
            Sketch sketch = issue.excerpt(sketches);
            Volume volume = Volume.of(sketch.issue(), archive.books().division(), catalogue.labels());
            if (current.isPresent() && !current.get().equals(volume)) {
                publish(current.get(), members);
                members.clear();
            }
            current = Optional.of(volume);
            members.add(new Member(issue, sketch));
        }
        if (current.isPresent()) {
            publish(current.get(), members);
        }
        write(Feeds.OPDS, Feeds.opds(catalogue));
        write(OpdsJson.FILE, OpdsJson.bytes(catalogue));
        write(Feeds.ATOM, Feeds.atom(catalogue));
    }

    private void publish(Volume volume, List<Member> members) throws IOException {
        Outline outline = new Outline(volume, series.snapshot(), series.issues());
        members.forEach(member -> outline.add(member.sketch().issue()));
        IssueReferences references = new IssueReferences(outline, phrases);
        List<ChapterDrawing> drawings = members.stream()
                .map(member ->
                        new ChapterDrawing(member.sketch(), outline, references, labels, pictures, font.isPresent()))
                .toList();
        String name = archive.id() + "-" + outline.volume().key();
        Book book = new Book(archive, outline, pictures, font);
        crew.forEach(places(members), place -> members.get(place).issue().prepare(drawings.get(place)));
        String basis = basis(outline, members);
        output.make(
                name + ".epub",
                basis,
                out -> book.write(place -> members.get(place).issue().excerpt(drawings.get(place)), out));
        Cover cover = book.cover();
        String coverName = name + "." + cover.format().extension();
        output.make(coverName, basis, out -> out.write(cover.bytes()));
        catalogue.add(outline, name + ".epub", coverName, cover);
        series.remember(outline);
    }

    private static List<Integer> places(List<Member> members) {
        return Stream.iterate(0, place -> place + 1).limit(members.size()).toList();
    }

    /** What a book is made of: its issues, and the parts of their series that came before. */
    private static String basis(Outline outline, List<Member> members) {
        return Stream.concat(members.stream().map(member -> member.issue().basis()), outline.earlier().stream())
                .collect(Collectors.joining("\n"));
    }

    private void write(String file, byte[] content) throws IOException {
        output.make(file, out -> out.write(content));
    }
}
