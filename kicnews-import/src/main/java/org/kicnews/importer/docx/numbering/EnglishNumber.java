package org.kicnews.importer.docx.numbering;

/** Numbers in English words, as Word writes them: {@code Twenty-one}, {@code Twenty-first}. */
final class EnglishNumber {
    private static final String[] ONES = {
        "zero",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
        "thirteen",
        "fourteen",
        "fifteen",
        "sixteen",
        "seventeen",
        "eighteen",
        "nineteen"
    };
    private static final String[] TENS = {
        "", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"
    };

    private EnglishNumber() {}

    static String cardinal(int number) {
        return number < 0 || number > 9_999 ? Integer.toString(number) : capital(words(number));
    }

    static String ordinal(int number) {
        if (number < 0 || number > 9_999) {
            return Integer.toString(number);
        }
        String words = words(number);
        int last = Math.max(words.lastIndexOf(' '), words.lastIndexOf('-')) + 1;
        return capital(words.substring(0, last) + ordinalWord(words.substring(last)));
    }

    private static String words(int number) {
        if (number < 20) {
            return ONES[number];
        }
        if (number < 100) {
            return TENS[number / 10] + (number % 10 == 0 ? "" : "-" + ONES[number % 10]);
        }
        int unit = number < 1_000 ? 100 : 1_000;
        String head = words(number / unit) + (unit == 100 ? " hundred" : " thousand");
        return number % unit == 0 ? head : head + " " + words(number % unit);
    }

    private static String ordinalWord(String word) {
        return switch (word) {
            case "one" -> "first";
            case "two" -> "second";
            case "three" -> "third";
            case "five" -> "fifth";
            case "eight" -> "eighth";
            case "nine" -> "ninth";
            case "twelve" -> "twelfth";
            default -> word.endsWith("y") ? word.substring(0, word.length() - 1) + "ieth" : word + "th";
        };
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
