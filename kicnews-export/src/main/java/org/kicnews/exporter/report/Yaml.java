package org.kicnews.exporter.report;

import java.util.Locale;

/** Scalars of YAML 1.2. */
final class Yaml {
    private Yaml() {}

    /** A text in double quotes; whatever a person cannot see is escaped (7.3.1). */
    static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(codePoint -> {
            switch (codePoint) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\t' -> quoted.append("\\t");
                default -> quoted.append(isPlain(codePoint) ? Character.toString(codePoint) : escaped(codePoint));
            }
        });
        return quoted.append('"').toString();
    }

    private static String escaped(int codePoint) {
        return String.format(Locale.ROOT, codePoint < 0x10000 ? "\\u%04X" : "\\U%08X", codePoint);
    }

    private static boolean isPlain(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
