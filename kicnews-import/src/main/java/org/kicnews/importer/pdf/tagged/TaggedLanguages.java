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
    /** The languages of content in another language than the usual one. */
    private final Map<Content.Marked, String> byContent = new HashMap<>();

    /**
     * @param pages the glyphs of each page, from page 1 on
     */
    TaggedLanguages(Element tree, List<List<Glyph>> pages) {
        collect(tree, Optional.empty());
        if (byContent.isEmpty()) {
            return;
        }
        String usual = usual(pages);
        byContent.values().removeIf(language -> primary(language).equals(usual));
    }

    /** The language of most letters. */
    private String usual(List<List<Glyph>> pages) {
        Map<String, Integer> tags = new HashMap<>();
        for (int i = 0; i < pages.size(); i++) {
            for (Glyph glyph : pages.get(i)) {
                String language = byContent.get(new Content.Marked(i + 1, glyph.mcid()));
                if (language != null && isLetter(glyph)) {
                    tags.merge(language, 1, Integer::sum);
                }
            }
        }
        Map<String, Integer> letters = new HashMap<>();
        tags.forEach((language, count) -> letters.merge(primary(language), count, Integer::sum));
        return letters.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse("");
    }

    @Override
    public Optional<String> of(int page, Glyph glyph) {
        if (byContent.isEmpty() || !isLetter(glyph)) {
            return Optional.empty();
        }
        return Optional.ofNullable(byContent.get(new Content.Marked(page, glyph.mcid())));
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
