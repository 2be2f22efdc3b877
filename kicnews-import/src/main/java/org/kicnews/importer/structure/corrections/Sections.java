package org.kicnews.importer.structure.corrections;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kicnews.core.model.Article;
import org.kicnews.core.model.Block;
import org.kicnews.core.model.Issue;
import org.kicnews.core.model.PageRange;
import org.kicnews.core.model.Section;

/** Changes which article stands in which section. */
final class Sections {
    private Sections() {}

    /**
     * Where an article stands.
     *
     * @param section the index of its section
     * @param article its index in the section
     */
    record Spot(int section, int article) {}

    /** Where the article of an id stands. */
    static Optional<Spot> find(Issue issue, String id) {
        for (int s = 0; s < issue.sections().size(); s++) {
            List<Article> articles = issue.sections().get(s).articles();
            for (int a = 0; a < articles.size(); a++) {
                if (articles.get(a).id().equals(id)) {
                    return Optional.of(new Spot(s, a));
                }
            }
        }
        return Optional.empty();
    }

    static Article at(Issue issue, Spot spot) {
        return issue.sections().get(spot.section()).articles().get(spot.article());
    }

    /** The issue with other articles in the place of one. */
    static Issue replace(Issue issue, Spot spot, List<Article> by) {
        List<Article> articles =
                new ArrayList<>(issue.sections().get(spot.section()).articles());
        articles.remove(spot.article());
        articles.addAll(spot.article(), by);
        return with(issue, spot.section(), articles);
    }

    /** The issue with an article joined to the one before it in its section. */
    static Issue join(Issue issue, Spot spot) {
        List<Article> articles =
                new ArrayList<>(issue.sections().get(spot.section()).articles());
        Article second = articles.remove(spot.article());
        articles.set(spot.article() - 1, Blocks.joined(articles.get(spot.article() - 1), second));
        return with(issue, spot.section(), articles);
    }

    /** The issue with an article after another, in whose group it is then. */
    static Issue moveAfter(Issue issue, Spot spot, String after) {
        Article moved = at(issue, spot);
        Issue without = replace(issue, spot, List.of());
        Spot to = find(without, after).orElseThrow();
        Article before = at(without, to);
        return replace(without, to, List.of(before, moved.withSubsection(before.subsection())));
    }

    /** The issue with an article as the first of a section. */
    static Issue moveInto(Issue issue, Spot spot, int section) {
        Article moved = at(issue, spot);
        Issue without = replace(issue, spot, List.of());
        List<Article> articles = new ArrayList<>(without.sections().get(section).articles());
        articles.add(0, moved.withSubsection(Optional.empty()));
        return with(without, section, articles);
    }

    /** The issue with an article as the head of a section that holds the articles after it. */
    static Issue open(Issue issue, Spot spot) {
        Section section = issue.sections().get(spot.section());
        Article head = at(issue, spot);
        List<Article> after = new ArrayList<>(section.articles()
                .subList(spot.article() + 1, section.articles().size()));
        boolean intro = !after.isEmpty() || Blocks.text(head).isEmpty();
        if (!intro) {
            after.add(untitled(head));
        }
        Section opened = new Section(
                head.titleLine().or(head::title),
                Optional.empty(),
                head.provider(),
                head.pages().map(pages -> pages.first()),
                intro ? Blocks.text(head) : List.of(),
                after);
        List<Section> sections = new ArrayList<>(issue.sections());
        boolean empties = spot.article() == 0
                && section.title().isEmpty()
                && section.intro().isEmpty();
        sections.set(spot.section(), section.withArticles(section.articles().subList(0, spot.article())));
        sections.add(spot.section() + 1, opened);
        if (empties) {
            sections.remove(spot.section());
        }
        return issue.withSections(sections);
    }

    /** The issue with the title of a section as the title of an article of the section before it. */
    static Issue close(Issue issue, int index) {
        Section section = issue.sections().get(index);
        List<Article> articles = new ArrayList<>(section.articles());
        List<Block> blocks = new ArrayList<>(section.intro());
        String id = issue.id() + "-" + (index + 1) + "+";
        if (!articles.isEmpty() && articles.get(0).title().isEmpty()) {
            Article untitled = articles.remove(0);
            id = untitled.id();
            blocks.addAll(untitled.blocks());
        }
        Article article = new Article(
                id,
                Optional.empty(),
                section.title(),
                section.title(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                section.provider(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                section.page().map(page -> new PageRange(page, page)),
                blocks);
        articles.add(0, article);
        List<Section> sections = new ArrayList<>(issue.sections());
        if (index == 0) {
            sections.set(
                    0,
                    new Section(
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            List.of(),
                            articles));
        } else {
            List<Article> together = new ArrayList<>(sections.get(index - 1).articles());
            together.addAll(articles);
            sections.set(index - 1, sections.get(index - 1).withArticles(together));
            sections.remove(index);
        }
        return issue.withSections(sections);
    }

    private static Article untitled(Article article) {
        return new Article(
                article.id(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                article.source(),
                article.date(),
                article.provider(),
                article.series(),
                Optional.empty(),
                Optional.empty(),
                article.pages(),
                Blocks.text(article));
    }

    private static Issue with(Issue issue, int section, List<Article> articles) {
        List<Section> sections = new ArrayList<>(issue.sections());
        sections.set(section, sections.get(section).withArticles(articles));
        return issue.withSections(sections);
    }
}
