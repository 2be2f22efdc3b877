package org.kicnews.importer.structure.body;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kicnews.importer.flow.FlowParagraph.Role;
import org.kicnews.importer.structure.decision.Label;
import org.kicnews.importer.structure.line.CaptionParts;
import org.kicnews.importer.structure.line.Line;
import org.kicnews.importer.structure.line.Look;
import org.kicnews.importer.structure.line.Piece;
import org.kicnews.importer.structure.line.Typography;

/** How this document sets its captions, learnt from those that are certain: their look, and on which side they stand. */
final class Captions {
    /** Captions are no longer than this, in code points. */
    private static final int LONGEST = 400;

    /** A line this short beside a picture, set unlike the body, is its caption. */
    private static final int SHORT = 120;

    private final Set<Look> looks;
    private final Look body;
    private final boolean below;
    private final Typography typography;

    private Captions(Set<Look> looks, Look body, boolean below, Typography typography) {
        this.looks = looks;
        this.body = body;
        this.below = below;
        this.typography = typography;
    }

    static Captions of(List<Judged> pieces, Typography typography) {
        Set<Look> looks = new HashSet<>();
        Look body = bodyLook(pieces);
        int after = 0;
        int before = 0;
        for (int i = 0; i < pieces.size(); i++) {
            if (pieces.get(i).piece() instanceof Line line && isCertain(line)) {
                boolean pictureAbove = i > 0 && isVisual(pieces.get(i - 1).piece());
                boolean pictureBelow =
                        i + 1 < pieces.size() && isVisual(pieces.get(i + 1).piece());
                after += pictureAbove && !pictureBelow ? 1 : 0;
                before += pictureBelow && !pictureAbove ? 1 : 0;
                if (!line.look().equals(body)) {
                    looks.add(line.look());
                }
            }
        }
        return new Captions(looks, body, after >= before, typography);
    }

    /** Whether captions stand below their pictures. */
    boolean below() {
        return below;
    }

    /** The parts of a caption, if the line is one. */
    Optional<CaptionParts> caption(List<Judged> content, int index) {
        Judged judged = content.get(index);
        if (judged.label() != Label.TEXT
                || !(judged.piece() instanceof Line line)
                || line.length() > LONGEST
                || line.paragraph()
                        .marker()
                        .filter(marker -> marker.generated())
                        .isPresent()) {
            return Optional.empty();
        }
        boolean beside = isBeside(content, index);
        Optional<CaptionParts> labelled = line.facts().caption();
        if (labelled.filter(parts -> parts.number().isPresent() || beside).isPresent()) {
            return labelled;
        }
        boolean bare = beside && (looks.contains(line.look()) || line.facts().bareCaption() || isSetApart(line));
        return bare || line.paragraph().role() == Role.CAPTION
                ? Optional.of(new CaptionParts(Optional.empty(), Optional.empty(), Optional.of(line.text())))
                : Optional.empty();
    }

    private boolean isSetApart(Line line) {
        return line.length() <= SHORT
                && !line.endsSentence()
                && line.look().centred()
                && !body.centred()
                && typography.relativeSize(line.look()) < 1;
    }

    /** Whether a picture, or a caption of one, stands on the side where this document has them. */
    private boolean isBeside(List<Judged> content, int index) {
        int step = below ? -1 : 1;
        int at = index + step;
        return at >= 0 && at < content.size() && content.get(at).piece() instanceof Piece.Picture;
    }

    private static boolean isCertain(Line line) {
        return line.length() <= LONGEST
                && (line.facts()
                                .caption()
                                .filter(parts -> parts.number().isPresent())
                                .isPresent()
                        || line.paragraph().role() == Role.CAPTION);
    }

    private static boolean isVisual(Piece piece) {
        return piece instanceof Piece.Picture || piece instanceof Piece.Grid;
    }

    private static Look bodyLook(List<Judged> pieces) {
        Map<Look, Integer> lengths = new LinkedHashMap<>();
        for (Judged judged : pieces) {
            if (judged.piece() instanceof Line line && judged.label() == Label.TEXT) {
                lengths.merge(line.look(), line.length(), Integer::sum);
            }
        }
        return lengths.entrySet().stream()
                .reduce((a, b) -> b.getValue() > a.getValue() ? b : a)
                .map(Map.Entry::getKey)
                .orElse(new Look(0, "", 0, false, false, false, 0));
    }
}
