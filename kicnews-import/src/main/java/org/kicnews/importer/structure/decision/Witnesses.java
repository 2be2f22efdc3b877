package org.kicnews.importer.structure.decision;

import static org.kicnews.importer.structure.decision.Evidence.Kind.ATTRIBUTION;
import static org.kicnews.importer.structure.decision.Evidence.Kind.CONTENTS;
import static org.kicnews.importer.structure.decision.Evidence.Kind.LENGTH;
import static org.kicnews.importer.structure.decision.Evidence.Kind.NUMBER;
import static org.kicnews.importer.structure.decision.Evidence.Kind.OTHER_FORM;
import static org.kicnews.importer.structure.decision.Evidence.Kind.OUTLINE;
import static org.kicnews.importer.structure.decision.Evidence.Kind.PATTERN;
import static org.kicnews.importer.structure.decision.Evidence.Kind.RARITY;
import static org.kicnews.importer.structure.decision.Evidence.Kind.SIZE;
import static org.kicnews.importer.structure.decision.Evidence.Kind.SOURCE_BELOW;
import static org.kicnews.importer.structure.decision.Evidence.Kind.WEIGHT;
import static org.kicnews.importer.structure.decision.Label.GROUP;
import static org.kicnews.importer.structure.decision.Label.HEADING;
import static org.kicnews.importer.structure.decision.Label.SECTION;
import static org.kicnews.importer.structure.decision.Label.SOURCE;
import static org.kicnews.importer.structure.decision.Label.SUBTITLE;
import static org.kicnews.importer.structure.decision.Label.TITLE;

import java.util.List;
import org.kicnews.core.model.TocLine.Kind;
import org.kicnews.importer.flow.FlowParagraph.Role;
import org.kicnews.importer.structure.contents.Contents.Announcement;
import org.kicnews.importer.structure.line.Line;
import org.kicnews.importer.structure.line.LineFacts;

/** Collects what speaks for and against each reading of a candidate, apart from how lines set alike are read. */
final class Witnesses {
    /** Out of order, contents are believed less. */
    private static final double OUT_OF_ORDER = 0.7;

    /** Contents of which this share is found in the body are meant to be complete. */
    private static final double COMPLETE = 0.7;

    /** Beyond these lengths, in code points, a line is an unusual section title, heading or title. */
    private static final int LONG_SECTION = 45;

    /** Running text is at least this long, in code points; a sentence may be shorter. */
    private static final int RUNNING = 60;

    private static final int SENTENCE = 20;

    /** A heading without any type of its own is at most this long, in code points. */
    private static final int SHORT = 45;

    private static final int LONG_HEADING = 70;
    private static final int LONG_TITLE = 130;

    private final Ranks ranks;
    private final List<Announcement> announcements;
    private final Alignment alignment;
    private final boolean complete;

    Witnesses(Ranks ranks, List<Announcement> announcements, Alignment alignment) {
        this.ranks = ranks;
        this.announcements = announcements;
        this.alignment = alignment;
        this.complete = alignment.share(announcements, Kind.ENTRY) >= COMPLETE;
    }

    /**
     * Hears everything about a candidate.
     *
     * @param index its index among the candidates
     * @param around what stands right before and after it
     */
    void hear(int index, Candidate candidate, Surroundings around) {
        rarity(candidate);
        if (ranks.outlineDepth() > 0) {
            outline(candidate);
        }
        typography(candidate);
        contents(index, candidate);
        patterns(candidate);
        subtitle(candidate, around);
        numbers(candidate);
        form(candidate, around);
        if (!isSetApart(candidate.line()) && around.isRowOfNumbers(candidate.line())) {
            candidate.add(OTHER_FORM, HEADING, -2.5);
        }
        if (!ranks.hasDisplay()) {
            shape(candidate, around);
        }
        around.after().ifPresent(below -> below(candidate, below));
    }

    /** A source below makes a line a title; a line like a title below speaks for a group above it. */
    private void below(Candidate candidate, Line below) {
        if (below.facts().source().isPresent()) {
            candidate.add(SOURCE_BELOW, TITLE, 3.5);
            candidate.add(SOURCE_BELOW, HEADING, -1.5);
        }
        if (candidate.line().facts().group().isPresent()
                && (isSetApart(below) || below.facts().title().attributed())) {
            candidate.add(PATTERN, GROUP, 2);
        }
    }

    private boolean isSetApart(Line line) {
        return ranks.size(line.look()) >= 0
                || ranks.bold(line.look())
                || line.look().outline() > 0;
    }

