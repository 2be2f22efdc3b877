package org.kicnews.importer.docx.style;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** Reads the numbers of attributes. Producers write decimals, units and nonsense where the standard wants integers. */
public final class Measure {
    /** Word's own largest distance is 22 inches; a value beyond twice that is damage. */
    private static final double MAX_POINTS = 2 * 22 * 72;

    /** So many digits fit a long; no value needs them. */
    private static final int MAX_DIGITS = 18;

    private static final double TWIPS_PER_POINT = 20;
    private static final double HALF_POINTS_PER_POINT = 2;

    private Measure() {}

    /** A distance in points from an attribute in twips or with a unit (§22.9.2.14); absent where it makes no sense. */
    public static OptionalDouble points(Optional<String> value) {
        return points(value, TWIPS_PER_POINT);
    }

    /** A size in points from an attribute in half points or with a unit; absent where it makes no sense. */
    static OptionalDouble fontSize(Optional<String> value) {
        return points(value, HALF_POINTS_PER_POINT);
    }

    private static OptionalDouble points(Optional<String> value, double usualPerPoint) {
        if (value.isEmpty()) {
            return OptionalDouble.empty();
        }
        String text = value.get().strip();
        double perPoint = usualPerPoint;
        if (text.length() > 2 && Character.isLetter(text.charAt(text.length() - 1))) {
            perPoint = perPoint(text.substring(text.length() - 2));
            text = text.substring(0, text.length() - 2);
        }
        OptionalDouble number = number(text);
        double points = number.orElse(Double.NaN) / perPoint;
        // Not a number where the unit or the number is none.
        return Math.abs(points) <= MAX_POINTS ? OptionalDouble.of(points) : OptionalDouble.empty();
    }

    /** An integer; decimals are cut, nonsense is absent. */
    public static OptionalInt integer(Optional<String> value) {
        OptionalDouble number = value.map(text -> number(text.strip())).orElse(OptionalDouble.empty());
        return number.isPresent() && Math.abs(number.getAsDouble()) <= Integer.MAX_VALUE
                ? OptionalInt.of((int) number.getAsDouble())
                : OptionalInt.empty();
    }

    /** The value of a property that is on or off (§17.17.4); on where the attribute is absent. */
    public static boolean isOn(Optional<String> value) {
        return value.map(text -> switch (text.strip()) {
                    case "0", "false", "off", "none" -> false;
                    default -> true;
                })
                .orElse(true);
    }

    private static OptionalDouble number(String text) {
        // Double.parseDouble takes more than a decimal number: "NaN", "1e9", "0x1p3".
        if (text.isEmpty() || text.length() > MAX_DIGITS) {
            return OptionalDouble.empty();
        }
        int from = text.charAt(0) == '-' || text.charAt(0) == '+' ? 1 : 0;
        long whole = 0;
        for (int i = from; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (sign == '.' && i > from) {
                return decimal(text, i + 1);
            }
            if (sign < '0' || sign > '9') {
                return OptionalDouble.empty();
            }
            whole = whole * 10 + sign - '0';
        }
        return from == text.length()
                ? OptionalDouble.empty()
                : OptionalDouble.of(text.charAt(0) == '-' ? -whole : whole);
    }

    private static OptionalDouble decimal(String text, int fraction) {
        for (int i = fraction; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return OptionalDouble.empty();
            }
        }
        return OptionalDouble.of(Double.parseDouble(text));
    }

    private static double perPoint(String unit) {
        return switch (unit) {
            case "pt" -> 1;
            case "in" -> 1 / 72.0;
            case "cm" -> 2.54 / 72;
            case "mm" -> 25.4 / 72;
            case "pc", "pi" -> 1 / 12.0;
            case "px" -> 1 / 0.75;
            default -> Double.NaN;
        };
    }
}
