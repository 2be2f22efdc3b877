package org.kicnews.importer.pdf.layout;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * How the producer of a document breaks lines: only between words, or inside them too.
 *
 * @param insideWords whether lines break inside Hangul words
 * @param naturalSpace how wide a space is that is not stretched, in em
 */
record BreakStyle(boolean insideWords, double naturalSpace) {
    /**
     * What producers that break inside words hardly ever leave at a line end, in em: one syllable and a space would fit
     * in. Measured: 2 to 8 lines of 100 in such files, narrow columns included, 50 in those that keep words whole.
     */
    private static final double WIDE_SLACK = 1.5;

    /** The share of lines with a wide slack from which a producer keeps words whole. */
    private static final double KEEPS_WORDS = 0.2;

    /** The share of filled lines among those that run on from which text is justified; fewer are full by chance. */
    private static final double JUSTIFIED = 0.3;

    /** Where a document is too short to tell. */
    private static final int FEWEST_LINES = 4;

    /** How finely tracking is told apart, in parts of an em. */
    private static final double TRACKING_STEPS = 20;

    private static final double USUAL_SPACE = 0.28;
    private static final double NARROWEST_SPACE = 0.15;

    /** Learns from the lines of a document in reading order. */
    static BreakStyle of(List<Line> lines, Measures measures, SpaceRule spaces) {
        double natural = naturalSpace(lines, measures, spaces);
        double[] slacks = lines.stream()
                .filter(measures::isFilled)
                .filter(line -> line.width() > 8 * line.size())
                .mapToDouble(line -> stretch(line, spaces, natural))
                .toArray();
        double[] running = ragged(lines, measures);
        if (slacks.length < Math.max(FEWEST_LINES, JUSTIFIED * running.length)) {
            slacks = running;
        }
        if (slacks.length < FEWEST_LINES) {
            return new BreakStyle(false, natural);
        }
        long wide = Arrays.stream(slacks).filter(slack -> slack > WIDE_SLACK).count();
        return new BreakStyle(wide < KEEPS_WORDS * slacks.length, natural);
    }

    /** How much a line was stretched to fill its measure, in em. */
    static double stretch(Line line, SpaceRule spaces, double natural) {
        boolean[] blanks = spaces.spaces(line);
        double stretch = 0;
        for (int i = 1; i < blanks.length; i++) {
            if (blanks[i]) {
                stretch += line.gapBefore(i) - natural;
            }
        }
        return stretch;
    }

    private static double naturalSpace(List<Line> lines, Measures measures, SpaceRule spaces) {
        // Headings may be set with other spaces than the text.
        double[] own = spacesOfUnfilled(
                lines.stream().filter(ofMainSize(lines, measures)).toList(), measures, spaces);
        double[] gaps = own.length >= FEWEST_LINES ? own : spacesOfUnfilled(lines, measures, spaces);
        if (gaps.length == 0) {
            return USUAL_SPACE;
        }
        return Math.max(NARROWEST_SPACE, gaps[gaps.length / 4]);
    }

    private static double[] spacesOfUnfilled(List<Line> lines, Measures measures, SpaceRule spaces) {
        return lines.stream()
                .filter(line -> !measures.isFilled(line))
                .flatMapToDouble(line -> gaps(line, spaces))
                .sorted()
                .toArray();
    }

    /** Lines of the size and tracking that most of the filled lines have. */
    private static Predicate<Line> ofMainSize(List<Line> lines, Measures measures) {
        Map<Setting, Integer> votes = new HashMap<>();
        lines.stream().filter(measures::isFilled).forEach(line -> votes.merge(Setting.of(line), 1, Integer::sum));
        Optional<Setting> main = votes.entrySet().stream()
                .max(Map.Entry.<Setting, Integer>comparingByValue()
                        .thenComparing(entry -> entry.getKey().halfPoints()))
                .map(Map.Entry::getKey);
        return line -> main.equals(Optional.of(Setting.of(line)));
    }

    private record Setting(long halfPoints, long tracking) {
        static Setting of(Line line) {
            return new Setting(Math.round(line.size() * 2), Math.round(line.tracking() * TRACKING_STEPS));
        }
    }

    private static java.util.stream.DoubleStream gaps(Line line, SpaceRule spaces) {
        boolean[] blanks = spaces.spaces(line);
        return java.util.stream.IntStream.range(1, blanks.length)
                .filter(i -> blanks[i])
                .mapToDouble(line::gapBefore);
    }

    private static double[] ragged(List<Line> lines, Measures measures) {
        double[] slacks = new double[lines.size()];
        int count = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            Line line = lines.get(i);
            Line next = lines.get(i + 1);
            double slack = (measures.rightEdge(line, next) - line.right()) / line.size();
            boolean running = next.page() == line.page()
                    && next.baseline() > line.baseline()
                    && Math.abs(next.left() - line.left()) < line.size()
                    && !LineEnds.endsSentence(line.letters());
            if (running && slack < 5) {
                slacks[count++] = slack;
            }
        }
        return Arrays.copyOf(slacks, count);
    }
}
