package org.kicnews.importer.docx.numbering;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kicnews.importer.docx.style.EffectiveParagraph.ListReference;
import org.kicnews.importer.flow.FlowParagraph.Marker;

/** Counts the items of all lists in the order of the document. Not safe for use by several threads. */
public final class ListCounter {
    private static final int NOT_COUNTED = Integer.MIN_VALUE;

    private final Numbering numbering;
    private final Map<Integer, int[]> counters = new HashMap<>();
    private final Set<ListReference> begun = new HashSet<>();

    public ListCounter(Numbering numbering) {
        this.numbering = numbering;
    }

    /** Counts the next item of a list; its mark, absent where the list shows none. */
    public Optional<Marker> next(ListReference reference) {
        int list = reference.list();
        int level = reference.level();
        int shared = numbering.counters(list);
        if (shared < 0 || level < 0 || level >= Numbering.LEVELS) {
            return Optional.empty();
        }
        int[] counts = counters.computeIfAbsent(shared, key -> {
            int[] fresh = new int[Numbering.LEVELS];
            java.util.Arrays.fill(fresh, NOT_COUNTED);
            return fresh;
        });
        begin(list, counts);
        ListLevel definition = numbering.level(list, level);
        counts[level] = counts[level] == NOT_COUNTED ? definition.start() : counts[level] + 1;
        for (int deeper = level + 1; deeper < Numbering.LEVELS; deeper++) {
            int restart = numbering.level(list, deeper).restartAfter();
            if (restart < 0 || restart > level) {
                counts[deeper] = NOT_COUNTED;
            }
        }
        String text = definition.hidden() ? "" : mark(list, definition, counts).strip();
        return text.isEmpty() ? Optional.empty() : Optional.of(new Marker(text, level + 1, true));
    }

    /** A list that begins anew does so where it is first used (§17.9.26). */
    private void begin(int list, int[] counts) {
        for (int level = 0; level < Numbering.LEVELS; level++) {
            Optional<Integer> start = numbering.startOverride(list, level);
            if (start.isPresent() && begun.add(new ListReference(list, level))) {
                counts[level] = start.get() - 1;
            }
        }
    }

    private String mark(int list, ListLevel definition, int[] counts) {
        String pattern = definition.text();
        StringBuilder mark = new StringBuilder();
        for (int i = 0; i < pattern.length(); i++) {
            char sign = pattern.charAt(i);
            int level = sign == '%' && i + 1 < pattern.length() ? pattern.charAt(i + 1) - '1' : -1;
            if (level >= 0 && level < Numbering.LEVELS) {
                mark.append(number(list, level, counts, definition.legal()));
                i++;
            } else {
                mark.append(sign);
            }
        }
        return mark.toString();
    }

    private String number(int list, int level, int[] counts, boolean legal) {
        ListLevel definition = numbering.level(list, level);
        int number = counts[level] == NOT_COUNTED ? definition.start() : counts[level];
        String format = definition.format();
        if (format.startsWith("custom")) {
            int width = format.charAt(format.length() - 1) - '0';
            String digits = Integer.toString(number);
            return "0".repeat(Math.max(0, width - digits.length())) + digits;
        }
        return NumberFormat.format(number, legal && !format.equals("bullet") ? "decimal" : format);
    }
}
