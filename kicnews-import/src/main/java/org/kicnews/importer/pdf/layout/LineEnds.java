package org.kicnews.importer.pdf.layout;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the characters at the ends of lines say about where paragraphs begin and end. */
final class LineEnds {
    private static final String SENTENCE_ENDS = ".!?…。！？";

    /** What may close a quotation behind the end of its last sentence. */
    private static final String CLOSING = "'\"’”)]」』》〉";

    private static final String INTRODUCING = ":：";

    /** Bullets that nobody writes inside a sentence. */
    private static final Pattern BULLET = Pattern.compile("^[●•∙■□▪▫◆◇○◎▶►▷▸◦‣☞➢➔✓✔❖❏❑❒◻※★☆①-⑳\\uF000-\\uF0FF]");

    /** Marks that may be a bullet or stand inside a sentence. */
    private static final Pattern DASH = Pattern.compile("^[-–—*·ㆍ・](?: ?[^\\s\\d]| \\d)");

    private static final Pattern NUMBER = Pattern.compile(
            "^(?:\\d{1,3}[.)]|[(（]\\d{1,3}[)）]|[①-⑳]|[㉠-㉻]|[가나다라마바사아자차카타파하][.)]|[(（][가-하][)）]|[ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ]+[.)]|[IVX]{1,4}\\.|[A-Za-z][.)])(?= |[^\\d\\s.,])");

    private static final Pattern CAPTION = Pattern.compile(
            "^[<\\[(〈【]?(?:사진|그림|표|도표|자료|Figure|Fig\\.|Table|Photo)\\s?\\d{1,3}\\s?[).\\]>〉】:：]",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern LEADING_NUMBER = Pattern.compile("^[(（]?(\\d{1,3})[.)）]");

    private LineEnds() {}

    /** Whether two texts begin with the same bullet or dash, or with a number and its successor. */
    static boolean isSameKindOfItem(String one, String other) {
        Matcher number = LEADING_NUMBER.matcher(one);
        Matcher otherNumber = LEADING_NUMBER.matcher(other);
        if (number.find() && otherNumber.find()) {
            return Integer.parseInt(otherNumber.group(1)) == Integer.parseInt(number.group(1)) + 1;
        }
        boolean marked = BULLET.matcher(one).find() || "-–—*·ㆍ・".indexOf(one.codePointAt(0)) >= 0;
        return marked && one.codePointAt(0) == other.codePointAt(0);
    }

    /** Whether a text ends with a sentence, or with a colon. Read from its end, since it is asked of every line. */
    static boolean endsSentence(String text) {
        int end = text.stripTrailing().length();
        if (end > 0 && INTRODUCING.indexOf(text.charAt(end - 1)) >= 0) {
            return true;
        }
        while (end > 0 && CLOSING.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > 0 && SENTENCE_ENDS.indexOf(text.charAt(end - 1)) >= 0;
    }

    /** Whether a line begins a list item, whatever came before. */
    static boolean beginsWithBullet(String text) {
        return BULLET.matcher(text).find();
    }

    /** Whether a line may begin a list item, a heading or a caption. */
    static boolean mayBeginItem(String text) {
        return DASH.matcher(text).find()
                || NUMBER.matcher(text).find()
                || CAPTION.matcher(text).find();
    }

    static boolean beginsWithCaptionNumber(String text) {
        return CAPTION.matcher(text).find();
    }
}
