package org.kicnews.importer.structure.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kicnews.importer.structure.decision.Label;
import org.kicnews.importer.structure.decision.Verdict;
import org.kicnews.importer.structure.line.Line;

/**
 * Puts lines that name a source above their titles below them, in newsletters that print them so. A source between two
 * articles may close the first as well as open the second; what stands between the title of a section and that of its
 * first article can only open one, and what stands after the last article can only close one.
 */
public final class SourcesAbove {
    /** Once may be chance. */
    private static final int OFTEN = 2;

    private SourcesAbove() {}

    /** The pieces of a body with each source after the title that it belongs to. */
    public static List<Judged> settled(List<Judged> body) {
        return areAbove(body) ? moved(body) : body;
    }

    private static boolean areAbove(List<Judged> body) {
        int above = 0;
        boolean first = false;
        for (int i = 1; i < body.size(); i++) {
            if (isAbove(body, i)) {
                above++;
                first |= i == 1 || body.get(i - 2).label() == Label.SECTION;
            }
        }
        boolean closes = !body.isEmpty() && isSource(body.get(body.size() - 1));
        return above >= OFTEN && first && !closes;
    }

    private static boolean isAbove(List<Judged> body, int title) {
        return body.get(title).label() == Label.TITLE
                && isSource(body.get(title - 1))
                && !((Line) body.get(title).piece()).facts().title().attributed();
    }

    private static boolean isSource(Judged judged) {
        return judged.label() == Label.TEXT
                && judged.piece() instanceof Line line
                && line.facts().source().isPresent();
    }

    private static List<Judged> moved(List<Judged> body) {
        List<Judged> moved = new ArrayList<>();
        for (int i = 0; i < body.size(); i++) {
            if (i + 1 < body.size() && isAbove(body, i + 1)) {
                moved.add(body.get(i + 1));
                moved.add(new Judged(
                        body.get(i).piece(), new Verdict(Label.SOURCE, Label.TEXT, 1, List.of(), Optional.empty())));
                i++;
            } else {
                moved.add(body.get(i));
            }
        }
        return moved;
    }
}
