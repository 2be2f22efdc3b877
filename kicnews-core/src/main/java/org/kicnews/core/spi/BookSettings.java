package org.kicnews.core.spi;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kicnews.core.model.Issue;

/**
 * What the archive's configuration says about its books.
 *
 * @param division which issues make one book
 * @param covers the folder that may hold covers of the archivist's own: {@code cover.png} or {@code cover.jpg} for every
 *     book, {@code cover-2020.png} or {@code cover-2020.jpg} for one; it need not exist
 * @param font a TrueType or OpenType font, of which a subset goes into each book; absent for the reader's own fonts
 * @param pictureLimit the most pixels of the longer side of a picture; larger pictures are scaled down; 0 for no limit
 */
public record BookSettings(Division division, Optional<Path> covers, Optional<Path> font, int pictureLimit) {

    /** Sharp on a tablet's whole screen; a photograph of 12 megapixels becomes one of 4. */
    public static final int DEFAULT_PICTURE_LIMIT = 2_400;

    private static final List<String> COVER_EXTENSIONS = List.of(".png", ".jpg", ".jpeg");

    /** Which issues make one book. */
    public enum Division {
        /** All issues of a year. */
        YEAR,
        /** The issues of January to June, and those of July to December. */
        HALF_YEAR,
        /** Each issue alone. */
        ISSUE;

        /** The first month of the second half of a year. */
        private static final int JULY = 7;

        /** What tells the book that holds an issue from the others: {@code 2020}, {@code 2020-h1}, {@code issue-205}, {@code undated}. */
        public String key(Issue issue) {
            if (this == ISSUE) {
                return "issue-" + AsciiName.of(issue.id());
            }
            return issue.date()
                    .map(date -> date.getYear() + (this == HALF_YEAR ? "-h" + half(date) : ""))
                    .orElse("undated");
        }

        /** The half of the year that a day is in: 1 or 2. */
        public static int half(LocalDate day) {
            return day.getMonthValue() < JULY ? 1 : 2;
        }
    }

    public BookSettings {
        if (pictureLimit < 0) {
            throw new IllegalArgumentException("a limit of pixels cannot be " + pictureLimit);
        }
    }

    /** The settings of an archive that says nothing about its books. */
    public static BookSettings defaults() {
        return new BookSettings(Division.YEAR, Optional.empty(), Optional.empty(), DEFAULT_PICTURE_LIMIT);
    }

    /**
     * The files whose content goes into books.
     *
     * @throws IOException if the folder of the covers cannot be read
     */
    public List<Path> files() throws IOException {
        return Stream.concat(font.stream(), coverFiles().stream()).toList();
    }

    /**
     * All covers of the archivist's own, in the order of their names.
     *
     * @throws IOException if their folder cannot be read
     */
    public List<Path> coverFiles() throws IOException {
        if (covers.isEmpty() || !Files.isDirectory(covers.get())) {
            return List.of();
        }
        try (Stream<Path> list = Files.list(covers.get())) {
            return list.filter(BookSettings::isCover).sorted().toList();
        }
    }

    private static boolean isCover(Path file) {
        String name = file.getFileName().toString();
        return name.startsWith("cover") && COVER_EXTENSIONS.stream().anyMatch(name::endsWith);
    }

    /**
     * The cover that the archivist gives a book.
     *
     * @param key the part of the book's file name that tells it from the others: {@code 2020}
     */
    public Optional<Path> cover(String key) {
        return covers.flatMap(folder -> Stream.of("cover-" + key, "cover")
                .flatMap(name -> COVER_EXTENSIONS.stream().map(extension -> folder.resolve(name + extension)))
                .filter(Files::isRegularFile)
                .findFirst());
    }
}
