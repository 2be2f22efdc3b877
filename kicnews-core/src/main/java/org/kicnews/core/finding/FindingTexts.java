package org.kicnews.core.finding;

import java.util.List;
import java.util.Locale;
import org.kicnews.core.label.Labels;

/**
 * The texts of findings in one language: Korean where the locale is Korean, otherwise English. The machine's own
 * locale plays no part.
 */
public final class FindingTexts {
    private final Labels labels;

    private FindingTexts(Labels labels) {
        this.labels = labels;
    }

    /** The texts for a locale. */
    public static FindingTexts in(Locale locale) {
        return new FindingTexts(Labels.beside(FindingTexts.class, "findings", locale));
    }

    /** What is wrong, in one sentence or two. */
    public String message(Finding finding) {
        return text(finding, "message");
    }

    /** What to do next. */
    public String advice(Finding finding) {
        return text(finding, "advice");
    }

    private String text(Finding finding, String kind) {
        return labels.format(
                finding.code().id() + "." + kind,
                finding.arguments().stream().map(this::readable).toArray());
    }

    private String readable(String argument) {
        List<String> parts = List.of(argument.split(FindingReason.SEPARATOR, -1));
        boolean reasons = parts.stream().allMatch(part -> part.startsWith(FindingReason.PREFIX) && labels.has(part));
        return reasons
                ? String.join(
                        FindingReason.SEPARATOR, parts.stream().map(labels::get).toList())
                : plain(argument);
    }

    /** Control characters of a hostile file must not reach a console. */
    private static String plain(String argument) {
        return argument.codePoints()
                .map(codePoint -> Character.isISOControl(codePoint) ? ' ' : codePoint)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
