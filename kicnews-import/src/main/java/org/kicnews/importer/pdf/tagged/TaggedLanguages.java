package org.kicnews.importer.pdf.tagged;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.kicnews.importer.pdf.layout.Languages;
import org.kicnews.importer.pdf.page.Glyph;

/**
 * The languages that a tree gives for parts of the text, other than the one that most of it is in. Digits and marks have
 * none: word processors call a date in a Korean sentence English.
 */
final class TaggedLanguages implements Languages {
    private final Map<Content.Marked, String> byContent = new HashMap<>();
    private final String usual;

    /**
     * @param pages the glyphs of each page, from page 1 on
     */
    TaggedLanguages(Element tree, List<List<Glyph>> pages) {
        collect(tree, Optional.empty());
        Map<String, Integer> letters = new HashMap<>();
        for (int i = 0; i < pages.size(); i++) {
            for (Glyph glyph : pages.get(i)) {
                String language = byContent.get(new Content.Marked(i + 1, glyph.mcid()));
                if (language != null && isLetter(glyph)) {
                    letters.merge(primary(language), 1, Integer::sum);
                }
            }
        }
        usual = letters.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse("");
    }

    @Override
    public Optional<String> of(int page, Glyph glyph) {
        if (!isLetter(glyph)) {
            return Optional.empty();
        }
        return Optional.ofNullable(byContent.get(new Content.Marked(page, glyph.mcid())))
                .filter(language -> !primary(language).equals(usual));
    }

    private void collect(Element element, Optional<String> outer) {
        Optional<String> language = element.language().isPresent() ? element.language() : outer;
        for (Content kid : element.kids()) {
            if (kid instanceof Content.Marked marked) {
                language.ifPresent(tag -> byContent.put(marked, tag));
            } else if (kid instanceof Element inner) {
                collect(inner, language);
            }
        }
    }

    private static boolean isLetter(Glyph glyph) {
        return !glyph.text().isEmpty() && Character.isLetter(glyph.text().codePointAt(0));
    }

    private static String primary(String tag) {
        int end = tag.indexOf('-');
        return (end < 0 ? tag : tag.substring(0, end)).toLowerCase(Locale.ROOT);
    }
}
