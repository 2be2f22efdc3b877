package org.kicnews.importer.structure.decision;

import static org.kicnews.importer.structure.decision.Evidence.Kind.ATTRIBUTION;
import static org.kicnews.importer.structure.decision.Evidence.Kind.CONTENTS;
import static org.kicnews.importer.structure.decision.Evidence.Kind.NUMBER;
import static org.kicnews.importer.structure.decision.Evidence.Kind.OTHER_FORM;
import static org.kicnews.importer.structure.decision.Evidence.Kind.PATTERN;
import static org.kicnews.importer.structure.decision.Evidence.Kind.RARITY;
import static org.kicnews.importer.structure.decision.Evidence.Kind.SIZE;
import static org.kicnews.importer.structure.decision.Evidence.Kind.SOURCE_BELOW;
import static org.kicnews.importer.structure.decision.Label.GROUP;
import static org.kicnews.importer.structure.decision.Label.HEADING;
import static org.kicnews.importer.structure.decision.Label.SECTION;
import static org.kicnews.importer.structure.decision.Label.SOURCE;
import static org.kicnews.importer.structure.decision.Label.SUBTITLE;
import static org.kicnews.importer.structure.decision.Label.TITLE;

import java.util.List;
import org.kicnews.core.model.TocLine.Kind;
import org.kicnews.importer.structure.contents.Contents.Announcement;
import org.kicnews.importer.structure.line.Line;
import org.kicnews.importer.structure.line.LineFacts;

/** Collects what speaks for and against each reading of a candidate, apart from how lines set alike are read. */
final class Witnesses {
    /** A source above another line that is set to be seen may be that line's. */
    private static final double SOURCE_BETWEEN = 1;

    /** Out of order, contents are believed less. */
    private static final double OUT_OF_ORDER = 0.7;

    /** Contents of which this share is found in the body are meant to be complete. */
    private static final double COMPLETE = 0.7;

    private final TypeWitnesses type;
    private final List<Announcement> announcements;
    private final Alignment alignment;
    private final boolean complete;
    private final boolean sectioned;

    Witnesses(Ranks ranks, List<Announcement> announcements, Alignment alignment) {
        this.type = new TypeWitnesses(ranks);
        this.announcements = announcements;
        this.alignment = alignment;
        this.sectioned = announcements.stream().anyMatch(line -> line.kind() == Kind.SECTION);
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
        type.hear(candidate);
        contents(index, candidate);
        patterns(candidate);
        subtitle(candidate, around);
        numbers(candidate);
        boolean setApart = type.isSetApart(candidate.line());
        TextWitnesses.form(candidate, around, setApart);
        if (!setApart && around.isRowOfNumbers(candidate.line())) {
            candidate.add(OTHER_FORM, HEADING, -2.5);
        }
        if (!setApart && around.isRowOfReferences(candidate.line())) {
            candidate.add(OTHER_FORM, TITLE, -5);
        }
        if (!type.hasDisplay()) {
            TextWitnesses.shape(candidate, around);
        }
        below(candidate, around);
    }

    /** A source below makes a line a title; a line like a title below speaks for a group above it. */
    private void below(Candidate candidate, Surroundings around) {
        Line line = candidate.line();
        if (around.isAboveSource() && !TextWitnesses.isText(line) && !canBeSubtitle(line, around)) {
            boolean between =
                    around.second().filter(next -> type.isSetApart(next)).isPresent();
            candidate.add(SOURCE_BELOW, TITLE, between ? SOURCE_BETWEEN : 3.5);
            candidate.add(SOURCE_BELOW, HEADING, -1.5);
        }
        if (line.facts().group().isPresent()) {
            around.after().ifPresent(below -> group(candidate, below));
        }
    }

    /** What is set larger than the title below it is no group but a section. */
    private void group(Candidate candidate, Line below) {
        boolean title = type.isSetApart(below) || below.facts().title().attributed();
        if (title && candidate.line().look().isOutside(below.look())) {
            candidate.add(SIZE, GROUP, -2.5);
        } else if (title) {
            candidate.add(PATTERN, GROUP, 2);
        }
    }

    private static void rarity(Candidate candidate) {
        candidate.add(RARITY, SECTION, -2.2);
        candidate.add(RARITY, TITLE, -2);
        candidate.add(RARITY, HEADING, -1);
        candidate.add(RARITY, GROUP, -1.5);
        candidate.add(RARITY, SUBTITLE, -1);
        candidate.add(RARITY, SOURCE, -0.5);
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
                candidate.add(CONTENTS, HEADING, -2 * belief);
                boolean column = candidate.line().facts().column();
                boolean article = announcement.sure() || sectioned;
                candidate.add(CONTENTS, SECTION, (article && !column ? 3.5 : 4.5) * belief);
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
            candidate.add(PATTERN, TITLE, facts.title().attributed() ? 0 : -1);
            candidate.add(PATTERN, HEADING, -1.5);
        }
        if (facts.column()) {
            boolean numbered = facts.title().number().isPresent();
            candidate.add(PATTERN, SECTION, numbered ? 0.8 : 3);
            candidate.add(PATTERN, TITLE, 0.8);
            candidate.add(PATTERN, HEADING, numbered ? 0 : -2);
        }
        boolean group = facts.group().isPresent() && facts.source().isEmpty();
        candidate.add(PATTERN, GROUP, group ? 1.5 : Reading.IMPOSSIBLE);
        candidate.add(PATTERN, SOURCE, facts.source().isPresent() ? 4 : Reading.IMPOSSIBLE);
        if (facts.source().isPresent()) {
            candidate.add(PATTERN, SECTION, -4);
            candidate.add(PATTERN, TITLE, -4);
            candidate.add(PATTERN, HEADING, -4);
        }
    }

    private static void subtitle(Candidate candidate, Surroundings around) {
        boolean can = canBeSubtitle(candidate.line(), around);
        candidate.add(PATTERN, SUBTITLE, can ? 4 : Reading.IMPOSSIBLE);
        if (can
                && around.before()
                        .filter(before -> !TextWitnesses.isText(before))
                        .isPresent()) {
            candidate.add(PATTERN, HEADING, -2);
        }
    }

    /** A mark like that of an item is one where the next line has it too. */
    private static boolean canBeSubtitle(Line line, Surroundings around) {
        boolean alone = around.after()
                .filter(after -> after.facts().subtitle()
                        || after.facts()
                                .listMark()
                                .filter(mark -> mark.bullet())
                                .isPresent())
                .isEmpty();
        boolean generated =
                line.paragraph().marker().filter(marker -> marker.generated()).isPresent();
        return line.facts().subtitle() && alone && !generated && !line.endsSentence();
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
        boolean listed = candidate.announcement().isPresent();
        if (facts.numbering() >= 0 && facts.title().number().isEmpty() && !listed) {
            candidate.add(NUMBER, TITLE, -1);
        }
    }
}
