package org.kicnews.importer.structure.corrections;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kicnews.core.finding.FindingReason;
import org.kicnews.core.model.Article;
import org.kicnews.core.model.Issue;
import org.kicnews.core.model.Masthead;
import org.kicnews.core.model.Section;
import org.kicnews.core.model.Series;
import org.kicnews.core.model.Subsection;

/** Sets fields where they say what is expected. */
final class Fields {
    private Fields() {}

    static Outcome<Issue> set(Issue issue, Decision.Set set) {
        Optional<String> now =
                switch (set.field()) {
                    case NUMBER -> issue.number().map(String::valueOf);
                    case DATE -> issue.date().map(LocalDate::toString);
                    case LANGUAGE -> Optional.of(issue.language());
                    default -> of(issue.masthead(), set.field());
                };
        if (!now.equals(set.expect())) {
            return misfit(set, now);
        }
        Optional<String> to = set.to();
        return Outcome.done(
                switch (set.field()) {
                    case NUMBER -> issue.withNumber(to.map(Integer::valueOf));
                    case DATE -> issue.withDate(to.map(LocalDate::parse));
                    case LANGUAGE -> issue.withLanguage(to.orElse(issue.language()));
                    default -> issue.withMasthead(with(issue.masthead(), set.field(), to));
                });
    }

    private static Optional<String> of(Masthead masthead, Field field) {
        return switch (field) {
            case TITLE -> masthead.title();
            case PUBLISHER -> masthead.publisher();
            case DIRECTOR -> masthead.director();
            case PHONE -> masthead.phone();
            case MAIL -> masthead.mail();
            case COPYRIGHT -> masthead.copyright();
            default -> Optional.empty();
        };
    }

    private static Masthead with(Masthead masthead, Field field, Optional<String> to) {
        return new Masthead(
                field == Field.TITLE ? to : masthead.title(),
                masthead.issueLine(),
                masthead.number(),
                masthead.date(),
                field == Field.PUBLISHER ? to : masthead.publisher(),
                field == Field.DIRECTOR ? to : masthead.director(),
                field == Field.PHONE ? to : masthead.phone(),
                field == Field.MAIL ? to : masthead.mail(),
                field == Field.COPYRIGHT ? to : masthead.copyright(),
                masthead.lines());
    }

    static Outcome<Section> set(Section section, Decision.Set set) {
        return section.title().equals(set.expect())
                ? Outcome.done(new Section(
                        set.to(),
                        section.seriesNumber(),
                        section.provider(),
                        section.page(),
                        section.intro(),
                        section.articles()))
                : misfit(set, section.title());
    }

    static Outcome<List<Article>> set(Article article, Decision.Set set) {
        Optional<String> now =
                switch (set.field()) {
                    case NUMBER -> article.number().map(String::valueOf);
                    case DATE -> article.date().map(LocalDate::toString);
                    case LANGUAGE -> article.language();
                    case TITLE -> article.title();
                    case SUBTITLE -> article.subtitle();
                    case SOURCE -> article.source();
                    case PROVIDER -> article.provider();
                    case AUTHOR -> article.author();
                    case SERIES -> article.series().map(Fields::written);
                    case SUBSECTION -> article.subsection().map(Subsection::name);
                    default -> Optional.empty();
                };
        return now.equals(set.expect()) ? Outcome.done(List.of(with(article, set))) : misfit(set, now);
    }

    private static Article with(Article article, Decision.Set set) {
        Field field = set.field();
        Optional<String> to = set.to();
        return new Article(
                article.id(),
                field == Field.NUMBER ? to.map(Integer::valueOf) : article.number(),
                field == Field.TITLE ? to : article.title(),
                article.titleLine(),
                field == Field.TITLE ? List.of() : article.titleSpans(),
                field == Field.SUBTITLE ? to : article.subtitle(),
                field == Field.SOURCE ? to : article.source(),
                field == Field.DATE ? to.map(LocalDate::parse) : article.date(),
                field == Field.PROVIDER ? to : article.provider(),
                field == Field.AUTHOR ? to : article.author(),
                field == Field.SERIES ? to.map(Fields::series) : article.series(),
                field == Field.SUBSECTION ? to.map(name -> new Subsection(name, name)) : article.subsection(),
                article.sourceLine(),
                field == Field.LANGUAGE ? to : article.language(),
                article.pages(),
                article.blocks());
    }

    /** A series as a decision writes it: its name, then the number. */
    private static String written(Series series) {
        return series.name() + series.number().map(number -> " " + number).orElse("");
    }

    private static Series series(String written) {
        int space = written.lastIndexOf(' ');
        String last = written.substring(space + 1);
        return space > 0 && last.matches("[0-9]{1,6}")
                ? new Series(written.substring(0, space).strip(), Optional.of(Integer.valueOf(last)))
                : new Series(written, Optional.empty());
    }

    private static <T> Outcome<T> misfit(Decision.Set set, Optional<String> now) {
        return Outcome.misfit(
                set.expect().orElse(FindingReason.MISFIT_NOTHING.argument()),
                now.orElse(FindingReason.MISFIT_NOTHING.argument()),
                now.equals(set.to()) ? Optional.empty() : Optional.of(set.expecting(now)));
    }
}
