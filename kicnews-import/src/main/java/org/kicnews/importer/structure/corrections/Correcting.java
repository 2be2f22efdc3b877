package org.kicnews.importer.structure.corrections;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.kicnews.core.finding.Finding;
import org.kicnews.core.finding.FindingCode;
import org.kicnews.core.finding.FindingReason;
import org.kicnews.core.finding.Place;
import org.kicnews.core.ledger.Census;
import org.kicnews.core.ledger.Ledger.Destination;
import org.kicnews.core.model.Article;
import org.kicnews.core.model.Block;
import org.kicnews.core.model.Furniture;
import org.kicnews.core.model.Issue;
import org.kicnews.core.model.Note;
import org.kicnews.core.model.Section;
import org.kicnews.importer.structure.corrections.Outcome.Misfit;
import org.kicnews.importer.structure.corrections.Sections.Spot;
import org.kicnews.importer.structure.line.LineReader;

/**
 * Applies decisions to an issue. Articles keep the ids, and sections the places, that they had before the first
 * decision, so that every decision of a file can name them; then articles are counted anew.
 */
final class Correcting {
    /** How much of a text a finding shows, in code points. */
    private static final int SHOWN = 160;

    private final LineReader reader;
    private final List<Finding> findings;
    /** For each section of the issue as it was, where it is now. */
    private final List<Integer> sections = new ArrayList<>();

    private Issue issue;

    /**
     * Correcting an issue.
     *
     * @param reader reads the titles of new articles
     * @param findings what was found while the decisions were read
     */
    Correcting(Issue issue, LineReader reader, List<Finding> findings) {
        this.issue = issue;
        this.reader = reader;
        this.findings = new ArrayList<>(findings);
        for (int i = 0; i < issue.sections().size(); i++) {
            sections.add(i);
        }
    }

    /** The issue with the decisions applied that fit it, and a finding for each. */
    Issue apply(List<Filed> decisions) {
        List<Decision> applied = new ArrayList<>();
        for (Filed filed : decisions) {
            Decision decision = filed.decision();
            Outcome<Issue> outcome = apply(decision);
            outcome.result().ifPresent(corrected -> {
                issue = corrected;
                applied.add(decision);
                findings.add(Finding.of(FindingCode.CORRECTION_APPLIED, place(decision), shown(decision.line())));
            });
            outcome.misfit().ifPresent(misfit -> findings.add(misfit(filed, misfit)));
        }
        List<Finding> all = new ArrayList<>(issue.findings().stream()
                .filter(finding -> applied.stream().noneMatch(decision -> Answered.by(decision, finding)))
                .toList());
        all.addAll(findings);
        Issue corrected = issue.withFindings(all);
        return decisions.isEmpty() ? corrected : Numbering.renewed(corrected);
    }

    private static Finding misfit(Filed filed, Misfit misfit) {
        return Finding.of(
                FindingCode.CORRECTION_NO_LONGER_FITS,
                place(filed.decision()),
                shown(misfit.expected()),
                shown(misfit.found()),
                shown(filed.decision().line()),
                Answers.file(filed.file()),
                misfit.proposal().map(Decision::line).orElse(FindingReason.ANSWER_REMOVE.argument()));
    }

    private static Place place(Decision decision) {
        return decision.article().map(Place::article).orElse(Place.issue());
    }

    private Outcome<Issue> apply(Decision decision) {
        if (decision instanceof Decision.IsIssue is) {
            Decision.Set set =
                    new Decision.Set(new Target.OfIssue(), Field.NUMBER, is.expect(), Optional.of(is.number()));
            Outcome<Issue> outcome = Fields.set(issue, set);
            return new Outcome<>(
                    outcome.result(),
                    outcome.misfit()
                            .map(misfit -> new Misfit(
                                    misfit.expected(),
                                    misfit.found(),
                                    misfit.proposal()
                                            .map(proposed -> new Decision.IsIssue(
                                                    is.number(), issue.number().map(String::valueOf))))));
        }
        if (decision instanceof Decision.Set set) {
            return set(set);
        }
        if (decision instanceof Decision.OnArticle about) {
            return onArticle(about);
        }
        if (decision instanceof Decision.OnBlock about) {
            return onBlock(about);
        }
        if (decision instanceof Decision.CloseSection close) {
            return close(close);
        }
        Decision.Replace replace = (Decision.Replace) decision;
        return inArticle(
                replace.id(), article -> Blocks.replace(article, replace), () -> Proposals.forWording(issue, replace));
    }

    private Outcome<Issue> set(Decision.Set set) {
        if (set.target() instanceof Target.OfArticle target) {
            return inArticle(target.id(), article -> Fields.set(article, set), () -> Proposals.forField(issue, set));
        }
        if (set.target() instanceof Target.OfSection target) {
            return inSection(target.index(), at -> Fields.set(issue.sections().get(at), set)
                    .map(section -> {
                        List<Section> changed = new ArrayList<>(issue.sections());
                        changed.set(at, section);
                        return issue.withSections(changed);
                    }));
        }
        return Fields.set(issue, set);
    }

