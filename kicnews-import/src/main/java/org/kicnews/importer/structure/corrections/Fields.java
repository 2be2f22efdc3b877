package org.kicnews.importer.structure.corrections;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kicnews.core.model.Article;
import org.kicnews.core.model.Issue;
import org.kicnews.core.model.Section;
import org.kicnews.importer.structure.corrections.Correcting.Outcome;

/** Sets fields where they say what is expected. */
final class Fields {

    private Fields() {}

    static Outcome<Issue> set(Issue issue, Decision.Set set) {
        boolean number = set.field() == Decision.Field.NUMBER;
        Optional<String> now =
                number ? issue.number().map(String::valueOf) : issue.date().map(LocalDate::toString);
        if (!now.equals(set.expect())) {
            return misfit(set, now);
        }
        return Outcome.done(
                number
                        ? issue.withNumber(set.to().map(Integer::valueOf))
                        : issue.withDate(set.to().map(LocalDate::parse)));
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
                    case TITLE -> article.title();
                    case SOURCE -> article.source();
                    case PROVIDER -> article.provider();
                };
        if (!now.equals(set.expect())) {
            return misfit(set, now);
        }
        Optional<String> to = set.to();
        return Outcome.done(List.of(new Article(
                article.id(),
                set.field() == Decision.Field.NUMBER ? to.map(Integer::valueOf) : article.number(),
                set.field() == Decision.Field.TITLE ? to : article.title(),
                article.titleLine(),
                set.field() == Decision.Field.TITLE ? List.of() : article.titleSpans(),
                set.field() == Decision.Field.SOURCE ? to : article.source(),
                set.field() == Decision.Field.DATE ? to.map(LocalDate::parse) : article.date(),
                set.field() == Decision.Field.PROVIDER ? to : article.provider(),
                article.series(),
                article.subsection(),
                article.sourceLine(),
                article.pages(),
                article.blocks())));
    }

    private static <T> Outcome<T> misfit(Decision.Set set, Optional<String> now) {
        return Outcome.misfit(set.expect().orElse("nothing"), now.orElse("nothing"));
    }
}
