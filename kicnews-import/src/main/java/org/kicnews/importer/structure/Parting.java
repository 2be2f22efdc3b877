package org.kicnews.importer.structure;

import java.util.ArrayList;
import java.util.List;
import org.kicnews.importer.structure.body.Judged;
import org.kicnews.importer.structure.contents.Contents;
import org.kicnews.importer.structure.contents.ContentsReader;
import org.kicnews.importer.structure.decision.BrokenTitles;
import org.kicnews.importer.structure.decision.Decider;
import org.kicnews.importer.structure.decision.Label;
import org.kicnews.importer.structure.decision.Verdict;
import org.kicnews.importer.structure.line.LineReader;
import org.kicnews.importer.structure.line.Piece;
import org.kicnews.importer.structure.line.PrintedText;
import org.kicnews.importer.structure.line.Typography;
import org.kicnews.importer.structure.masthead.Head;
import org.kicnews.importer.structure.profile.Profile;

/**
 * What comes after the masthead, parted into the printed contents and the body.
 *
 * @param contents the contents
 * @param body all other pieces, with what was decided about each
 */
record Parting(Contents contents, List<Judged> body) {

    static Parting of(List<Piece> pieces, Head head, Typography typography, Profile profile, LineReader reader) {
        Contents found = new ContentsReader(profile, reader).read(pieces, head.end());
        Parting parting = at(found, pieces, head, typography, reader);
        return parting.isUpsideDown(pieces)
                ? at(new Contents(head.end(), head.end(), List.of()), pieces, head, typography, reader)
                : parting;
    }

    private static Parting at(
            Contents contents, List<Piece> pieces, Head head, Typography typography, LineReader reader) {
        List<Piece> rest = new ArrayList<>(pieces.subList(head.end(), contents.start()));
        rest.addAll(pieces.subList(contents.end(), pieces.size()));
        List<Piece> body = BrokenTitles.joined(rest, typography, contents.lines(), reader);
        List<Verdict> verdicts = Decider.decide(body, typography, contents.lines());
        List<Judged> judged = new ArrayList<>();
        for (int i = 0; i < body.size(); i++) {
            judged.add(new Judged(body.get(i), verdicts.get(i)));
        }
        return new Parting(contents, List.copyOf(judged));
    }

    /** Whether a body without any article says less than its contents do: then what looked like contents is the body. */
    private boolean isUpsideDown(List<Piece> pieces) {
        return contents.isPresent()
                && !body.isEmpty()
                && body.stream().noneMatch(judged -> judged.label() == Label.TITLE)
                && letters(body.stream().map(Judged::piece).toList())
                        < letters(pieces.subList(contents.start(), contents.end()));
    }

    private static long letters(List<Piece> pieces) {
        return pieces.stream()
                .flatMap(piece -> PrintedText.lines(piece).stream())
                .flatMapToInt(String::codePoints)
                .filter(Character::isLetterOrDigit)
                .count();
    }
}
