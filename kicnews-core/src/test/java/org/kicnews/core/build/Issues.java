package org.kicnews.core.build;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kicnews.core.ledger.Ledger;
import org.kicnews.core.model.Article;
import org.kicnews.core.model.Block;
import org.kicnews.core.model.Issue;
import org.kicnews.core.model.Masthead;
import org.kicnews.core.model.PageRange;
import org.kicnews.core.model.Section;
import org.kicnews.core.model.SourceFile;

/** Small issues for tests. */
final class Issues {
    private Issues() {}

    /** An issue with one article of these blocks, which begins on page 1 of a paged format. */
    static Issue of(int number, SourceFile source, List<Block> blocks) {
        boolean paged = source.format().equals("pdf");
        Article article = new Article(
                number + "-1-1",
                Optional.of(1),
                Optional.of("제목"),
                Optional.of("1. 제목"),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                paged ? Optional.of(new PageRange(1, Math.max(1, blocks.size()))) : Optional.empty(),
                blocks);
        Section section = new Section(
                Optional.of("소식"),
                Optional.empty(),
                Optional.empty(),
                paged ? Optional.of(1) : Optional.empty(),
                List.of(),
                List.of(article));
        return new Issue(
                Integer.toString(number),
                Optional.of(number),
                Optional.of(LocalDate.of(2024, 1, 3).plusWeeks(number)),
                "ko",
                List.of(source),
                Masthead.unknown(),
                List.of(),
                List.of(section),
                List.of(),
                Ledger.empty(),
                List.of());
    }
}