    private static void rarity(Candidate candidate) {
        candidate.add(RARITY, SECTION, -2.2);
        candidate.add(RARITY, TITLE, -2);
        candidate.add(RARITY, HEADING, -1);
        candidate.add(RARITY, GROUP, -1.5);
        candidate.add(RARITY, SUBTITLE, -1);
        candidate.add(RARITY, SOURCE, -0.5);
    }

    private void outline(Candidate candidate) {
        int level = candidate.line().look().outline();
        if (level == 0) {
            candidate.add(OUTLINE, SECTION, -1.5);
            candidate.add(OUTLINE, TITLE, -1.5);
            candidate.add(OUTLINE, HEADING, -1);
            return;
        }
        int rank = ranks.outline(level);
        if (ranks.outlineDepth() == 1) {
            candidate.add(OUTLINE, SECTION, 1.2);
            candidate.add(OUTLINE, TITLE, 3);
            candidate.add(OUTLINE, HEADING, 1.5);
        } else if (rank == 0) {
            candidate.add(OUTLINE, SECTION, 4);
            candidate.add(OUTLINE, TITLE, 2.5);
        } else if (rank == 1) {
            candidate.add(OUTLINE, SECTION, 0.5);
            candidate.add(OUTLINE, TITLE, 4);
            candidate.add(OUTLINE, HEADING, 2);
        } else {
            candidate.add(OUTLINE, TITLE, 0.8);
            candidate.add(OUTLINE, HEADING, 4);
        }
    }

    private void typography(Candidate candidate) {
        int rank = ranks.size(candidate.line().look());
        boolean bold = ranks.bold(candidate.line().look());
        if (rank >= 0) {
            boolean only = ranks.sizeDepth() == 1;
            candidate.add(SIZE, SECTION, only ? 1 : Math.max(-0.5, 2 - 1.2 * rank));
            candidate.add(SIZE, TITLE, only ? 2 : rank <= 1 ? 1.6 : 0.6);
            candidate.add(SIZE, HEADING, only ? 1.2 : rank == 0 ? 0 : 1.4);
        } else if (!bold && ranks.hasDisplay() && candidate.line().look().outline() == 0) {
            candidate.add(SIZE, SECTION, -1);
            candidate.add(SIZE, TITLE, -1);
            candidate.add(SIZE, HEADING, -2);
        }
        if (bold) {
            candidate.add(WEIGHT, SECTION, 0.6);
            candidate.add(WEIGHT, TITLE, 0.8);
            candidate.add(WEIGHT, HEADING, rank < 0 ? 1.8 : 0.8);
        }
    }

    private void contents(int index, Candidate candidate) {
        boolean listed = alignment.ofLine(index).isPresent();
        if (complete && !listed && !candidate.line().facts().title().attributed()) {
            candidate.add(CONTENTS, TITLE, -1.5);
        }
        alignment.ofLine(index).ifPresent(pair -> {
            double belief = pair.likeness() * (pair.inOrder() ? 1 : OUT_OF_ORDER);
            Announcement announcement = announcements.get(pair.announcement());
            candidate.announcedBy(pair.announcement());
            Kind kind = announcement.kind();
            if (kind == Kind.ENTRY) {
                candidate.add(CONTENTS, TITLE, 5 * belief);
                boolean column = candidate.line().facts().column();
                candidate.add(CONTENTS, SECTION, (announcement.sure() && !column ? 3.5 : 4.5) * belief);
                candidate.owesArticle();
            } else if (kind == Kind.SECTION) {
                candidate.add(CONTENTS, SECTION, 6 * belief);
                candidate.add(CONTENTS, TITLE, 3 * belief);
            } else if (candidate.line().facts().group().isPresent()) {
                candidate.add(CONTENTS, GROUP, 4 * belief);
            } else {
                candidate.add(CONTENTS, SECTION, 2 * belief);
            }
        });
    }

    private static void patterns(Candidate candidate) {
        LineFacts facts = candidate.line().facts();
        boolean sourced =
                facts.title().source().isPresent() || facts.title().provider().isPresent();
        if (facts.title().attributed()) {
            candidate.add(ATTRIBUTION, TITLE, sourced ? 4.5 : 2.5);
            candidate.add(ATTRIBUTION, SECTION, -1);
            candidate.add(ATTRIBUTION, HEADING, -2);
        }
        if (facts.knownSection()) {
            candidate.add(PATTERN, SECTION, 3);
            candidate.add(PATTERN, HEADING, -1.5);
        }
        if (facts.column()) {
            boolean numbered = facts.title().number().isPresent();
            candidate.add(PATTERN, SECTION, numbered ? 0.8 : 3);
            candidate.add(PATTERN, TITLE, 0.8);
            candidate.add(PATTERN, HEADING, numbered ? 0 : -2);
        }
        candidate.add(PATTERN, GROUP, facts.group().isPresent() ? 1.5 : Reading.IMPOSSIBLE);
        candidate.add(PATTERN, SOURCE, facts.source().isPresent() ? 4 : Reading.IMPOSSIBLE);
        if (facts.source().isPresent()) {
            candidate.add(PATTERN, TITLE, -4);
        }
    }

