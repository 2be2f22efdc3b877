package org.kicnews.importer.structure.fields;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kicnews.core.model.Span;
import org.kicnews.importer.structure.profile.LinePattern;
import org.kicnews.importer.structure.profile.Profile;

/** Finds what the words of a text tell: glosses, addresses, passages in other languages. */
public final class WordMarks {
    /** A web or mail address in plain text; the characters that RFC 3986 and 5322 allow without quoting. */
    private static final Pattern ADDRESS = Pattern.compile("(?<url>https?://[A-Za-z0-9\\-._~:/?#@!$&'*+,;=%]{3,500})"
            + "|(?<mail>[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\\.[A-Za-z0-9-]{1,63}){1,4})");

    private final List<LinePattern> glosses;
    private final Languages languages;

    /**
     * Marks for texts of an issue.
     *
     * @param profile says what a gloss looks like
     * @param language the language of the issue
     */
    public WordMarks(Profile profile, String language) {
        this.glosses = profile.spans().glosses();
        this.languages = new Languages(language, profile.spans().englishWords());
    }

    List<Span> in(String text) {
        List<Span> spans = new ArrayList<>();
        if (text.isEmpty()) {
            return spans;
        }
        Offsets offsets = new Offsets(text);
        glosses(text, offsets, spans);
        addresses(text, offsets, spans);
        languages
                .passages(text)
                .forEach(passage -> spans.add(
                        new Span.Language(offsets.of(passage.start()), offsets.of(passage.end()), passage.language())));
        return spans;
    }

    private void glosses(String text, Offsets offsets, List<Span> spans) {
        for (LinePattern gloss : glosses) {
            for (LinePattern.Found found : gloss.all(text)) {
                Optional<String> name = found.group("name");
                Optional<String> original = found.group("original");
                if (name.isPresent() && original.isPresent()) {
                    spans.add(new Span.Gloss(
                            offsets.of(found.start()), offsets.of(found.end()), name.get(), original.get()));
                }
            }
        }
    }

    private static void addresses(String text, Offsets offsets, List<Span> spans) {
        if (text.indexOf('@') < 0 && !text.contains("://")) {
            return;
        }
        Matcher matcher = ADDRESS.matcher(text);
        while (matcher.find()) {
            Optional<String> mail = Optional.ofNullable(matcher.group("mail"));
            int end = mail.isPresent() ? matcher.end() : withoutClosing(text, matcher.start(), matcher.end());
            String target = mail.map(address -> "mailto:" + address).orElse(text.substring(matcher.start(), end));
            spans.add(new Span.Link(offsets.of(matcher.start()), offsets.of(end), target));
        }
    }

    /** A full stop or comma right after an address belongs to the sentence. */
    private static int withoutClosing(String text, int start, int end) {
        int last = end;
        while (last > start + 1 && ".,;:!?'".indexOf(text.charAt(last - 1)) >= 0) {
            last--;
        }
        return last;
    }

    /** From code units to code points. */
    private static final class Offsets {
        private final int[] codePoints;

        Offsets(String text) {
            codePoints = new int[text.length() + 1];
            int count = 0;
            for (int i = 0; i < text.length(); i++) {
                codePoints[i] = count;
                boolean half = Character.isHighSurrogate(text.charAt(i))
                        && i + 1 < text.length()
                        && Character.isLowSurrogate(text.charAt(i + 1));
                count += half ? 0 : 1;
            }
            codePoints[text.length()] = count;
        }

        int of(int codeUnit) {
            return codePoints[codeUnit];
        }
    }
}
