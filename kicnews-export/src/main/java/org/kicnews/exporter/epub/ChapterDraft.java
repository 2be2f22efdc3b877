package org.kicnews.exporter.epub;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kicnews.core.model.Image;
import org.kicnews.exporter.zip.Deflated;

/** A chapter while it is written. Used by one thread. */
final class ChapterDraft {
    private final Pictures pictures;
    private final boolean countsCharacters;
    private final Harvest harvest = new Harvest();
    private final List<Chapter.Part> parts = new ArrayList<>();
    private final Map<String, Optional<Pictures.Placed>> placed = new HashMap<>();
    private final BitSet characters = new BitSet();

    /**
     * An empty chapter.
     *
     * @param pictures the pictures of the archive
     * @param countsCharacters whether the characters of its pages will be asked for
     */
    ChapterDraft(Pictures pictures, boolean countsCharacters) {
        this.pictures = pictures;
        this.countsCharacters = countsCharacters;
    }

    Harvest harvest() {
        return harvest;
    }

    /** Puts a page into the chapter, after the pages before. */
    void addPage(String href, byte[] content) throws IOException {
        if (countsCharacters) {
            new String(content, StandardCharsets.UTF_8).codePoints().forEach(characters::set);
        }
        parts.add(new Chapter.PagePart(href, Deflated.of(content)));
    }

    /** Puts a picture into the chapter, unless it is there; says what it is in the book, empty where a book cannot hold it. */
    Optional<Pictures.Placed> picture(Image image) throws IOException {
        Optional<Pictures.Placed> known = placed.get(image.sha256());
        if (known != null) {
            return known;
        }
        Optional<Pictures.Placed> picture = pictures.place(image);
        placed.put(image.sha256(), picture);
        parts.add(new Chapter.PicturePart(image.sha256(), picture));
        return picture;
    }

    /** The chapter. */
    Chapter finish() {
        String seen = characters.stream()
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return new Chapter(parts, harvest, seen);
    }
}
