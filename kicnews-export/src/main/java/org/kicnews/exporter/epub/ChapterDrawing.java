package org.kicnews.exporter.epub;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.stream.Collectors;
import org.kicnews.core.binary.BinaryReader;
import org.kicnews.core.binary.BinaryWriter;
import org.kicnews.core.model.Issue;
import org.kicnews.core.spi.Excerpt;

/**
 * Draws the chapter of one issue. Its name tells all that the chapter says of other issues, so that a chapter is drawn
 * again where one of them changed what is said of it.
 */
final class ChapterDrawing implements Excerpt<Chapter> {
    private final Sketch sketch;
    private final Outline outline;
    private final IssueReferences references;
    private final BookLabels labels;
    private final Pictures pictures;
    private final boolean countsCharacters;

    /**
     * A drawing of the issue of a sketch.
     *
     * @param outline the outline of its volume, which is complete
     * @param countsCharacters whether the characters of its pages will be asked for
     */
    ChapterDrawing(
            Sketch sketch,
            Outline outline,
            IssueReferences references,
            BookLabels labels,
            Pictures pictures,
            boolean countsCharacters) {
        this.sketch = sketch;
        this.outline = outline;
        this.references = references;
        this.labels = labels;
        this.pictures = pictures;
        this.countsCharacters = countsCharacters;
    }

    @Override
    public String name() {
        String named = sketch.named().stream()
                .map(number -> number + "\t" + references.described(number))
                .collect(Collectors.joining("\n"));
        return "chapter\n" + outline.waysFrom(sketch.issue()) + "\n" + named;
    }

    @Override
    public Chapter draw(Issue issue) throws IOException {
        ChapterDraft draft = new ChapterDraft(pictures, countsCharacters);
        new IssuePages(new Typesetting(labels, draft, references, issue), outline).write();
        return draft.finish();
    }

    @Override
    public void write(Chapter chapter, OutputStream out) throws IOException {
        new ChapterWriter(new BinaryWriter(out)).write(chapter);
    }

    @Override
    public Chapter read(InputStream in) throws IOException {
        return new ChapterReader(new BinaryReader(in), sketch.issue()).read();
    }
}
