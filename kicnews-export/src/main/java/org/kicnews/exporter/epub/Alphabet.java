package org.kicnews.exporter.epub;

import java.util.Comparator;
import java.util.Locale;

/**
 * The order of the indexes. Syllables of Hangul stand in Unicode in the order of a Korean dictionary, so code points
 * decide; the collators of the JDK differ between its versions.
 */
final class Alphabet {
    private static final int FIRST_SYLLABLE = 0xAC00;
    private static final int LAST_SYLLABLE = 0xD7A3;

    /** Syllables that begin with one consonant: 21 vowels by 28 finals (Unicode 15, 3.12). */
    private static final int SYLLABLES_OF_AN_INITIAL = 21 * 28;

    /** The initials in their order, doubled ones under the single one, as Korean indexes group them. */
    private static final String INITIALS = "ㄱㄱㄴㄷㄷㄹㅁㅂㅂㅅㅅㅇㅈㅈㅊㅋㅌㅍㅎ";

    /** Scripts in the order of a Korean index: Hangul, Latin, digits, then the rest. */
    static final Comparator<String> BY_NAME = Comparator.comparingInt(Alphabet::script)
            .thenComparing(name -> name.toLowerCase(Locale.ROOT))
            .thenComparing(Comparator.naturalOrder());

    static final Comparator<Harvest.Term> BY_TERM =
            Comparator.comparing(Harvest.Term::name, BY_NAME).thenComparing(Harvest.Term::original);

    private Alphabet() {}

    /** The heading that a name stands under: {@code ㄱ}, {@code A}, {@code 0–9}, or {@code #} for anything else. */
    static String group(String name) {
        int first = first(name);
        return switch (script(name)) {
            case 0 ->
                INITIALS.substring(
                        (first - FIRST_SYLLABLE) / SYLLABLES_OF_AN_INITIAL,
                        (first - FIRST_SYLLABLE) / SYLLABLES_OF_AN_INITIAL + 1);
            case 1 -> Character.toString(Character.toUpperCase(first));
            case 2 -> "0–9";
            default -> "#";
        };
    }

    private static int script(String name) {
        int first = first(name);
        if (first >= FIRST_SYLLABLE && first <= LAST_SYLLABLE) {
            return 0;
        }
        if (first >= 'A' && first <= 'Z' || first >= 'a' && first <= 'z') {
            return 1;
        }
        return first >= '0' && first <= '9' ? 2 : 3;
    }

    private static int first(String name) {
        return name.isEmpty() ? 0 : name.codePointAt(0);
    }
}
