package org.kicnews.importer.structure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.kicnews.core.ledger.Census;
import org.kicnews.core.model.Furniture;
import org.kicnews.importer.flow.Flow;
import org.kicnews.importer.flow.FlowFurniture;
import org.kicnews.importer.structure.line.Piece;
import org.kicnews.importer.structure.line.PrintedText;

/** The furniture of an issue: what runs over its pages, and the pictures and boxes that stand outside its text. */
final class FrontMatter {

    private FrontMatter() {}

    /** What runs over the pages, each kind and wording once; page numbers together. */
    static List<Furniture> running(Flow flow) {
        Map<String, List<FlowFurniture>> groups = new LinkedHashMap<>();
        for (FlowFurniture piece : flow.furniture()) {
            String wording = piece.kind() == Furniture.Kind.FOLIO ? "" : piece.text();
            groups.computeIfAbsent(piece.kind() + " " + wording, key -> new ArrayList<>())
                    .add(piece);
        }
        return groups.values().stream().map(FrontMatter::together).toList();
    }

    private static Furniture together(List<FlowFurniture> pieces) {
        TreeSet<Integer> pages = new TreeSet<>();
        pieces.forEach(piece -> piece.page().ifPresent(pages::add));
        return new Furniture(
                pieces.get(0).kind(),
                pieces.get(0).text(),
                List.copyOf(pages),
                pieces.stream().mapToInt(piece -> Census.count(piece.text())).sum(),
                pieces.stream().mapToInt(FlowFurniture::pictures).sum());
    }

    /** A box that belongs to no article. */
    static Furniture box(String text, int pictures, Optional<Integer> page) {
        return new Furniture(
                Furniture.Kind.BOX, text, page.map(List::of).orElse(List.of()), Census.count(text), pictures);
    }

    /** The furniture among pieces of masthead and contents, whose texts are kept there: boxes, and pictures everywhere. */
    static List<Furniture> among(List<Piece> pieces, boolean boxes) {
        List<Furniture> furniture = new ArrayList<>();
        for (Piece piece : pieces) {
            int pictures = piece instanceof Piece.Picture ? 1 : PrintedText.pictures(piece.inner());
            if (piece instanceof Piece.Aside && boxes) {
                furniture.add(box(String.join("\n", PrintedText.lines(piece.inner())), pictures, piece.page()));
            } else if (pictures > 0) {
                furniture.add(new Furniture(
                        Furniture.Kind.DECORATION,
                        "",
                        piece.page().map(List::of).orElse(List.of()),
                        0,
                        pictures));
            }
        }
        return furniture;
    }
}
