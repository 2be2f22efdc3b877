package org.kicnews.exporter.epub;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.kicnews.core.spi.ArchiveInfo;
import org.kicnews.exporter.font.Font;

/** Makes one book of the issues of a volume. */
final class Book {
    private final ArchiveInfo archive;
    private final Outline outline;
    private final Pictures pictures;
    private final BookLabels labels;
    private final Cover cover;
    private final Optional<Font> font;

    /**
     * A book of an outline.
     *
     * @param font a font of which a subset may be embedded
     */
    Book(ArchiveInfo archive, Outline outline, Pictures pictures, Optional<Font> font) throws IOException {
        this.archive = archive;
        this.outline = outline;
        this.pictures = pictures;
        this.labels = BookLabels.in(archive.locale());
        this.font = font;
        this.cover = cover(archive, outline);
    }

    private static Cover cover(ArchiveInfo archive, Outline outline) throws IOException {
        Optional<Path> file = archive.books().cover(outline.volume().key());
        Optional<Cover.Given> given = file.isPresent() ? Cover.Given.in(file.get()) : Optional.empty();
        return given.isPresent()
                ? given.get().fitted(archive.books().pictureLimit())
                : new Cover.Drawn(CoverArt.of(outline));
    }

    /** The cover, which stands in the book and may stand beside it. */
    Cover cover() {
        return cover;
    }

    /** The chapters of the book, one after the other. */
    interface Chapters {

        /** The chapter of the issue in a place of the outline, from 0. */
        Chapter get(int place) throws IOException;
    }

    /**
     * Writes the book.
     *
     * @param out takes the container; closed afterwards
     */
    void write(Chapters chapters, OutputStream out) throws IOException {
        try (Container container = new Container(out, font.isPresent())) {
            Harvest harvest = new Harvest();
            container.add(new Container.Item("style", "style.css", "text/css", "", false), style(font), true);
            new FrontPages(archive, outline, labels, container, cover).write();
            for (int place = 0; place < outline.issues().size(); place++) {
                Chapter chapter = chapters.get(place);
                container.add(chapter, pictures);
                harvest.addAll(chapter.harvest());
            }
            List<String> indexes = new BackPages(outline, harvest, labels, container).write();
            new Colophon(archive, outline, harvest, labels, container).write();
            byte[] navigation = new NavigationDocument(outline, harvest, labels, indexes).bytes();
            container.add(
                    new Container.Item("nav", NavigationDocument.FILE, "application/xhtml+xml", "nav", false),
                    navigation,
                    true);
            if (font.isPresent()) {
                embed(font.get(), container);
            }
            container.addPackage(new PackageDocument(archive, outline, harvest, labels).bytes(container.items()));
        }
    }

    private static void embed(Font font, Container container) throws IOException {
        container.add(
                new Container.Item("font", fontFile(font), font.mediaType(), "", false),
                font.subset(container.characters()),
                true);
    }

    private static String fontFile(Font font) {
        return "font." + font.extension();
    }

    private static byte[] style(Optional<Font> font) throws IOException {
        String style = new String(style(), StandardCharsets.UTF_8);
        String embedded = font.map(Book::fontRules).orElse("");
        return (style + embedded).getBytes(StandardCharsets.UTF_8);
    }

    /** What the font lacks comes from the fonts of the reader. */
    private static String fontRules(Font font) {
        return """

                /* The font of the archive, with the characters of this book. */
                @font-face {
                  font-family: "archive";
                  src: url("%s");
                }

                body {
                  font-family: "archive", "Apple SD Gothic Neo", "Noto Sans KR", "Malgun Gothic", sans-serif;
                }
                """.formatted(fontFile(font));
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
