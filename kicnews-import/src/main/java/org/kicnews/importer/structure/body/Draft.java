package org.kicnews.importer.structure.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kicnews.importer.structure.decision.Label;
import org.kicnews.importer.structure.line.Line;

/** The outline of a body: which pieces belong to which article of which section. */
public final class Draft {

    private Draft() {}

    /**
     * A section.
     *
     * @param title its title line
     * @param intro what stands before its first article
     * @param articles its articles
     */
    public record SectionDraft(Optional<Judged> title, List<Judged> intro, List<ArticleDraft> articles) {}

    /**
     * An article.
     *
     * @param title its title line
     * @param subtitle the line below the title that goes on with it
     * @param sources the lines below the title that name source and author
     * @param group the line above the group of articles that it belongs to
     * @param content what follows
     */
    public record ArticleDraft(
            Optional<Judged> title,
            Optional<Line> subtitle,
            List<Line> sources,
            Optional<Line> group,
            List<Judged> content) {}

    /** Divides a body into sections and articles. */
    public static List<SectionDraft> of(List<Judged> body) {
        Divider divider = new Divider();
        body.forEach(divider::take);
        return divider.finish();
    }

    private static final class Divider {
        private final List<SectionDraft> sections = new ArrayList<>();
        private Optional<Judged> pendingGroup = Optional.empty();
        private Optional<Line> group = Optional.empty();

        void take(Judged judged) {
            switch (judged.label()) {
                case SECTION -> section(judged);
                case GROUP -> group(judged);
                case TITLE -> title(judged);
                case SUBTITLE, SOURCE -> head(judged);
                default -> content(judged);
            }
        }

        private void section(Judged judged) {
            giveUpGroup();
            group = Optional.empty();
            sections.add(new SectionDraft(Optional.of(judged), new ArrayList<>(), new ArrayList<>()));
        }

        private void group(Judged judged) {
            giveUpGroup();
            Line line = (Line) judged.piece();
            if (group.filter(current -> current.text().equals(line.text())).isPresent()) {
                content(judged.asText());
            } else {
                pendingGroup = Optional.of(judged);
            }
        }

        private void title(Judged judged) {
            pendingGroup.ifPresent(line -> group = Optional.of((Line) line.piece()));
            pendingGroup = Optional.empty();
            current()
                    .articles()
                    .add(new ArticleDraft(Optional.of(judged), Optional.empty(), List.of(), group, new ArrayList<>()));
        }

        /** A line of the head of an article, which stands before its text. */
        private void head(Judged judged) {
            List<ArticleDraft> articles = current().articles();
            ArticleDraft last = articles.isEmpty() ? null : articles.get(articles.size() - 1);
            if (last == null || !last.content().isEmpty()) {
                content(judged.asText());
                return;
            }
            Line line = (Line) judged.piece();
            boolean subtitle = judged.label() == Label.SUBTITLE;
            List<Line> sources = new ArrayList<>(last.sources());
            if (!subtitle) {
                sources.add(line);
            }
            articles.set(
                    articles.size() - 1,
                    new ArticleDraft(
                            last.title(),
                            subtitle ? Optional.of(line) : last.subtitle(),
                            sources,
                            last.group(),
                            last.content()));
        }

        private void content(Judged judged) {
            giveUpGroup();
            List<ArticleDraft> articles = current().articles();
            (articles.isEmpty()
                            ? current().intro()
                            : articles.get(articles.size() - 1).content())
                    .add(judged);
        }

        /** A line above a group is one only if an article follows at once. */
        private void giveUpGroup() {
            Optional<Judged> pending = pendingGroup;
            pendingGroup = Optional.empty();
            pending.ifPresent(line -> content(line.asText()));
        }

        private SectionDraft current() {
            if (sections.isEmpty()) {
                sections.add(new SectionDraft(Optional.empty(), new ArrayList<>(), new ArrayList<>()));
            }
            return sections.get(sections.size() - 1);
        }

        /** A section of text without any title is one article without a title. */
        List<SectionDraft> finish() {
            giveUpGroup();
            return sections.stream()
                    .map(section ->
                            section.articles().isEmpty() && !section.intro().isEmpty()
                                    ? new SectionDraft(
                                            section.title(),
                                            List.of(),
                                            List.of(new ArticleDraft(
                                                    Optional.empty(),
                                                    Optional.empty(),
                                                    List.of(),
                                                    Optional.empty(),
                                                    section.intro())))
                                    : section)
                    .toList();
        }
    }
}
