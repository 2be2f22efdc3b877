package org.kicnews.benchmark.weekly;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes Korean text of {@link Words}: the same text for the same seed, other text for another. */
final class Prose {
    private static final Pattern SLOT =
            Pattern.compile("\\{(?:(?<first>\\d+)\\.\\.(?<last>\\d+)|(?<word>[a-z]+)(?:\\|(?<particle>[가-힣]+))?)}");

    /** A year in a text is at most so many before or after that of the issue. */
    private static final int YEARS_AROUND = 3;

    private final Words words;
    private final List<Map.Entry<String, String>> syllables;
    private final Random random;
    private final int year;

    Prose(Words words, Random random, int year) {
        this.words = words;
        this.syllables = List.copyOf(words.syllables().entrySet());
        this.random = random;
        this.year = year;
    }

    /** A filled pattern of a kind: sentences, titles, headings, items, captions. */
    String one(String kind) {
        return fill(pick(words.patterns().get(kind)));
    }

    /** A word of a kind. */
    String word(String kind) {
        return pick(words.words().get(kind));
    }

    /** So many sentences in a row, no two of one pattern side by side. */
    String sentences(int count) {
        StringBuilder text = new StringBuilder();
        String last = "";
        for (int i = 0; i < count; i++) {
            String pattern = pick(words.patterns().get("sentences"));
            while (pattern.equals(last)) {
                pattern = pick(words.patterns().get("sentences"));
            }
            text.append(i == 0 ? "" : " ").append(fill(pattern));
            last = pattern;
        }
        return text.toString();
    }

    private String fill(String pattern) {
        Matcher matcher = SLOT.matcher(pattern);
        return matcher.replaceAll(slot -> Matcher.quoteReplacement(filled(slot, matcher)));
    }

    private String filled(MatchResult slot, Matcher matcher) {
        if (slot.group(1) != null) {
            int first = Integer.parseInt(matcher.group("first"));
            int last = Integer.parseInt(matcher.group("last"));
            return Integer.toString(first + random.nextInt(last - first + 1));
        }
        Name name = named(matcher.group("word"));
        String particle = matcher.group("particle");
        return name.shown() + (particle == null ? "" : Particles.after(name.sound(), particle));
    }

    /**
     * A word in a text.
     *
     * @param shown the word as it is written
     * @param sound the syllable that it ends with when it is read aloud
     */
    private record Name(String shown, char sound) {}

    private Name named(String kind) {
        if (kind.equals("year")) {
            return new Name(Integer.toString(year - YEARS_AROUND + random.nextInt(2 * YEARS_AROUND + 1)), '년');
        }
        if (kind.equals("company")) {
            return company();
        }
        String word = word(kind);
        return new Name(word, word.charAt(word.length() - 1));
    }

    private Name company() {
        StringBuilder hangul = new StringBuilder();
        StringBuilder characters = new StringBuilder();
        int length = 2 + random.nextInt(2);
        for (int i = 0; i < length; i++) {
            Map.Entry<String, String> syllable = pick(syllables);
            hangul.append(syllable.getKey());
            characters.append(syllable.getValue());
        }
        return new Name(hangul + "(" + characters + ")", hangul.charAt(hangul.length() - 1));
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
