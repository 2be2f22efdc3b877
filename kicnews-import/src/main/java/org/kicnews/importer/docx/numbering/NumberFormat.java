package org.kicnews.importer.docx.numbering;

import java.util.Locale;

/** Writes numbers in the formats of {@code ST_NumberFormat} (§17.18.59). */
public final class NumberFormat {
    /** Letters and marks are repeated for greater numbers; no list is so long that one is repeated more often. */
    private static final int MAX_REPETITION = 30;

    private static final String GANADA = "가나다라마바사아자차카타파하";
    private static final String CHOSUNG = "ㄱㄴㄷㄹㅁㅂㅅㅇㅈㅊㅋㅌㅍㅎ";
    private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
    private static final String BRANCHES = "子丑寅卯辰巳午未申酉戌亥";
    private static final String AIUEO = "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン";
    private static final String AIUEO_HALF = "ｱｲｳｴｵｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾅﾆﾇﾈﾉﾊﾋﾌﾍﾎﾏﾐﾑﾒﾓﾔﾕﾖﾗﾘﾙﾚﾛﾜｦﾝ";
    private static final String IROHA = "イロハニホヘトチリヌルヲワカヨタレソツネナラムウヰノオクヤマケフコエテアサキユメミシヱヒモセスン";
    private static final String IROHA_HALF = "ｲﾛﾊﾆﾎﾍﾄﾁﾘﾇﾙｦﾜｶﾖﾀﾚｿﾂﾈﾅﾗﾑｳヰﾉｵｸﾔﾏｹﾌｺｴﾃｱｻｷﾕﾒﾐｼヱﾋﾓｾｽﾝ";
    private static final String RUSSIAN = "абвгдежзиклмнопрстуфхцчшщыэюя";
    private static final String HEBREW = "אבגדהוזחטיכלמנסעפצקרשת";
    private static final String ARABIC = "أبتثجحخدذرزسشصضطظعغفقكلمنهوي";
    private static final String ABJAD = "أبجدهوزحطيكلمنسعفصقرشتثخذضظغ";
    private static final String THAI = "กขคงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรลวศษสหฬอฮ";
    private static final String CHICAGO = "*†‡§";

    private NumberFormat() {}

    /**
     * A number in a format.
     *
     * @param number the number; one that the format cannot write is written in decimal digits, as Word does
     * @param format the name of the format; one that is not known is taken for decimal
     */
    public static String format(int number, String format) {
        return switch (format) {
            case "none", "bullet" -> "";
            case "decimalZero" -> number >= 0 && number < 10 ? "0" + number : Integer.toString(number);
            case "upperRoman" -> Roman.of(number);
            case "lowerRoman" -> Roman.of(number).toLowerCase(Locale.ROOT);
            case "upperLetter" -> repeated(number, "ABCDEFGHIJKLMNOPQRSTUVWXYZ");
            case "lowerLetter" -> repeated(number, "abcdefghijklmnopqrstuvwxyz");
            case "ordinal" -> number + ordinalSuffix(number);
            case "cardinalText" -> EnglishNumber.cardinal(number);
            case "ordinalText" -> EnglishNumber.ordinal(number);
            case "hex" -> Integer.toHexString(Math.max(number, 0)).toUpperCase(Locale.ROOT);
            case "chicago" -> repeated(number, CHICAGO);
            case "numberInDash" -> "- " + number + " -";
            case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" -> circled(number);
            case "decimalEnclosedFullstop" -> within(number, 1, 20, 0x2488);
            case "decimalEnclosedParen" -> within(number, 1, 20, 0x2474);
            case "ideographEnclosedCircle" -> within(number, 1, 10, 0x3280);
            case "decimalFullWidth", "decimalFullWidth2" -> digits(number, "０１２３４５６７８９");
            case "hindiNumbers", "thaiNumbers" ->
                digits(number, format.equals("hindiNumbers") ? "०१२३४५६७८९" : "๐๑๒๓๔๕๖๗๘๙");
            case "ganada" -> repeated(number, GANADA);
            case "chosung" -> repeated(number, CHOSUNG);
            case "ideographTraditional" -> cyclic(number, STEMS);
            case "ideographZodiac" -> cyclic(number, BRANCHES);
            case "ideographZodiacTraditional" -> cyclic(number, STEMS) + cyclic(number, BRANCHES);
            case "aiueoFullWidth" -> repeated(number, AIUEO);
            case "aiueo" -> repeated(number, AIUEO_HALF);
            case "irohaFullWidth" -> repeated(number, IROHA);
            case "iroha" -> repeated(number, IROHA_HALF);
            case "russianLower" -> repeated(number, RUSSIAN);
            case "russianUpper" -> repeated(number, RUSSIAN.toUpperCase(Locale.ROOT));
            case "hebrew2" -> repeated(number, HEBREW);
            case "arabicAlpha" -> repeated(number, ARABIC);
            case "arabicAbjad" -> repeated(number, ABJAD);
            case "thaiLetters" -> repeated(number, THAI);
            default -> EastAsianNumber.format(number, format);
        };
    }

    private static String circled(int number) {
        if (number <= 20) {
            return number == 0 ? "⓪" : within(number, 1, 20, 0x2460);
        }
        return number <= 35 ? within(number, 21, 35, 0x3251) : within(number, 36, 50, 0x32b1);
    }

    private static String within(int number, int first, int last, int codePoint) {
        return number < first || number > last
                ? Integer.toString(number)
                : Character.toString(codePoint + number - first);
    }

    /** The sign for a number; after the last sign each is doubled, then tripled. */
    private static String repeated(int number, String signs) {
        if (number < 1 || number > signs.length() * MAX_REPETITION) {
            return Integer.toString(number);
        }
        char sign = signs.charAt((number - 1) % signs.length());
        return String.valueOf(sign).repeat((number - 1) / signs.length() + 1);
    }

    private static String cyclic(int number, String signs) {
        return number < 1 ? Integer.toString(number) : String.valueOf(signs.charAt((number - 1) % signs.length()));
    }

    private static String digits(int number, String digits) {
        StringBuilder text = new StringBuilder();
        Integer.toString(number)
                .chars()
                .forEach(
                        digit -> text.append(digit >= '0' && digit <= '9' ? digits.charAt(digit - '0') : (char) digit));
        return text.toString();
    }

    private static String ordinalSuffix(int number) {
        int tens = Math.abs(number % 100);
        if (tens >= 11 && tens <= 13) {
            return "th";
        }
        return switch (tens % 10) {
            case 1 -> "st";
            case 2 -> "nd";
            case 3 -> "rd";
            default -> "th";
        };
    }
}