    /** A mark like that of an item is one where the next line has it too. */
    private static void subtitle(Candidate candidate, Surroundings around) {
        Line line = candidate.line();
        boolean alone = around.after()
                .filter(after -> after.facts().subtitle()
                        || after.facts()
                                .listMark()
                                .filter(mark -> mark.bullet())
                                .isPresent())
                .isEmpty();
        boolean generated =
                line.paragraph().marker().filter(marker -> marker.generated()).isPresent();
        boolean can = line.facts().subtitle() && alone && !generated && !line.endsSentence();
        candidate.add(PATTERN, SUBTITLE, can ? 4 : Reading.IMPOSSIBLE);
    }

    private static void numbers(Candidate candidate) {
        LineFacts facts = candidate.line().facts();
        if (facts.title().number().isPresent()) {
            candidate.add(NUMBER, TITLE, 1);
            candidate.add(NUMBER, SECTION, -1);
        }
        if (facts.numbering() >= 0) {
            candidate.add(NUMBER, HEADING, facts.numbering() == 0 ? 2 : 1);
            candidate.add(NUMBER, SECTION, -0.5);
        }
        if (facts.numbering() >= 0 && facts.title().number().isEmpty()) {
            candidate.add(NUMBER, TITLE, -1);
        }
    }

    /**
     * Where everything is set alike, a short line between running text that states nothing itself is a heading, or the
     * title that is still expected.
     */
    private static void shape(Candidate candidate, Surroundings around) {
        Line line = candidate.line();
        boolean marked = line.facts().listMark().isPresent();
        boolean numbered = marked && line.facts().numbering() >= 0;
        boolean stands = line.length() <= SHORT
                && (!line.endsSentence() || asks(line))
                && (!marked || numbered)
                && around.before()
                        .filter(before -> !isRunning(before)
                                && !before.facts().title().attributed()
                                && before.facts().source().isEmpty())
                        .isEmpty();
        boolean opens = around.after()
                .filter(after -> isRunning(after)
                        || !numbered && after.facts().listMark().isPresent())
                .isPresent();
        if (stands && !marked && (opens || around.besidePicture())) {
            candidate.add(LENGTH, TITLE, 1);
        }
        if (stands && opens) {
            candidate.add(LENGTH, HEADING, asks(line) ? 2 : 1.6);
        }
    }

    private static boolean isRunning(Line line) {
        return line.length() >= RUNNING
                || line.length() >= SENTENCE && line.endsSentence()
                || line.facts().caption().isPresent()
                || line.facts().listMark().filter(mark -> mark.bullet()).isPresent();
    }

    /** Titles and headings often ask or exclaim. */
    private static boolean asks(Line line) {
        String text = line.text();
        return !text.isEmpty() && "?!？！".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    private void form(Candidate candidate, Surroundings around) {
        Line line = candidate.line();
        int length = line.length();
        if (length > LONG_SECTION) {
            candidate.add(LENGTH, SECTION, -2);
        }
        if (length > LONG_HEADING) {
            candidate.add(LENGTH, HEADING, -1.5);
        }
        if (length > LONG_TITLE) {
            candidate.add(LENGTH, TITLE, -1.5);
        }
        if (line.endsSentence()) {
            double doubt = asks(line) ? 0.4 : 1;
            candidate.add(Evidence.Kind.SENTENCE, SECTION, -3 * doubt);
            candidate.add(Evidence.Kind.SENTENCE, TITLE, -2 * doubt);
            candidate.add(Evidence.Kind.SENTENCE, HEADING, -2 * doubt);
        }
        boolean bullet = line.facts().listMark().filter(mark -> mark.bullet()).isPresent()
                || line.paragraph()
                                .marker()
                                .filter(marker -> marker.generated())
                                .isPresent()
                        && line.look().outline() == 0;
        boolean caption = line.facts().caption().isPresent()
                || line.paragraph().role() == Role.CAPTION
                || around.besidePicture() && line.facts().bareCaption();
        double against = (caption || line.facts().furniture() ? -6 : 0)
                + (bullet && !(isSetApart(line) && around.isAlone()) ? -2 : 0);
        boolean wordless = line.text().codePoints().noneMatch(Character::isLetter);
        against += wordless ? -3 : 0;
        if (against < 0) {
            candidate.add(OTHER_FORM, SECTION, against);
            candidate.add(OTHER_FORM, TITLE, against);
            candidate.add(OTHER_FORM, HEADING, against);
        }
    }
}
