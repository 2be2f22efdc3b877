package org.kicnews.core.model;

import java.util.regex.Pattern;

/** The name of a column in a title that counts its instalments: {@code 디자인} in {@code 디자인 (제148회)}. */
final class ColumnName {
    private static final Pattern BEFORE = Pattern.compile("[\\s(（\\[<〈#]*(?:(?<!\\p{L})제\\s*)?$");
    private static final Pattern AFTER = Pattern.compile("^\\s*(?:[회호편](?!\\p{L}))?[\\s)）\\]>〉]*");

    private ColumnName() {}

    /** The title without the number; the whole title where nothing else is left. */
    static String of(String title, int number) {
        String digits = Integer.toString(number);
        int at = title.lastIndexOf(digits);
        if (at < 0) {
            return title;
        }
        String before = BEFORE.matcher(title.substring(0, at)).replaceFirst("");
        String after = AFTER.matcher(title.substring(at + digits.length())).replaceFirst("");
        String name = (before + (before.isEmpty() || after.isEmpty() ? "" : " ") + after).strip();
        return name.isEmpty() ? title : name;
    }
}
