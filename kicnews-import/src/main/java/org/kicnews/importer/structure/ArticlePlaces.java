package org.kicnews.importer.structure;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kicnews.importer.structure.body.Draft.ArticleDraft;
import org.kicnews.importer.structure.body.Draft.SectionDraft;
import org.kicnews.importer.structure.line.Piece;

/** Which article each piece of the body stands in. */
final class ArticlePlaces {
    private final Map<Piece, String> ids = new IdentityHashMap<>();

    private final Map<Piece, Integer> sections = new IdentityHashMap<>();

    ArticlePlaces(String issue, List<SectionDraft> drafts) {
        for (int s = 0; s < drafts.size(); s++) {
            int place = s + 1;
            drafts.get(s).title().ifPresent(title -> sections.put(title.piece(), place));
            List<ArticleDraft> articles = drafts.get(s).articles();
            for (int a = 0; a < articles.size(); a++) {
                String id = issue + "-" + (s + 1) + "-" + (a + 1);
                articles.get(a).title().ifPresent(title -> ids.put(title.piece(), id));
                articles.get(a).content().forEach(judged -> ids.put(judged.piece(), id));
            }
        }
    }

    /** The place of the section, from 1, that a piece is the title of. */
    Optional<Integer> section(Piece piece) {
        return Optional.ofNullable(sections.get(piece));
    }

    /** The id of the article that a piece is in; absent for what stands in no article. */
    Optional<String> of(Piece piece) {
        return Optional.ofNullable(ids.get(piece));
    }
}
