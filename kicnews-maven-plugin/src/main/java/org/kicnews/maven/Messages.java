package org.kicnews.maven;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import org.kicnews.core.build.BuildException;
import org.kicnews.core.finding.Finding;
import org.kicnews.core.finding.FindingTexts;
import org.kicnews.core.label.Labels;

/** What the console says, in one language. */
final class Messages {
    /**
     * What a name of a file may hold and a console obeys: control characters, among them line ends and the escapes of
     * terminals, and the controls of writing direction.
     */
    private static final Pattern UNSEEN =
            Pattern.compile("[\\p{Cc}\\u2028\\u2029\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]");

    private final Labels labels;
    private final FindingTexts findings;

    private final Command command;

    private Messages(Locale locale, Command command) {
        this.command = command;
        this.findings = FindingTexts.in(locale);
        this.labels = Labels.beside(Messages.class, "console", locale);
    }

    /** The texts in a language, as far as there are any in it. */
    static Messages in(Locale locale) {
        return in(locale, Command.byPrefix());
    }

    /**
     * The texts in a language.
     *
     * @param command how goals are called here
     */
    static Messages in(Locale locale, Command command) {
        return new Messages(locale, command);
    }

    String text(String key, Object... arguments) {
        Object[] harmless = Arrays.stream(arguments)
                .map(argument -> argument instanceof Number ? argument : harmless(String.valueOf(argument)))
                .toArray();
        return command.spell(labels.format(key, harmless));
    }

    /** Why a build could not be done, and what to do. */
    String text(BuildException refusal) {
        String reason = refusal.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return text("refused." + reason, refusal.arguments().toArray());
    }

    /** Why the value of a parameter was refused. */
    String text(ParameterException refusal) {
        String key = "parameter." + refusal.parameter();
        return text(labels.has(key) ? key : "parameter.limit", refusal.value(), refusal.parameter());
    }

    /** The place and the message of a finding, in one line. */
    String line(Finding finding) {
        StringBuilder place = new StringBuilder(finding.place().file().orElse(""));
        finding.place().page().ifPresent(page -> append(place, text("page", page.toString())));
        finding.place().article().ifPresent(article -> append(place, text("article", article)));
        if (!place.isEmpty()) {
            place.append(": ");
        }
        return harmless(place + findings.message(finding)) + " ["
                + finding.code().id() + "]";
    }

    /** A text with every command in it as it is to be typed here. */
    String spell(String text) {
        return command.spell(text);
    }

    /** What to do about a finding. */
    String advice(Finding finding) {
        return command.spell(findings.advice(finding));
    }

    private static String harmless(String text) {
        return UNSEEN.matcher(text).replaceAll("\uFFFD");
    }

    private static void append(StringBuilder place, String more) {
        place.append(place.isEmpty() ? "" : ", ").append(more);
    }
}
