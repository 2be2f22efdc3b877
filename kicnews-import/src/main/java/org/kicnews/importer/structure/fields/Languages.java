package org.kicnews.importer.structure.fields;

import java.lang.Character.UnicodeScript;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kicnews.importer.structure.line.Scripts;

/**
 * Finds passages in another language than the text's by their script: kana make Japanese of the Han characters around
 * them; other Han characters are Chinese where simplified writing has them all, otherwise Korean hanja; Latin words in
 * a row are English.
 */
final class Languages {
    /** Han characters, kana and the marks that stand between them. */
    private static final Pattern EAST_ASIAN = Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}ー々]"
            + "(?:[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}ー々、。・「」『』（）0-9A-Za-z ⇒，：；？！]{0,400}"
            + "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}ー々。」』）？！])?");

    private static final Pattern LATIN = Pattern.compile("[A-Za-z][A-Za-z0-9'’.,;:&/%-]*(?: [A-Za-z0-9'’.,;:&/%-]+)*");

    /** Han characters and kana come after this one: the radicals are the first. */
    private static final char EAST_ASIAN_FROM = 0x2E80;

    private static final Pattern NOT_HAN = Pattern.compile("[^\\p{IsHan}]");

    private static final Pattern SPACE = Pattern.compile(" ");

    private static final Pattern TWO_LETTERS = Pattern.compile("[A-Za-z]{2}");

    private final String main;
    private final int englishWords;
    private final CharsetEncoder simplified = Charset.forName("GB2312").newEncoder();

    Languages(String main, int englishWords) {
        this.main = main;
        this.englishWords = englishWords;
    }

    /** A passage, in code units. */
    record Passage(int start, int end, String language) {}

    List<Passage> passages(String text) {
        List<Passage> passages = new ArrayList<>();
        if (!main.startsWith("ja") && !main.startsWith("zh")) {
            eastAsian(text, passages);
        }
        if (!main.startsWith("en") && !isLatinScript(main)) {
            english(text, passages);
        }
        return passages;
    }

    private void eastAsian(String text, List<Passage> passages) {
        int first = nextEastAsian(text, 0);
        if (first < 0) {
            return;
        }
        boolean kana = text.codePoints().anyMatch(Languages::isKana) && hangul(text) < 2;
        Matcher matcher = EAST_ASIAN.matcher(text);
        while (first >= 0 && matcher.find(first)) {
            String language = language(matcher.group(), kana);
            if (!language.isEmpty()) {
                passages.add(new Passage(matcher.start(), matcher.end(), language));
            }
            first = nextEastAsian(text, matcher.end());
        }
    }

    /** Where the next East Asian passage may begin, in code units; most Korean paragraphs have none. */
    private static int nextEastAsian(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit >= EAST_ASIAN_FROM && (unit < '가' || unit > '힣') && isEastAsian(text.codePointAt(i))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isEastAsian(int codePoint) {
        return codePoint == 'ー' || Scripts.of(codePoint) == UnicodeScript.HAN || isKana(codePoint);
    }

    private void english(String text, List<Passage> passages) {
        Matcher matcher = LATIN.matcher(text);
        while (matcher.find()) {
            boolean free = passages.stream()
                    .noneMatch(passage -> passage.start() < matcher.end() && matcher.start() < passage.end());
            if (free && words(matcher.group()) >= englishWords) {
                passages.add(new Passage(matcher.start(), matcher.end(), "en"));
            }
        }
    }

    private String language(String passage, boolean japaneseText) {
        if (japaneseText || passage.codePoints().anyMatch(Languages::isKana)) {
            return "ja";
        }
        synchronized (simplified) {
            return simplified.canEncode(NOT_HAN.matcher(passage).replaceAll("")) ? "zh-Hans" : "";
        }
    }

    private static long words(String text) {
        return SPACE.splitAsStream(text)
                .filter(word -> TWO_LETTERS.matcher(word).find())
                .count();
    }

    private static long hangul(String text) {
        return text.codePoints()
                .filter(codePoint -> Scripts.of(codePoint) == UnicodeScript.HANGUL)
                .limit(2)
                .count();
    }

    private static boolean isKana(int codePoint) {
        UnicodeScript script = Scripts.of(codePoint);
        return script == UnicodeScript.HIRAGANA || script == UnicodeScript.KATAKANA;
    }

    private static boolean isLatinScript(String language) {
        return !language.startsWith("ko") && !language.startsWith("ja") && !language.startsWith("zh");
    }
}
