package org.kicnews.importer.proposal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The forms of title lines that name a source and a day in brackets. The day is known by its spelling, the source by its
 * place beside it; what is left is the title: {@code [Port Gazette, March 2] Cranes at rest}.
 */
final class TitleForms {
    /** A form that fewer lines have may be chance. */
    private static final int OFTEN = 3;

    private static final Map<Character, Character> BRACKETS =
            new TreeMap<>(Map.of('(', ')', '[', ']', '<', '>', '（', '）'));

    private final Map<String, Integer> forms = new LinkedHashMap<>();

    /**
     * Looks at a line.
     *
     * @param line a title without its number
     * @param day the day in it as printed
     */
    void add(String line, String day) {
        form(line, day).ifPresent(form -> forms.merge(form, 1, Integer::sum));
    }

    /** The forms that several lines have, the most frequent first. */
    List<String> found() {
        return forms.entrySet().stream()
                .filter(form -> form.getValue() >= OFTEN)
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Optional<String> form(String line, String day) {
        int at = line.indexOf(day);
        int open = at;
        while (open >= 0 && (open == at || !BRACKETS.containsKey(line.charAt(open)))) {
            open--;
        }
        int close = open < 0 ? -1 : line.indexOf(BRACKETS.get(line.charAt(open)), at + day.length());
        if (close < 0) {
            return Optional.empty();
        }
        String inside = inside(line.substring(open + 1, at), line.substring(at + day.length(), close));
        String before = line.substring(0, open).strip();
        String after = line.substring(close + 1).strip();
        if (before.isEmpty() == after.isEmpty()) {
            return Optional.empty();
        }
        String bracket = "\\" + line.charAt(open) + inside + "\\" + line.charAt(close);
        return Optional.of(
                after.isEmpty() ? "(?<title>.{2,300}?)\\s{0,3}" + bracket : bracket + "\\s{0,3}(?<title>.{2,300})");
    }

    /** What stands in the brackets: source and day in either order, and what sets them apart. */
    private static String inside(String before, String after) {
        String source = "(?<source>.{1,60}?)";
        String day = "(?<date>{day})";
        if (!before.isBlank()) {
            return source + apart(before.stripTrailing(), true) + day + "\\s{0,2}[.]?";
        }
        return after.isBlank() ? day : day + apart(after.stripLeading(), false) + source;
    }

    private static String apart(String text, boolean last) {
        char mark = text.charAt(last ? text.length() - 1 : 0);
        boolean word = Character.isLetterOrDigit(mark) || BRACKETS.containsKey(mark) || BRACKETS.containsValue(mark);
        return word
                ? "\\s{1,3}"
                : "\\s{0,2}" + (mark == '\\' || "|.*+?^$-".indexOf(mark) >= 0 ? "\\" : "") + mark + "\\s{0,2}";
    }
}
