package org.kicnews.importer.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.kicnews.core.model.Furniture;
import org.kicnews.importer.structure.body.Judged;
import org.kicnews.importer.structure.decision.Label;
import org.kicnews.importer.structure.line.Line;
import org.kicnews.importer.structure.line.LineReader;
import org.kicnews.importer.structure.line.Piece;
import org.kicnews.importer.structure.line.PrintedText;
import org.kicnews.importer.structure.profile.LinePattern;
import org.kicnews.importer.structure.profile.Profile;

/**
 * What stands in the body but in no article: boxes and short notes before the first title, and the publisher's lines
 * after the last article.
 *
 * @param inside the rest
 * @param furniture what was taken out
 */
record OutsideArticles(List<Judged> inside, List<Furniture> furniture) {
    /** A note to the readers before the first title is no longer, in code points; longer text is an article. */
    private static final int NOTE = 120;

    private static final String PUBLISHER = "publisher";

    static OutsideArticles of(List<Judged> body, Profile profile) {
        int opens = 0;
        while (opens < body.size() && !isTitle(body.get(opens))) {
            opens++;
        }
        boolean opened = opens < body.size();
        int closes = opened ? colophon(body, profile) : body.size();
        List<Judged> inside = new ArrayList<>();
        List<Furniture> furniture = new ArrayList<>();
        boolean note = opened && isNote(body.subList(0, opens));
        for (int i = 0; i < closes; i++) {
            Piece piece = body.get(i).piece();
            boolean known = piece instanceof Line line && line.facts().furniture();
            if (i < opens && (known || note || piece instanceof Piece.Aside)) {
                furniture.add(box(List.of(piece)));
            } else {
                inside.add(body.get(i));
            }
        }
        if (closes < body.size()) {
            furniture.add(box(body.subList(closes, body.size()).stream()
                    .map(Judged::piece)
                    .toList()));
        }
        return new OutsideArticles(List.copyOf(inside), List.copyOf(furniture));
    }

    private static boolean isTitle(Judged judged) {
        return judged.label() == Label.SECTION || judged.label() == Label.TITLE;
    }

    private static boolean isNote(List<Judged> before) {
        return before.stream()
                        .allMatch(judged -> judged.piece() instanceof Line || judged.piece() instanceof Piece.Aside)
                && before.stream()
                                .mapToInt(judged -> judged.piece() instanceof Line line ? line.length() : 0)
                                .sum()
                        <= NOTE;
    }

    /** Where the publisher's lines begin, with which the body ends; the end of the body where it has none. */
    private static int colophon(List<Judged> body, Profile profile) {
        int start = body.size();
        boolean publisher = false;
        while (start > 0 && body.get(start - 1).piece() instanceof Line line && !isTitle(body.get(start - 1))) {
            boolean rule = line.text().codePoints().noneMatch(Character::isLetterOrDigit);
            boolean names = line.facts().furniture()
                    || LineReader.first(profile.masthead().copyrights(), line.text())
                            .isPresent()
                    || begins(
                            line, labels(profile).filter(label -> label.getKey().equals(PUBLISHER)));
            if (!rule && !names && !begins(line, labels(profile))) {
                break;
            }
            publisher |= names;
            start--;
        }
        return publisher ? start : body.size();
    }

    private static Stream<Map.Entry<String, List<LinePattern>>> labels(Profile profile) {
        return profile.masthead().fields().entrySet().stream();
    }

    private static boolean begins(Line line, Stream<Map.Entry<String, List<LinePattern>>> labels) {
        return labels.flatMap(label -> label.getValue().stream())
                .map(label -> label.find(line.text()))
                .flatMap(Optional::stream)
                .anyMatch(found -> found.start() == 0);
    }

    private static Furniture box(List<Piece> pieces) {
        List<String> texts = pieces.stream()
                .flatMap(piece -> PrintedText.lines(piece).stream())
                .toList();
        int pictures = pieces.stream()
                .mapToInt(piece -> PrintedText.pictures(piece.inner()))
                .sum();
        return FrontMatter.box(String.join("\n", texts), pictures, pieces.get(0).page());
    }
}
