package org.kicnews.exporter.epub;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import org.kicnews.core.spi.ArchiveInfo;
import org.kicnews.core.spi.MediaSource;

/** Makes one book of the issues of a volume. */
final class Book {
    private final ArchiveInfo archive;
    private final Outline outline;
    private final MediaSource media;
    private final BookLabels labels;
    private final CoverArt art;
    private final byte[] cover;

    Book(ArchiveInfo archive, Outline outline, MediaSource media) throws IOException {
        this.archive = archive;
        this.outline = outline;
        this.media = media;
        this.labels = BookLabels.in(archive.locale());
        this.art = CoverArt.of(outline);
        this.cover = CoverRaster.png(art);
    }

    /** The cover as PNG, which stands in the book and may stand beside it. */
    byte[] cover() {
        return cover.clone();
    }

    /**
     * Writes the book.
     *
     * @param spool the issues of the outline, in the same order
     * @param out takes the container; closed afterwards
     */
    void write(IssueSpool spool, OutputStream out) throws IOException {
        try (Container container = new Container(out)) {
            Harvest harvest = new Harvest();
            Pictures pictures = new Pictures(media, container);
            container.add(new Container.Item("style", "style.css", "text/css", "", false), style(), true);
            new FrontPages(archive, outline, labels, container, art, cover).write();
            for (int i = 0; i < spool.size(); i++) {
                Typesetting setting = new Typesetting(labels, harvest, pictures, spool.get(i));
                new IssuePages(setting, outline, container).write();
            }
            List<String> indexes = new BackPages(outline, harvest, labels, container).write();
            new Colophon(archive, outline, harvest, labels, container).write();
            byte[] navigation = new NavigationDocument(outline, harvest, labels, indexes).bytes();
            container.add(
                    new Container.Item("nav", NavigationDocument.FILE, "application/xhtml+xml", "nav", false),
                    navigation,
                    true);
            container.addPackage(new PackageDocument(archive, outline, harvest, labels).bytes(container.items()));
        }
    }

    private static byte[] style() throws IOException {
        try (InputStream in = Book.class.getResourceAsStream("style.css")) {
            if (in == null) {
                throw new IllegalStateException("style.css is missing from kicnews-export");
            }
            return in.readAllBytes();
        }
    }
}
