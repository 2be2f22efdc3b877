package org.kicnews.importer.structure.corrections;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kicnews.core.model.Article;
import org.kicnews.core.model.Block;
import org.kicnews.core.model.Issue;
import org.kicnews.importer.structure.corrections.Decision.OnArticle;
import org.kicnews.importer.structure.corrections.Decision.OnBlock;
import org.kicnews.importer.structure.line.Wording;

/** Proposes, for decisions that no longer fit, what they may mean now. */
final class Proposals {
    /** A wording less alike than this is another text. */
    private static final double ALIKE = 0.5;

    private Proposals() {}

    /** The article whose title is most like what the decision expects, wherever it is now. */
    static Optional<Decision> forArticle(Issue issue, OnArticle decision) {
        Optional<Article> best = Optional.empty();
        double likeness = ALIKE;
        for (Article article : issue.articles().toList()) {
            double here =
                    alike(decision.expect(), title(article)) + (article.id().equals(decision.id()) ? 0.01 : 0);
            if (here > likeness) {
                likeness = here;
                best = Optional.of(article);
            }
        }
        return best.map(article -> decision.about(article.id(), Answers.beginning(title(article))));
    }

    /** The block most like what the decision expects: in its article where one is as like as elsewhere. */
    static Optional<Decision> forBlock(Issue issue, OnBlock decision) {
        Optional<Decision> best = Optional.empty();
        double likeness = ALIKE;
        for (Article article : issue.articles().toList()) {
            for (Block block : article.blocks()) {
                double here =
                        alike(decision.expect(), block.text()) + (article.id().equals(decision.id()) ? 0.01 : 0);
                if (here > likeness) {
                    likeness = here;
                    best = Optional.of(decision.about(article.id(), Answers.beginning(block.text())));
                }
            }
        }
        return best;
    }

    /** The article that holds what a decision about a field expects. */
    static Optional<Decision> forField(Issue issue, Decision.Set set) {
        if (set.expect().isEmpty()) {
            return Optional.empty();
        }
        List<Decision> fitting = new ArrayList<>();
        for (Article article : issue.articles().toList()) {
            Decision.Set there =
                    new Decision.Set(new Target.OfArticle(article.id()), set.field(), set.expect(), set.to());
            if (Fields.set(article, there).result().isPresent()) {
                fitting.add(there);
            }
        }
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }

    /** The article that has a wording as often as a decision expects. */
    static Optional<Decision> forWording(Issue issue, Decision.Replace replace) {
        return issue.articles()
                .map(article -> new Decision.Replace(
                        article.id(), replace.wording(), Blocks.times(article, replace.wording()), replace.to()))
                .filter(there -> there.times() > 0)
                .<Decision>map(there -> there)
                .findFirst();
    }

    static String title(Article article) {
        return article.titleLine().or(article::title).orElse("");
    }

    private static double alike(String beginning, String text) {
        if (text.startsWith(beginning)) {
            return 1;
        }
        int length = Math.min(text.length(), beginning.length());
        return Wording.of(beginning).likeness(Wording.of(text.substring(0, length)));
    }
}