    private Outcome<Issue> onArticle(Decision.OnArticle decision) {
        Optional<Spot> spot = Sections.find(issue, decision.id());
        if (spot.isEmpty()) {
            return Outcome.misfit(
                    decision.id(), FindingReason.MISFIT_NO_ARTICLE, Proposals.forArticle(issue, decision));
        }
        Article article = Sections.at(issue, spot.get());
        boolean expected = Proposals.title(article).startsWith(decision.expect())
                || article.title().orElse("").startsWith(decision.expect());
        if (!expected) {
            return Outcome.misfit(decision.expect(), Proposals.title(article), Proposals.forArticle(issue, decision));
        }
        if (decision instanceof Decision.Join) {
            return spot.get().article() == 0
                    ? Outcome.misfit(decision.expect(), FindingReason.MISFIT_FIRST_ARTICLE, Optional.empty())
                    : Outcome.done(Sections.join(issue, spot.get()));
        }
        if (decision instanceof Decision.Move move) {
            return move(move, spot.get());
        }
        if (decision instanceof Decision.OpenSection) {
            return Outcome.done(open(spot.get(), article));
        }
        Decision.Discard discard = (Decision.Discard) decision;
        issue = Sections.replace(issue, spot.get(), List.of());
        take(List.of(Blocks.box(article)), Destination.ARTICLE, discard.furniture());
        for (Block block : article.blocks()) {
            take(List.of(Blocks.box(block)), from(block), discard.furniture());
        }
        return Outcome.done(issue);
    }

    private Outcome<Issue> move(Decision.Move move, Spot spot) {
        if (move.to().matches("[0-9]{1,5}")) {
            return inSection(Integer.parseInt(move.to()), at -> Outcome.done(Sections.moveInto(issue, spot, at)));
        }
        boolean known =
                !move.to().equals(move.id()) && Sections.find(issue, move.to()).isPresent();
        return known
                ? Outcome.done(Sections.moveAfter(issue, spot, move.to()))
                : Outcome.misfit(move.to(), FindingReason.MISFIT_NO_ARTICLE, Optional.empty());
    }

    private Issue open(Spot spot, Article article) {
        Issue opened = Sections.open(issue, spot);
        int added = opened.sections().size() - issue.sections().size();
        sections.replaceAll(at -> at > spot.section() ? at + added : at);
        int characters = Census.count(article.titleLine().orElse(""));
        return opened.withLedger(opened.ledger().moved(Destination.ARTICLE, Destination.SECTION_TITLE, characters, 0));
    }

    private Outcome<Issue> close(Decision.CloseSection close) {
        return inSection(close.index(), at -> {
            String title = issue.sections().get(at).title().orElse("");
            if (!title.startsWith(close.expect())) {
                return Outcome.misfit(
                        close.expect(),
                        title,
                        title.isEmpty()
                                ? Optional.empty()
                                : Optional.of(new Decision.CloseSection(close.index(), Answers.beginning(title))));
            }
            Issue closed = Sections.close(issue, at);
            sections.replaceAll(place -> place >= at && place > 0 ? place - 1 : place);
            int characters = Census.count(title);
            return Outcome.done(closed.withLedger(
                    closed.ledger().moved(Destination.SECTION_TITLE, Destination.ARTICLE, characters, 0)));
        });
    }

    private Outcome<Issue> onBlock(Decision.OnBlock decision) {
        List<Block> removed = new ArrayList<>();
        Outcome<Issue> outcome = inArticle(
                decision.id(),
                article -> {
                    if (decision instanceof Decision.Split split) {
                        return Blocks.split(article, split, reader, issue.date());
                    }
                    return decision instanceof Decision.Retype retype
                            ? Blocks.retype(article, retype)
                            : Blocks.remove(article, (Decision.Remove) decision, removed);
                },
                () -> Proposals.forBlock(issue, decision));
        if (outcome.misfit().isPresent()) {
            Misfit misfit = outcome.misfit().get();
            return Outcome.misfit(misfit.expected(), misfit.found(), Proposals.forBlock(issue, decision));
        }
        if (removed.isEmpty()) {
            return outcome;
        }
        issue = outcome.result().orElse(issue);
        removed.forEach(
                block -> take(List.of(Blocks.box(block)), from(block), ((Decision.Remove) decision).furniture()));
        return Outcome.done(issue);
    }

    /** What is taken out of an article goes beside the articles, or to what was left out, and the ledger follows. */
    private void take(List<Furniture> boxes, Destination from, boolean keep) {
        for (Furniture box : boxes) {
            if (keep && box.characters() + box.pictures() > 0) {
                List<Furniture> furniture = new ArrayList<>(issue.furniture());
                furniture.add(box);
                issue = issue.withFurniture(furniture);
            }
            Destination to = keep ? Destination.FURNITURE : Destination.DROPPED;
            issue = issue.withLedger(issue.ledger().moved(from, to, box.characters(), box.pictures()));
        }
    }

    private static Destination from(Block block) {
        return block instanceof Note ? Destination.NOTE : Destination.ARTICLE;
    }

    private Outcome<Issue> inArticle(
            String id, Function<Article, Outcome<List<Article>>> change, Supplier<Optional<Decision>> proposal) {
        return Sections.find(issue, id)
                .map(spot ->
                        change.apply(Sections.at(issue, spot)).map(articles -> Sections.replace(issue, spot, articles)))
                .orElseGet(() -> Outcome.misfit(id, FindingReason.MISFIT_NO_ARTICLE, proposal.get()));
    }

    private Outcome<Issue> inSection(int place, Function<Integer, Outcome<Issue>> change) {
        return place <= sections.size()
                ? change.apply(sections.get(place - 1))
                : Outcome.misfit(String.valueOf(place), FindingReason.MISFIT_NO_SECTION, Optional.empty());
    }

    private static String shown(String text) {
        int count = text.codePointCount(0, text.length());
        return count <= SHOWN ? text : text.substring(0, text.offsetByCodePoints(0, SHOWN)) + "…";
    }
}
