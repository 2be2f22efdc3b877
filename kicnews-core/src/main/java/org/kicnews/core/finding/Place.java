package org.kicnews.core.finding;

import java.util.Optional;

/**
 * Where a finding was made.
 *
 * @param file the path of the original below the issues folder
 * @param page the page of the original, from 1
 * @param article the id of the article
 */
public record Place(Optional<String> file, Optional<Integer> page, Optional<String> article) {

    /** The archive as a whole. */
    public static Place archive() {
        return new Place(Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** A file as a whole. */
    public static Place file(String path) {
        return new Place(Optional.of(path), Optional.empty(), Optional.empty());
    }

    /** A page of the file that is being read; the archive build adds the file. */
    public static Place page(int page) {
        return new Place(Optional.empty(), Optional.of(page), Optional.empty());
    }

    /** An article of the issue that is being read. */
    public static Place article(String id) {
        return new Place(Optional.empty(), Optional.empty(), Optional.of(id));
    }

    /** The file that is being read, as a whole. */
    public static Place issue() {
        return archive();
    }

    public Place withFile(String path) {
        return new Place(Optional.of(path), page, article);
    }

    public Place withPage(Optional<Integer> newPage) {
        return new Place(file, newPage, article);
    }
}
