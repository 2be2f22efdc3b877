package org.kicnews.core.json;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.kicnews.core.catalogue.NaturalOrder;
import org.kicnews.core.model.Article;
import org.kicnews.core.model.Issue;

/**
 * An archive as it was written, for programs that build on it:
 *
 * <pre>{@code
 * Archive archive = Archive.read(Path.of("target/kicnews"));
 * archive.article("205-2-4").flatMap(Article::title).ifPresent(System.out::println);
 * archive.issues().flatMap(Issue::articles).map(ArticleText::whole).forEach(System.out::println);
 * }</pre>
 *
 * <p>Issues are read when they are asked for, one at a time, so that an archive of any size can be gone through.
 */
public final class Archive {
    private static final String EXTENSION = ".json";

    private final Path folder;
    private final List<String> ids;
    private final IssueJson json = IssueJson.in(Locale.ROOT);

    private Archive(Path folder, List<String> ids) {
        this.folder = folder;
        this.ids = ids;
    }

    /**
     * The archive of an output folder.
     *
     * @param outputs the folder that holds {@code json/issues}
     * @throws IOException if there is no such folder, or it cannot be read
     */
    public static Archive read(Path outputs) throws IOException {
        Path folder = outputs.resolve("json").resolve("issues");
        try (Stream<Path> files = Files.list(folder)) {
            return new Archive(
                    folder,
                    files.map(file -> file.getFileName().toString())
                            .filter(name -> name.endsWith(EXTENSION))
                            .map(name -> name.substring(0, name.length() - EXTENSION.length()))
                            .sorted(new NaturalOrder())
                            .toList());
        }
    }

    /** The ids of the issues; numbers in them are in their order. */
    public List<String> ids() {
        return ids;
    }

    /**
     * All issues in the order of their ids.
     *
     * @throws UncheckedIOException if, while the stream is used, a file cannot be read as an issue
     */
    public Stream<Issue> issues() {
        return ids.stream().map(this::get);
    }

    /**
     * The issue with an id.
     *
     * @throws UncheckedIOException if its file cannot be read as an issue
     */
    public Optional<Issue> issue(String id) {
        return ids.contains(id) ? Optional.of(get(id)) : Optional.empty();
    }

    /**
     * The article with an id. It is looked for in the issue whose id it begins with, then in the others, since an
     * article keeps its id where its issue gets another.
     *
     * @throws UncheckedIOException if a file cannot be read as an issue
     */
    public Optional<Article> article(String id) {
        Stream<String> likely = ids.stream().filter(issue -> id.startsWith(issue + "-"));
        Stream<String> others = ids.stream().filter(issue -> !id.startsWith(issue + "-"));
        return Stream.concat(likely, others)
                .flatMap(issue -> get(issue).articles())
                .filter(article -> article.id().equals(id))
                .findFirst();
    }

    private Issue get(String id) {
        Path file = folder.resolve(id + EXTENSION);
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            return json.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(file + ": " + e.getMessage(), e);
        }
    }
}
