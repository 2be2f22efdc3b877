package org.kicnews.importer.pdf.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kicnews.importer.pdf.page.Rule;

/** Ties strokes that meet into frameworks, and those into grids. Underlines and separators meet nothing. */
final class Frameworks {
    /** More strokes than this on a page are a drawing. */
    private static final int MOST_STROKES = 2000;

    private Frameworks() {}

    static List<Grid> grids(List<Rule> rules) {
        List<Stroke> horizontal = Stroke.of(rules, Rule.Kind.HORIZONTAL);
        List<Stroke> vertical = Stroke.of(rules, Rule.Kind.VERTICAL);
        if (horizontal.size() + vertical.size() > MOST_STROKES) {
            return List.of();
        }
        int[] leader = new int[horizontal.size() + vertical.size()];
        for (int i = 0; i < leader.length; i++) {
            leader[i] = i;
        }
        for (int h = 0; h < horizontal.size(); h++) {
            for (int v = 0; v < vertical.size(); v++) {
                if (horizontal.get(h).meets(vertical.get(v))) {
                    leader[find(leader, h)] = find(leader, horizontal.size() + v);
                }
            }
        }
        Map<Integer, List<Integer>> frameworks = new TreeMap<>();
        for (int i = 0; i < leader.length; i++) {
            frameworks
                    .computeIfAbsent(find(leader, i), key -> new ArrayList<>())
                    .add(i);
        }
        List<Grid> grids = new ArrayList<>();
        for (List<Integer> members : frameworks.values()) {
            Grid.of(
                            members.stream()
                                    .filter(i -> i < horizontal.size())
                                    .map(horizontal::get)
                                    .toList(),
                            members.stream()
                                    .filter(i -> i >= horizontal.size())
                                    .map(i -> vertical.get(i - horizontal.size()))
                                    .toList())
                    .ifPresent(grids::add);
        }
        return grids;
    }

    private static int find(int[] leader, int member) {
        int root = member;
        while (leader[root] != root) {
            leader[root] = leader[leader[root]];
            root = leader[root];
        }
        return root;
    }
}
