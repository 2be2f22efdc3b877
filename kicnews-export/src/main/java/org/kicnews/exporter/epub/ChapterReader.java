package org.kicnews.exporter.epub;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kicnews.core.model.Article;
import org.kicnews.core.model.Image;
import org.kicnews.core.model.Issue;
import org.kicnews.exporter.zip.Deflated;

/** Reads a chapter that {@link ChapterWriter} wrote. */
final class ChapterReader {
    private final DataInputStream in;
    private final Issue issue;
    private final Map<String, Article> articles;

    /**
     * A reader of one chapter.
     *
     * @param issue its issue without its text
     */
    ChapterReader(DataInputStream in, Issue issue) {
        this.in = in;
        this.issue = issue;
        this.articles =
                issue.articles().collect(Collectors.toMap(Article::id, Function.identity(), (first, second) -> first));
    }

    Chapter read() throws IOException {
        return new Chapter(list(this::part), harvest(), text());
    }

    private Chapter.Part part() throws IOException {
        return in.readBoolean()
                ? new Chapter.PagePart(text(), new Deflated(in.readLong(), in.readLong(), bytes()))
                : new Chapter.PicturePart(text(), optional(this::picture));
    }

    private Pictures.Placed picture() throws IOException {
        Image image = new Image(text(), text(), text(), in.readLong(), in.readInt(), in.readInt(), Optional.empty());
        return new Pictures.Placed(image, text(), in.readInt(), in.readInt(), optional(this::bytes));
    }

    private Harvest harvest() throws IOException {
        Harvest harvest = new Harvest();
        for (int left = in.readInt(); left > 0; left--) {
            harvest.page(text(), text());
        }
        for (int left = in.readInt(); left > 0; left--) {
            harvest.illustration(issue, text(), text());
        }
        for (int left = in.readInt(); left > 0; left--) {
            term(harvest);
        }
        harvest.pictures(in.readInt(), in.readInt());
        return harvest;
    }

    private void term(Harvest harvest) throws IOException {
        Harvest.Term term = new Harvest.Term(text(), text());
        String language = text();
        for (int left = in.readInt(); left > 0; left--) {
            Article article = articles.get(text());
            String href = text();
            if (article == null) {
                throw new IOException("a chapter of another issue");
            }
            harvest.mention(term, language, new Harvest.Mention(issue, article, href));
        }
    }

    private interface Each<T> {
        T read() throws IOException;
    }

    private <T> List<T> list(Each<? extends T> each) throws IOException {
        List<T> values = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            values.add(each.read());
        }
        return values;
    }

    private <T> Optional<T> optional(Each<T> each) throws IOException {
        return this.<T>list(each).stream().findFirst();
    }

    private String text() throws IOException {
        return new String(bytes(), StandardCharsets.UTF_8);
    }

    private byte[] bytes() throws IOException {
        int length = in.readInt();
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException();
        }
        return bytes;
    }
}
