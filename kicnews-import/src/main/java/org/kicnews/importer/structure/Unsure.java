package org.kicnews.importer.structure;

import java.util.List;
import java.util.Optional;
import org.kicnews.core.finding.Finding;
import org.kicnews.core.finding.FindingCode;
import org.kicnews.core.finding.FindingReason;
import org.kicnews.core.finding.Place;
import org.kicnews.importer.structure.body.Judged;
import org.kicnews.importer.structure.corrections.Answers;
import org.kicnews.importer.structure.decision.Evidence;
import org.kicnews.importer.structure.decision.Label;
import org.kicnews.importer.structure.line.Line;

/** Tells that a line can be read in two ways, with the reasons for both and the decision that would settle it. */
final class Unsure {
    /** How much of a line is shown, in code points. */
    private static final int SHOWN = 80;

    /** How many reasons for a reading are shown. */
    private static final int REASONS = 3;

    private Unsure() {}

    static Finding of(String issue, Judged judged, Line line, ArticlePlaces places) {
        double confidence = judged.verdict().confidence();
        Label second = judged.verdict().second();
        Optional<String> answer = answer(judged, line, places);
        Place place = places.of(line).map(Place::article).orElse(Place.issue());
        return Finding.of(
                        FindingCode.STRUCTURE_UNSURE,
                        place.withPage(line.page()),
                        shown(line.text()),
                        reading(judged.label()).argument(),
                        reading(second).argument(),
                        String.valueOf(Math.round(100 * confidence)),
                        reasons(judged, judged.label(), second),
                        reasons(judged, second, judged.label()),
                        Answers.file(issue),
                        answer.orElse(FindingReason.ANSWER_PROFILE.argument()))
                .withConfidence(Math.round(confidence * 100) / 100.0);
    }

    /** The decision that makes the second reading true; none makes a section of a line inside an article. */
    private static Optional<String> answer(Judged judged, Line line, ArticlePlaces places) {
        Optional<String> article = places.of(line);
        Label second = judged.verdict().second();
        if (judged.label() == Label.SECTION) {
            return second == Label.TITLE
                    ? places.section(line).map(section -> Answers.closeSection(section, line.text()))
                    : Optional.empty();
        }
        if (second == Label.TITLE) {
            return article.map(id -> Answers.split(id, line.text()));
        }
        if (judged.label() == Label.TITLE && second == Label.SECTION) {
            return article.map(id -> Answers.openSection(id, line.text()));
        }
        return judged.label() == Label.TITLE && second != Label.GROUP
                ? article.filter(id -> !id.endsWith("-1")).map(id -> Answers.join(id, line.text()))
                : Optional.empty();
    }

    /** What speaks for a reading, or against the other. */
    private static String reasons(Judged judged, Label label, Label other) {
        List<FindingReason> reasons = judged.verdict().evidence().stream()
                .filter(evidence -> evidence.weight() > 0 ? evidence.label() == label : evidence.label() == other)
                .map(evidence -> evidence(evidence.kind()))
                .distinct()
                .limit(REASONS)
                .toList();
        return FindingReason.arguments(reasons.isEmpty() ? List.of(FindingReason.EVIDENCE_PLACE) : reasons);
    }

    private static FindingReason reading(Label label) {
        return switch (label) {
            case TEXT -> FindingReason.READING_TEXT;
            case SECTION -> FindingReason.READING_SECTION;
            case GROUP -> FindingReason.READING_GROUP;
            case TITLE -> FindingReason.READING_TITLE;
            case SOURCE -> FindingReason.READING_SOURCE;
            case HEADING -> FindingReason.READING_HEADING;
        };
    }

    private static FindingReason evidence(Evidence.Kind kind) {
        return switch (kind) {
            case RARITY -> FindingReason.EVIDENCE_RARITY;
            case OUTLINE -> FindingReason.EVIDENCE_OUTLINE;
            case SIZE -> FindingReason.EVIDENCE_SIZE;
            case WEIGHT -> FindingReason.EVIDENCE_WEIGHT;
            case STYLE -> FindingReason.EVIDENCE_STYLE;
            case CONTENTS -> FindingReason.EVIDENCE_CONTENTS;
            case ATTRIBUTION -> FindingReason.EVIDENCE_ATTRIBUTION;
            case SOURCE_BELOW -> FindingReason.EVIDENCE_SOURCE_BELOW;
            case PATTERN -> FindingReason.EVIDENCE_PATTERN;
            case NUMBER -> FindingReason.EVIDENCE_NUMBER;
            case LENGTH -> FindingReason.EVIDENCE_LENGTH;
            case SENTENCE -> FindingReason.EVIDENCE_SENTENCE;
            case OTHER_FORM -> FindingReason.EVIDENCE_OTHER_FORM;
        };
    }

    private static String shown(String text) {
        int count = text.codePointCount(0, text.length());
        return count <= SHOWN ? text : text.substring(0, text.offsetByCodePoints(0, SHOWN)) + "…";
    }
}
