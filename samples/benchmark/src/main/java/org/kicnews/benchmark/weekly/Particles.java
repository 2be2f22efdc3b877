package org.kicnews.benchmark.weekly;

import java.util.Map;

/** The Korean particles that look different after a vowel and after a consonant. */
final class Particles {
    /** By the form after a consonant or the one in common use: after a consonant, after a vowel. */
    private static final Map<String, String[]> FORMS = Map.of(
            "은", new String[] {"은", "는"},
            "이", new String[] {"이", "가"},
            "을", new String[] {"을", "를"},
            "와", new String[] {"과", "와"},
            "으로", new String[] {"으로", "로"});

    private static final int FIRST_SYLLABLE = 0xAC00;
    private static final int LAST_SYLLABLE = 0xD7A3;

    /** How many ends a syllable block can have, none included (Unicode 16.0, 3.12). */
    private static final int ENDS = 28;

    /** The end ㄹ, after which 으로 is 로. */
    private static final int RIEUL = 8;

    private Particles() {}

    /**
     * The particle in the form that the sound before it asks for.
     *
     * @param before the last Hangul syllable before it, which may have characters in brackets between them
     */
    static String after(char before, String particle) {
        String[] forms = FORMS.get(particle);
        if (forms == null || before < FIRST_SYLLABLE || before > LAST_SYLLABLE) {
            throw new IllegalArgumentException("no form of " + particle + " after " + before);
        }
        int end = (before - FIRST_SYLLABLE) % ENDS;
        boolean vowel = end == 0 || end == RIEUL && particle.equals("으로");
        return forms[vowel ? 1 : 0];
    }
}
