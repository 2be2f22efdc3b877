package org.kicnews.importer.structure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kicnews.core.model.TocLine;
import org.kicnews.core.model.TocLine.Kind;
import org.kicnews.importer.structure.body.Draft.ArticleDraft;
import org.kicnews.importer.structure.body.Draft.SectionDraft;
import org.kicnews.importer.structure.body.Judged;
import org.kicnews.importer.structure.contents.Contents.Announcement;
import org.kicnews.importer.structure.line.Piece;
import org.kicnews.importer.structure.line.PrintedText;

/** Ties the lines of the contents to the articles and sections of the body. */
final class Announced {
    private final Map<Integer, String> articles = new HashMap<>();
    private final Map<Integer, Integer> sections = new HashMap<>();

    /** Ties for the drafts of an issue. An entry that names a column is tied to the one article that the column holds. */
    Announced(String issue, List<SectionDraft> drafts, List<Announcement> announcements) {
        for (int s = 0; s < drafts.size(); s++) {
            int section = s;
            announcement(drafts.get(s).title()).ifPresent(index -> sections.put(index, section));
            List<ArticleDraft> inside = drafts.get(s).articles();
            for (int a = 0; a < inside.size(); a++) {
                String id = issue + "-" + (s + 1) + "-" + (a + 1);
                announcement(inside.get(a).title()).ifPresent(index -> articles.put(index, id));
            }
        }
        sections.forEach((index, section) -> {
            String only = issue + "-" + (section + 1) + "-1";
            if (announcements.get(index).kind() == Kind.ENTRY
                    && drafts.get(section).articles().size() == 1
                    && !articles.containsValue(only)) {
                articles.putIfAbsent(index, only);
            }
        });
    }

    /** The id of the article that a line announces. */
    Optional<String> article(int announcement) {
        return Optional.ofNullable(articles.get(announcement));
    }

    /** The index of the section that a line announces. */
    Optional<Integer> section(int announcement) {
        return Optional.ofNullable(sections.get(announcement));
    }

    /** Whether a line announces an article. */
    boolean announces(String article) {
        return articles.containsValue(article);
    }

    /** The lines of the contents as the model has them; notes among them come last. */
    List<TocLine> lines(List<Announcement> announcements, List<Piece> zone, Optional<LocalDate> issued) {
        List<TocLine> lines = new ArrayList<>();
        Optional<String> section = Optional.empty();
        for (int i = 0; i < announcements.size(); i++) {
            Announcement announcement = settled(announcements.get(i), i);
            if (announcement.kind() == Kind.SECTION) {
                section = Optional.of(announcement.name());
            }
            boolean itself = announcement.kind() == Kind.SECTION || announcement.kind() == Kind.OTHER;
            lines.add(announcement.toLine(itself ? Optional.empty() : section, article(i), issued));
        }
        for (Piece piece : zone) {
            if (piece instanceof Piece.Remark remark) {
                lines.add(other(
                        (remark.note().marker() + " " + String.join(" ", PrintedText.lines(piece.inner()))).strip(),
                        piece.page()));
            }
        }
        return lines;
    }

    /** Where form and mark leave it open, the body says what a line announces. */
    private Announcement settled(Announcement announcement, int index) {
        if (announcement.sure()) {
            return announcement;
        }
        if (sections.containsKey(index) && announcement.marker().isEmpty()) {
            return announcement.as(Kind.SECTION);
        }
        return articles.containsKey(index) ? announcement.as(Kind.ENTRY) : announcement;
    }

    private static TocLine other(String text, Optional<Integer> page) {
        return new TocLine(
                Kind.OTHER,
                text,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                page);
    }

    private static Optional<Integer> announcement(Optional<Judged> title) {
        return title.flatMap(judged -> judged.verdict().announcement());
    }
}
