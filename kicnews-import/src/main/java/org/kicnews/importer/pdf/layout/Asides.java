package org.kicnews.importer.pdf.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kicnews.importer.flow.Bounds;

/**
 * The texts of a page that other text runs around: side bars without a frame, and what is printed under a picture that
 * stands beside text.
 *
 * @param asides the texts, in the order of drawing
 * @param rest the other lines, in the order of drawing
 */
public record Asides(List<Aside> asides, List<Line> rest) {
    /** The fewest lines that run beside a text around which they go. */
    private static final int FEWEST_BESIDE = 2;

    /** How far under a picture its caption stands at most, in em. */
    private static final double UNDER = 2;

    /**
     * A text that other text runs around.
     *
     * @param lines its lines in reading order
     * @param bounds the box around it, and around the picture that it belongs to
     * @param underPicture whether it belongs to a picture
     */
    public record Aside(List<Line> lines, Bounds bounds, boolean underPicture) {
        public Aside {
            lines = List.copyOf(lines);
        }
    }

    public Asides {
        asides = List.copyOf(asides);
        rest = List.copyOf(rest);
    }

    /**
     * Finds the asides of a page.
     *
     * @param drawn its lines in the order of drawing
     * @param pictures where its pictures stand
     */
    public static Asides of(List<Line> drawn, List<Bounds> pictures) {
        List<List<Line>> runs = ReadingOrder.runs(drawn);
        List<Aside> asides = new ArrayList<>();
        Set<Line> taken = new HashSet<>();
        for (List<Line> run : runs) {
            Aside aside = aside(run, pictures);
            boolean around = runs.stream()
                    .filter(other -> other != run && !taken.contains(other.get(0)))
                    .anyMatch(other -> RunningAround.isAround(other, aside.bounds(), FEWEST_BESIDE));
            if (around) {
                asides.add(aside);
                taken.addAll(run);
            }
        }
        return new Asides(
                asides, drawn.stream().filter(line -> !taken.contains(line)).toList());
    }

    private static Aside aside(List<Line> run, List<Bounds> pictures) {
        Bounds text = run.stream().map(Line::bounds).reduce(Asides::around).orElseThrow();
        double em = run.get(0).size();
        Optional<Bounds> picture = pictures.stream()
                .filter(bounds -> bounds.left() < text.right()
                        && text.left() < bounds.right()
                        && bounds.bottom() <= text.top() + em
                        && bounds.bottom() >= text.top() - UNDER * em)
                .findFirst();
        return new Aside(run, picture.map(bounds -> around(bounds, text)).orElse(text), picture.isPresent());
    }

    private static Bounds around(Bounds one, Bounds other) {
        double left = Math.min(one.left(), other.left());
        double top = Math.min(one.top(), other.top());
        return new Bounds(
                left, top, Math.max(one.right(), other.right()) - left, Math.max(one.bottom(), other.bottom()) - top);
    }
}
