package org.kicnews.importer.structure.decision;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kicnews.importer.structure.line.Line;
import org.kicnews.importer.structure.line.Look;

/**
 * Numbers that begin anew below a title: where 1., 2., 3. are set alike, and smaller than the title above them, 2. is
 * the second heading of that article and not the article after it.
 */
final class InnerNumbers {
    /** How much that speaks against a title, in nats: more than a number that continues the titles speaks for one. */
    private static final double AGAINST_TITLE = -2.5;

    /** The last number of a run of lines set alike. */
    private record Run(int number, boolean inside) {}

    private InnerNumbers() {}

    /** Tells the numbered candidates that stand inside an article. */
    static void tell(List<Candidate> candidates) {
        Map<Look, Run> runs = new HashMap<>();
        Optional<Line> title = Optional.empty();
        for (Candidate candidate : candidates) {
            Line line = candidate.line();
            if (candidate.isNamed()) {
                title = Optional.of(line);
            } else if (candidate.number() > 0) {
                Run run = next(Optional.ofNullable(runs.get(line.look())), candidate, title);
                runs.put(line.look(), run);
                if (run.inside()) {
                    candidate.add(Evidence.Kind.NUMBER, Label.TITLE, AGAINST_TITLE);
                }
            }
        }
    }

    private static Run next(Optional<Run> last, Candidate candidate, Optional<Line> title) {
        int number = candidate.number();
        Look look = candidate.line().look();
        boolean goesOn = last.filter(run -> run.number() + 1 == number).isPresent();
        boolean inside = goesOn
                ? last.get().inside()
                : number == 1
                        && title.filter(line -> line.look().isOutside(look)).isPresent();
        return new Run(number, inside);
    }
}
