package org.kicnews.importer.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kicnews.importer.flow.Flow;
import org.kicnews.importer.flow.FlowBox;
import org.kicnews.importer.flow.FlowItem;
import org.kicnews.importer.flow.FlowNote;
import org.kicnews.importer.flow.FlowParagraph;
import org.kicnews.importer.flow.FlowTable;

/**
 * How near a reading is to the text that was printed.
 *
 * @param exact the share of characters that are right, spaces included (1 - edit distance / length)
 * @param invented spaces that the text does not have
 * @param missing spaces that the reading does not have
 * @param paragraphs the F1 of whole paragraphs, spaces aside; a cell of a table counts as one
 * @param wrong the paragraphs that are in one of the two only, for messages
 */
record VariantScore(double exact, int invented, int missing, double paragraphs, List<String> wrong) {

    static VariantScore of(List<String> printed, List<String> read) {
        String truth = String.join("\n", printed);
        String text = String.join("\n", read);
        Alignment alignment = Alignment.of(truth, text);
        Map<String, Integer> open = new HashMap<>();
        printed.forEach(paragraph -> open.merge(letters(paragraph), 1, Integer::sum));
        List<String> wrong = new ArrayList<>();
        int found = 0;
        for (String paragraph : read) {
            if (open.merge(letters(paragraph), -1, Integer::sum) >= 0) {
                found++;
            } else {
                wrong.add("+ " + paragraph);
            }
        }
        open.forEach((paragraph, count) -> {
            if (count > 0) {
                wrong.add("- " + paragraph);
            }
        });
        double exact = 1 - (double) alignment.distance() / Math.max(truth.length(), text.length());
        double f1 = 2.0 * found / (printed.size() + read.size());
        return new VariantScore(exact, alignment.invented(), alignment.missing(), f1, wrong);
    }

    /** The paragraphs of a flow in reading order, the cells of its tables among them. */
    static List<String> paragraphs(Flow flow) {
        List<String> paragraphs = new ArrayList<>();
        flow.items().forEach(item -> add(item, paragraphs));
        return paragraphs;
    }

    private static void add(FlowItem item, List<String> paragraphs) {
        if (item instanceof FlowParagraph paragraph) {
            paragraphs.add(paragraph.text());
        } else if (item instanceof FlowTable table) {
            table.rows()
                    .forEach(row -> row.cells().forEach(cell -> cell.items().forEach(inner -> add(inner, paragraphs))));
        } else if (item instanceof FlowNote note) {
            note.items().forEach(inner -> add(inner, paragraphs));
        } else if (item instanceof FlowBox box) {
            box.items().forEach(inner -> add(inner, paragraphs));
        }
    }

    private static String letters(String text) {
        return text.replaceAll("\\s+", "");
    }

    /** The shortest way from one text to another. */
    private record Alignment(int distance, int invented, int missing) {

        static Alignment of(String truth, String text) {
            int width = text.length() + 1;
            int[] costs = new int[(truth.length() + 1) * width];
            for (int i = 0; i <= truth.length(); i++) {
                for (int j = 0; j <= text.length(); j++) {
                    costs[i * width + j] = i == 0 || j == 0
                            ? i + j
                            : Math.min(
                                    costs[(i - 1) * width + j - 1]
                                            + (truth.charAt(i - 1) == text.charAt(j - 1) ? 0 : 1),
                                    1 + Math.min(costs[(i - 1) * width + j], costs[i * width + j - 1]));
                }
            }
            int invented = 0;
            int missing = 0;
            int i = truth.length();
            int j = text.length();
            while (i > 0 || j > 0) {
                int cost = costs[i * width + j];
                boolean same = i > 0 && j > 0 && truth.charAt(i - 1) == text.charAt(j - 1);
                if (i > 0 && j > 0 && costs[(i - 1) * width + j - 1] + (same ? 0 : 1) == cost) {
                    i--;
                    j--;
                } else if (i > 0 && costs[(i - 1) * width + j] + 1 == cost) {
                    missing += truth.charAt(--i) == ' ' ? 1 : 0;
                } else {
                    invented += text.charAt(--j) == ' ' ? 1 : 0;
                }
            }
            return new Alignment(costs[costs.length - 1], invented, missing);
        }
    }
}
