package org.kicnews.core.finding;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The texts of findings in one language: Korean where the locale is Korean, otherwise English. The machine's own
 * locale plays no part.
 */
public final class FindingTexts {
    private final Locale locale;
    private final ResourceBundle bundle;

    private FindingTexts(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle(
                FindingTexts.class.getPackageName() + ".findings",
                locale,
                FindingTexts.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** The texts for a locale. */
    public static FindingTexts in(Locale locale) {
        return new FindingTexts(locale);
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
        String pattern = bundle.getString(finding.code().id() + "." + kind);
        return new MessageFormat(pattern, locale)
                .format(finding.arguments().stream().map(this::readable).toArray());
    }

    private String readable(String argument) {
        List<String> parts = List.of(argument.split(FindingReason.SEPARATOR, -1));
        boolean reasons =
                parts.stream().allMatch(part -> part.startsWith(FindingReason.PREFIX) && bundle.containsKey(part));
        return reasons
                ? String.join(
                        FindingReason.SEPARATOR,
                        parts.stream().map(bundle::getString).toList())
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
