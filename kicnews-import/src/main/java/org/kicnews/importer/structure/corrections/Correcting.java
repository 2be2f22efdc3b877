package org.kicnews.importer.structure.corrections;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kicnews.core.finding.Finding;
import org.kicnews.core.finding.FindingCode;
import org.kicnews.core.finding.Place;
import org.kicnews.core.ledger.Ledger.Destination;
import org.kicnews.core.model.Article;
import org.kicnews.core.model.Block;
import org.kicnews.core.model.Furniture;
import org.kicnews.core.model.Issue;
import org.kicnews.core.model.Note;
import org.kicnews.core.model.Section;
import org.kicnews.importer.structure.corrections.Decision.Target;

/**
 * Applies decisions to an issue. Articles keep the ids that the issue had while decisions are applied, so that every
 * decision of a file can name them; then joins and splits are counted anew.
 */
final class Correcting {
    /** How much of a text a finding shows, in code points. */
    private static final int SHOWN = 80;

    private final List<Finding> findings;
    private Issue issue;

    /**
     * Correcting an issue.
     *
     * @param findings what was found while the decisions were read
     */
    Correcting(Issue issue, List<Finding> findings) {
        this.issue = issue;
        this.findings = new ArrayList<>(findings);
    }

    /** The issue with the decisions applied that fit it, and a finding for each. */
    Issue apply(List<Decision> decisions) {
        for (Decision decision : decisions) {
            Optional<Misfit> misfit = apply(decision);
            findings.add(misfit.map(found -> Finding.of(
                            FindingCode.CORRECTION_NO_LONGER_FITS,
                            Place.issue(),
                            shown(found.expected()),
                            shown(found.found())))
                    .orElseGet(() ->
                            Finding.of(FindingCode.CORRECTION_APPLIED, Place.issue(), shown(decision.summary()))));
        }
        List<Finding> all = new ArrayList<>(issue.findings());
        all.addAll(findings);
        Issue corrected = issue.withFindings(all);
        return decisions.isEmpty() ? corrected : Numbering.renewed(corrected);
    }

    /** What a decision expected and what is there. */
    record Misfit(String expected, String found) {}

    private Optional<Misfit> apply(Decision decision) {
        if (decision instanceof Decision.Set set) {
            return set(set);
        }
        if (decision instanceof Decision.Join join) {
            return join(join);
        }
        if (decision instanceof Decision.Split split) {
            return inArticle(split.article(), article -> Blocks.split(article, split));
        }
        if (decision instanceof Decision.Retype retype) {
            return inArticle(retype.article(), article -> Blocks.retype(article, retype));
        }
        if (decision instanceof Decision.Remove remove) {
            return remove(remove);
        }
        Decision.Replace replace = (Decision.Replace) decision;
        return inArticle(replace.article(), article -> Blocks.replace(article, replace));
    }

    /** What is taken out of an article goes beside the articles, or to what was left out, and the ledger follows. */
    private Optional<Misfit> remove(Decision.Remove remove) {
        List<Block> removed = new ArrayList<>();
        Optional<Misfit> misfit = inArticle(remove.article(), article -> Blocks.remove(article, remove, removed));
        for (Block block : removed) {
            Furniture box = Blocks.box(block);
            if (remove.furniture()) {
                List<Furniture> furniture = new ArrayList<>(issue.furniture());
                furniture.add(box);
                issue = issue.withFurniture(furniture);
            }
            Destination from = block instanceof Note ? Destination.NOTE : Destination.ARTICLE;
            Destination to = remove.furniture() ? Destination.FURNITURE : Destination.DROPPED;
            issue = issue.withLedger(issue.ledger().moved(from, to, box.characters(), box.pictures()));
        }
        return misfit;
    }

    private Optional<Misfit> set(Decision.Set set) {
        if (set.target() instanceof Target.OfArticle target) {
            return inArticle(target.id(), article -> Fields.set(article, set));
        }
        if (set.target() instanceof Target.OfSection target) {
            if (target.index() > issue.sections().size()) {
                return Optional.of(
                        new Misfit("section " + target.index(), issue.sections().size() + " sections"));
            }
            Outcome<Section> outcome = Fields.set(issue.sections().get(target.index() - 1), set);
            outcome.result().ifPresent(section -> {
                List<Section> sections = new ArrayList<>(issue.sections());
                sections.set(target.index() - 1, section);
                issue = issue.withSections(sections);
            });
            return outcome.misfit();
        }
        Outcome<Issue> outcome = Fields.set(issue, set);
        outcome.result().ifPresent(corrected -> issue = corrected);
        return outcome.misfit();
    }

    /** What became of a decision: a result or a misfit. */
    record Outcome<T>(Optional<T> result, Optional<Misfit> misfit) {
        static <T> Outcome<T> done(T result) {
            return new Outcome<>(Optional.of(result), Optional.empty());
        }

        static <T> Outcome<T> misfit(String expected, String found) {
            return new Outcome<>(Optional.empty(), Optional.of(new Misfit(expected, found)));
        }
    }

    /** Changes an article, which may become several. */
    private interface Change {
        Outcome<List<Article>> of(Article article);
    }

    private Optional<Misfit> inArticle(String id, Change change) {
        for (int s = 0; s < issue.sections().size(); s++) {
            List<Article> articles = new ArrayList<>(issue.sections().get(s).articles());
            for (int a = 0; a < articles.size(); a++) {
                if (articles.get(a).id().equals(id)) {
                    Outcome<List<Article>> outcome = change.of(articles.get(a));
                    int at = a;
                    int section = s;
                    outcome.result().ifPresent(changed -> {
                        articles.remove(at);
                        articles.addAll(at, changed);
                        put(section, articles);
                    });
                    return outcome.misfit();
                }
            }
        }
        return Optional.of(new Misfit(id, "no such article"));
    }

    private Optional<Misfit> join(Decision.Join join) {
        for (int s = 0; s < issue.sections().size(); s++) {
            List<Article> articles = new ArrayList<>(issue.sections().get(s).articles());
            for (int a = 0; a < articles.size(); a++) {
                Article article = articles.get(a);
                if (article.id().equals(join.article())) {
                    String title = article.titleLine().orElse("");
                    if (a == 0
                            || !(title.startsWith(join.expect())
                                    || article.title().orElse("").startsWith(join.expect()))) {
                        return Optional.of(
                                new Misfit(join.expect(), a == 0 ? "the first article of its section" : title));
                    }
                    articles.set(a - 1, Blocks.joined(articles.get(a - 1), article));
                    articles.remove(a);
                    put(s, articles);
                    return Optional.empty();
                }
            }
        }
        return Optional.of(new Misfit(join.article(), "no such article"));
    }

    private void put(int section, List<Article> articles) {
        List<Section> sections = new ArrayList<>(issue.sections());
        sections.set(section, sections.get(section).withArticles(articles));
        issue = issue.withSections(sections);
    }

    private static String shown(String text) {
        int count = text.codePointCount(0, text.length());
        return count <= SHOWN ? text : text.substring(0, text.offsetByCodePoints(0, SHOWN)) + "…";
    }
}
