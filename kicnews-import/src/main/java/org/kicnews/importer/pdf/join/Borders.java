package org.kicnews.importer.pdf.join;

import java.lang.Character.UnicodeScript;
import java.util.Optional;
import java.util.regex.Pattern;
import org.kicnews.importer.pdf.join.LineJoin.Decision;

/** The line ends that the characters beside them settle: Chinese and Japanese know no spaces, Latin words are whole. */
final class Borders {
    static final double SURE = 0.99;

    /** Marks that carry their own blank. */
    private static final String WIDE_MARKS = "、。，．；：！？ー";

    /** What stands inside Latin words, addresses and figures without a space on either side. */
    private static final String TIES = "-‐‑/@_=&#~";

    /** What ties two words of any script into one, unless it stands alone between spaces. */
    private static final String BONDS = "·ㆍ‧・+—―";

    /** What is a quotation mark on either side: an opening one after a space. */
    private static final String STRAIGHT_QUOTES = "'\"";

    /** What "can" and "cannot" begin with; the verb before them ends in ㄹ, and a space stands between (Korean spelling, article 42). */
    private static final Pattern ABLE = Pattern.compile("^수(?:가|는|도|밖에)? ?(?:있|없)");

    /** The place of ㄹ among the final consonants of a syllable (Unicode, 3.12). */
    private static final int FINAL_RIEUL = 8;

    private static final int FINALS = 28;

    private Borders() {}

    static Optional<Decision> decide(String before, String after) {
        int last = before.codePointBefore(before.length());
        int first = after.codePointAt(0);
        if (isKana(last) || isKana(first) || (isHan(last) && isHan(first))) {
            return Optional.of(new Decision(false, SURE));
        }
        if (isBetweenWestern(before, after)) {
            // Lines are broken between words of Latin letters and figures, and after the marks that tie them together.
            return Optional.of(new Decision(!isAddress(before), SURE));
        }
        if (endsInRieul(last) && ABLE.matcher(after).find()) {
            return Optional.of(new Decision(true, SURE));
        }
        boolean alone = before.length() > 1 && before.charAt(before.length() - 2) == ' ';
        if (BONDS.indexOf(last) >= 0 || (TIES.indexOf(last) >= 0 && isWestern(first))) {
            return Optional.of(new Decision(alone, SURE));
        }
        if (alone && STRAIGHT_QUOTES.indexOf(last) >= 0) {
            return Optional.of(new Decision(false, SURE));
        }
        return Optional.empty();
    }

    /** Whether Latin letters or figures stand at both sides. */
    static boolean isBetweenWestern(String before, String after) {
        return isWestern(before.codePointBefore(before.length())) && isWestern(after.codePointAt(0));
    }

    private static boolean endsInRieul(int codePoint) {
        return isSyllable(codePoint) && (codePoint - '가') % FINALS == FINAL_RIEUL;
    }

    /** Whether it is a syllable of Hangul. */
    static boolean isSyllable(int codePoint) {
        return codePoint >= '가' && codePoint <= '힣';
    }

    private static boolean isAddress(String before) {
        String word = before.substring(before.lastIndexOf(' ') + 1);
        return word.contains("://") || word.startsWith("www.") || word.contains("@");
    }

    private static boolean isKana(int codePoint) {
        UnicodeScript script = UnicodeScript.of(codePoint);
        return script == UnicodeScript.HIRAGANA
                || script == UnicodeScript.KATAKANA
                || WIDE_MARKS.indexOf(codePoint) >= 0;
    }

    private static boolean isHan(int codePoint) {
        return UnicodeScript.of(codePoint) == UnicodeScript.HAN;
    }

    /** Whether it is a Latin letter or a digit. */
    static boolean isWestern(int codePoint) {
        if (isSyllable(codePoint)) {
            return false;
        }
        return Character.isDigit(codePoint) || UnicodeScript.of(codePoint) == UnicodeScript.LATIN;
    }
}
