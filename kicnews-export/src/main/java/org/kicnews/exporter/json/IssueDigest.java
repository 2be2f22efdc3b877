package org.kicnews.exporter.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kicnews.core.binary.BinaryReader;
import org.kicnews.core.binary.BinaryWriter;
import org.kicnews.core.catalogue.Glossary;
import org.kicnews.core.model.Article;
import org.kicnews.core.model.Issue;
import org.kicnews.core.spi.Excerpt;

/**
 * What the files over all issues that are no listings need of an issue.
 *
 * @param date its date
 * @param articles the ids of its articles
 * @param names the names that it glosses
 */
record IssueDigest(Optional<LocalDate> date, List<String> articles, List<Glossary.Mention> names) {
    IssueDigest {
        articles = List.copyOf(articles);
        names = List.copyOf(names);
    }

    /** The digests of issues. */
    static final Excerpt<IssueDigest> EXCERPT = new Excerpt<>() {
        @Override
        public String name() {
            return "digest";
        }

        @Override
        public IssueDigest draw(Issue issue) {
            return new IssueDigest(
                    issue.date(), issue.articles().map(Article::id).toList(), Glossary.mentionsIn(issue));
        }

        @Override
        public void write(IssueDigest digest, OutputStream stream) throws IOException {
            BinaryWriter out = new BinaryWriter(stream);
            out.optional(digest.date(), date -> out.longNumber(date.toEpochDay()));
            out.list(digest.articles(), out::text);
            out.list(digest.names(), mention -> mention.write(out));
        }

        @Override
        public IssueDigest read(InputStream stream) throws IOException {
            BinaryReader in = new BinaryReader(stream);
            return new IssueDigest(
                    in.optional(() -> LocalDate.ofEpochDay(in.longNumber())),
                    in.list(in::text),
                    in.list(() -> Glossary.Mention.read(in)));
        }
    };
}
