package org.kicnews.importer.docx.numbering;

/** Numbers in the words and digits of Korean, Japanese and Chinese. */
final class EastAsianNumber {
    private static final String KOREAN = "영일이삼사오육칠팔구";
    private static final String HAN = "〇一二三四五六七八九";
    private static final String HAN_ZERO = "零一二三四五六七八九";
    private static final String[] KOREAN_ONES = {"", "하나", "둘", "셋", "넷", "다섯", "여섯", "일곱", "여덟", "아홉"};
    private static final String[] KOREAN_TENS = {"", "열", "스물", "서른", "마흔", "쉰", "예순", "일흔", "여든", "아흔"};

    /** A way to count with units of ten. */
    private record Counting(String digits, String units, boolean oneBeforeTen, boolean zeroInGaps) {}

    private static final Counting KOREAN_COUNTING = new Counting(KOREAN, "십백천만", false, false);
    private static final Counting JAPANESE_COUNTING = new Counting(HAN, "十百千万", false, false);
    private static final Counting CHINESE_COUNTING = new Counting(HAN_ZERO, "十百千万", false, true);
    private static final Counting TAIWANESE_COUNTING = new Counting(HAN_ZERO, "十百千萬", false, true);
    private static final Counting JAPANESE_LEGAL = new Counting("零壱弐参四伍六七八九", "拾百阡萬", true, false);
    private static final Counting CHINESE_LEGAL = new Counting("零壹贰叁肆伍陆柒捌玖", "拾佰仟萬", true, true);
    private static final Counting TAIWANESE_LEGAL = new Counting("零壹貳參肆伍陸柒捌玖", "拾佰仟萬", true, true);

    private EastAsianNumber() {}

    static String format(int number, String format) {
        if (number < 0 || number > 99_999) {
            return Integer.toString(number);
        }
        return switch (format) {
            case "koreanDigital" -> digits(number, KOREAN);
            case "koreanDigital2" -> digits(number, HAN_ZERO);
            case "koreanCounting" -> counted(number, KOREAN_COUNTING);
            case "koreanLegal" ->
                number < 1 || number > 99
                        ? counted(number, KOREAN_COUNTING)
                        : KOREAN_TENS[number / 10] + KOREAN_ONES[number % 10];
            case "ideographDigital", "japaneseDigitalTenThousand", "taiwaneseDigital" -> digits(number, HAN);
            case "japaneseCounting" -> counted(number, JAPANESE_COUNTING);
            case "japaneseLegal" -> counted(number, JAPANESE_LEGAL);
            case "chineseCounting", "chineseCountingThousand" -> counted(number, CHINESE_COUNTING);
            case "chineseLegalSimplified" -> counted(number, CHINESE_LEGAL);
            case "taiwaneseCounting", "taiwaneseCountingThousand" -> counted(number, TAIWANESE_COUNTING);
            case "ideographLegalTraditional" -> counted(number, TAIWANESE_LEGAL);
            default -> Integer.toString(number);
        };
    }

    private static String digits(int number, String digits) {
        StringBuilder text = new StringBuilder();
        Integer.toString(number).chars().forEach(digit -> text.append(digits.charAt(digit - '0')));
        return text.toString();
    }

    private static String counted(int number, Counting counting) {
        if (number == 0) {
            return counting.digits().substring(0, 1);
        }
        StringBuilder text = new StringBuilder();
        String decimal = Integer.toString(number);
        boolean gap = false;
        for (int i = 0; i < decimal.length(); i++) {
            int digit = decimal.charAt(i) - '0';
            int power = decimal.length() - 1 - i;
            if (digit == 0) {
                gap = true;
                continue;
            }
            if (gap && counting.zeroInGaps()) {
                text.append(counting.digits().charAt(0));
            }
            gap = false;
            boolean silentOne = digit == 1
                    && power > 0
                    && !counting.oneBeforeTen()
                    && (counting.zeroInGaps() ? power == 1 && i == 0 : true);
            if (!silentOne) {
                text.append(counting.digits().charAt(digit));
            }
            if (power > 0) {
                text.append(counting.units().charAt(power - 1));
            }
        }
        return text.toString();
    }
}
