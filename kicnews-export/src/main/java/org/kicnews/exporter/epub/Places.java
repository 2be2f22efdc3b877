package org.kicnews.exporter.epub;

import org.kicnews.core.model.Article;
import org.kicnews.core.model.Issue;
import org.kicnews.core.model.Section;
import org.kicnews.core.spi.AsciiName;

/** Where the parts of an issue are in the book. */
final class Places {
    private Places() {}

    static String issue(Issue issue) {
        return Names.issue(issue.id());
    }

    static String article(Article article) {
        return Names.article(article.id(), 1);
    }

    /** The id of an article in its file: its id in the archive, where that has no other characters than a name. */
    static String articleId(Article article) {
        return AsciiName.of(article.id());
    }

    /** Whether a section has a page of its own: where it has text before its first article, or no article at all. */
    static boolean standsAlone(Section section) {
        return !section.intro().isEmpty() || section.articles().isEmpty();
    }

    /**
     * The place of a section: its own page, or the line above its first article.
     *
     * @param number the place of the section in its issue, from 1
     */
    static String section(Issue issue, Section section, int number) {
        return standsAlone(section)
                ? Names.section(issue.id(), number)
                : article(section.articles().get(0)) + "#" + sectionId(number);
    }

    static String sectionId(int number) {
        return "section-" + number;
    }
}
