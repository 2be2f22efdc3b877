package org.kicnews.importer.structure.decision;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.kicnews.importer.structure.line.Line;
import org.kicnews.importer.structure.line.Look;
import org.kicnews.importer.structure.line.Typography;

/** How the display lines of a document rank: by the outline that the file gives, and by size and weight. */
final class Ranks {
    /** Type this much larger than the body is meant to be seen. */
    private static final double LARGER = 1.1;

    /** A size that is used for longer lines than this on average is not display type, in code points. */
    private static final double DISPLAY_LENGTH = 110;

    /** Sections, titles and headings. */
    private static final int LEVELS = 3;

    private final List<Integer> outlineLevels;
    private final List<Integer> displaySizes;
    private final boolean weights;
    private final boolean deep;
    private final Typography typography;

    private Ranks(
            List<Integer> outlineLevels,
            List<Integer> displaySizes,
            boolean weights,
            boolean deep,
            Typography typography) {
        this.outlineLevels = outlineLevels;
        this.displaySizes = displaySizes;
        this.weights = weights;
        this.deep = deep;
        this.typography = typography;
    }

    static Ranks of(List<Line> lines, Typography typography) {
        TreeSet<Integer> levels = new TreeSet<>();
        TreeMap<Integer, int[]> sizes = new TreeMap<>();
        int bold = 0;
        for (Line line : lines) {
            line.paragraph().outlineLevel().ifPresent(levels::add);
            if (typography.relativeSize(line.look()) >= LARGER) {
                int[] total = sizes.computeIfAbsent(line.look().halfPoints(), size -> new int[2]);
                total[0]++;
                total[1] += line.length();
            }
            bold += typography.standsOutByWeight(line.look()) && line.length() < DISPLAY_LENGTH ? 1 : 0;
        }
        List<Integer> display = sizes.descendingMap().entrySet().stream()
                .filter(entry -> entry.getValue()[1] <= DISPLAY_LENGTH * entry.getValue()[0])
                .map(Map.Entry::getKey)
                .toList();
        boolean boldText = lines.stream()
                .anyMatch(line -> typography.standsOutByWeight(line.look())
                        && line.length() < DISPLAY_LENGTH
                        && !display.contains(line.look().halfPoints()));
        return new Ranks(
                List.copyOf(levels), display, bold > 0, display.size() + (boldText ? 1 : 0) >= LEVELS, typography);
    }

    /** How many levels the file's outline has. */
    int outlineDepth() {
        return outlineLevels.size();
    }

    /** The rank of a level of the outline among those used, from 0 for the outermost. */
    int outline(int level) {
        return outlineLevels.indexOf(level);
    }

    /** How many sizes of display type there are. */
    int sizeDepth() {
        return displaySizes.size();
    }

    /** Whether a look is the larger of two sizes of display type. */
    boolean isOuter(Look look) {
        return !deep && displaySizes.size() == 2 && size(look) == 0;
    }

    /** Whether a look is the smaller of two sizes of display type. */
    boolean isInner(Look look) {
        return !deep && displaySizes.size() == 2 && size(look) == 1;
    }

    /** Whether sections, titles and headings each have a type of their own, so that the second is that of titles. */
    boolean isDeep() {
        return deep;
    }

    /** The rank of a size of display type, from 0 for the largest; -1 where it is not display type. */
    int size(Look look) {
        return displaySizes.indexOf(look.halfPoints());
    }

    /** Whether a line is bold in a document whose body is not. */
    boolean bold(Look look) {
        return typography.standsOutByWeight(look);
    }

    /** Whether the document sets any line apart by its type. */
    boolean hasDisplay() {
        return !displaySizes.isEmpty() || weights || !outlineLevels.isEmpty();
    }
}
