package org.kicnews.importer.structure.body;

import org.kicnews.importer.structure.decision.Label;
import org.kicnews.importer.structure.decision.Verdict;
import org.kicnews.importer.structure.line.Piece;

/**
 * A piece and what it is.
 *
 * @param piece the piece
 * @param verdict what it is
 */
public record Judged(Piece piece, Verdict verdict) {

    /** What it is. */
    public Label label() {
        return verdict.label();
    }

    /** The same piece as running text. */
    public Judged asText() {
        return new Judged(piece, Verdict.text());
    }
}
