package org.kicnews.exporter.epub;

import java.util.Optional;
import org.kicnews.core.model.Article;
import org.kicnews.core.model.Section;
import org.kicnews.exporter.markup.Xhtml;

/** What articles and sections are called, with or without a printed title. */
final class Titles {
    private Titles() {}

    static String of(Article article, BookLabels labels) {
        return printed(article).orElseGet(() -> labels.get("article.untitled"));
    }

    static String of(Section section, BookLabels labels) {
        return section.title().filter(title -> !title.isBlank()).orElseGet(() -> labels.get("section.untitled"));
    }

    /** Writes the title of an article, with the marks that it has. */
    static void write(Xhtml out, Article article, Typesetting setting, Notes notes) {
        if (article.title().filter(title -> !title.isBlank()).isPresent()) {
            new Inline(out, setting, notes).write(article.title().get(), article.titleSpans());
        } else {
            out.text(of(article, setting.labels()));
        }
    }

    private static Optional<String> printed(Article article) {
        return article.title().filter(title -> !title.isBlank()).or(() -> article.titleLine()
                .filter(line -> !line.isBlank()));
    }
}
