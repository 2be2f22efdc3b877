package org.kicnews.importer.structure.decision;

import static org.kicnews.importer.structure.decision.Evidence.Kind.LENGTH;
import static org.kicnews.importer.structure.decision.Evidence.Kind.OTHER_FORM;
import static org.kicnews.importer.structure.decision.Label.HEADING;
import static org.kicnews.importer.structure.decision.Label.SECTION;
import static org.kicnews.importer.structure.decision.Label.TITLE;

import java.util.regex.Pattern;
import org.kicnews.importer.flow.FlowParagraph.Role;
import org.kicnews.importer.structure.line.Line;

/** Collects what the text of a candidate says by its length, its end and its form. */
final class TextWitnesses {
    /** Beyond these lengths, in code points, a line is an unusual section title, heading or title. */
    private static final int LONG_SECTION = 45;

    /** Running text is at least this long, in code points; a sentence may be shorter. */
    private static final int RUNNING = 60;

    private static final int SENTENCE = 20;

    /** A heading without any type of its own is at most this long, in code points. */
    private static final int SHORT = 45;

    /** A section title without any type of its own is at most this long, in code points. */
    private static final int SHORT_SECTION = 30;

    /** An address alone in its line. */
    private static final Pattern ADDRESS = Pattern.compile("(?:https?://|www\\.)\\S+");

    private static final int LONG_HEADING = 70;
    private static final int LONG_TITLE = 130;

    private TextWitnesses() {}

    /**
     * Where everything is set alike, a short line between running text that states nothing itself is a heading, or the
     * title that is still expected.
     */
    static void shape(Candidate candidate, Surroundings around) {
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
        if (stands && !marked && line.length() <= SHORT_SECTION && around.isAboveTitle()) {
            candidate.add(LENGTH, SECTION, 3.2);
        }
    }

    /** Whether a line is as long as running text and ends as a sentence does. */
    static boolean isText(Line line) {
        return line.length() >= RUNNING && line.endsSentence();
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

    static void form(Candidate candidate, Surroundings around, boolean setApart) {
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
        double against =
                (caption || line.facts().furniture() ? -6 : 0) + (bullet && !(setApart && around.isAlone()) ? -2 : 0);
        against += ADDRESS.matcher(line.text()).matches() ? -6 : 0;
        boolean wordless = line.text().codePoints().noneMatch(Character::isLetter);
        against += wordless ? -3 : 0;
        if (against < 0) {
            candidate.add(OTHER_FORM, SECTION, against);
            candidate.add(OTHER_FORM, TITLE, against);
            candidate.add(OTHER_FORM, HEADING, against);
        }
    }
}
