package org.kicnews.exporter.epub;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kicnews.core.binary.BinaryReader;
import org.kicnews.core.model.Article;
import org.kicnews.core.model.Image;
import org.kicnews.core.model.Issue;
import org.kicnews.exporter.zip.Deflated;

/** Reads a chapter that {@link ChapterWriter} wrote. */
final class ChapterReader {
    private final BinaryReader in;
    private final Issue issue;
    private final Map<String, Article> articles;

    /**
     * A reader of one chapter.
     *
     * @param issue its issue without its text
     */
    ChapterReader(BinaryReader in, Issue issue) {
        this.in = in;
        this.issue = issue;
        this.articles =
                issue.articles().collect(Collectors.toMap(Article::id, Function.identity(), (first, second) -> first));
    }

    Chapter read() throws IOException {
        return new Chapter(in.list(this::part), harvest(), in.text());
    }

    private Chapter.Part part() throws IOException {
        return in.flag()
                ? new Chapter.PagePart(in.text(), new Deflated(in.longNumber(), in.longNumber(), in.bytes()))
                : new Chapter.PicturePart(in.text(), in.optional(this::picture));
    }

    private Pictures.Placed picture() throws IOException {
        Image image =
                new Image(in.text(), in.text(), in.text(), in.longNumber(), in.number(), in.number(), Optional.empty());
        return new Pictures.Placed(image, in.text(), in.number(), in.number(), in.optional(in::bytes));
    }

    private Harvest harvest() throws IOException {
        Harvest harvest = new Harvest();
        for (int left = in.number(); left > 0; left--) {
            harvest.page(in.text(), in.text());
        }
        for (int left = in.number(); left > 0; left--) {
            harvest.illustration(issue, in.text(), in.text());
        }
        for (int left = in.number(); left > 0; left--) {
            term(harvest);
        }
        harvest.pictures(in.number(), in.number());
        return harvest;
    }

    private void term(Harvest harvest) throws IOException {
        Harvest.Term term = new Harvest.Term(in.text(), in.text());
        String language = in.text();
        for (int left = in.number(); left > 0; left--) {
            Article article = articles.get(in.text());
            String href = in.text();
            if (article == null) {
                throw new IOException("a chapter of another issue");
            }
            harvest.mention(term, language, new Harvest.Mention(issue, article, href));
        }
    }
}
