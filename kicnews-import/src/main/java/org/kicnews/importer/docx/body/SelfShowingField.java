package org.kicnews.importer.docx.body;

import java.util.List;
import org.kicnews.importer.docx.style.SymbolFont;

/** Fields that show something although they store no result. */
final class SelfShowingField {
    private SelfShowingField() {}

    /** What the field shows; empty for fields that show nothing. */
    static String text(FieldInstruction field, FormField form) {
        return switch (field.name()) {
            case "SYMBOL" -> symbol(field.arguments());
            case "FORMCHECKBOX" -> form.checked() ? "☒" : "☐";
            case "FORMDROPDOWN" -> form.chosen();
            default -> "";
        };
    }

    private static String symbol(List<String> arguments) {
        if (arguments.isEmpty()) {
            return "";
        }
        String code = arguments.get(0);
        int value;
        if (code.matches("0[xX][0-9A-Fa-f]{1,6}")) {
            value = Integer.parseInt(code.substring(2), 16);
        } else if (code.matches("[0-9]{1,7}")) {
            value = Integer.parseInt(code);
        } else {
            return code;
        }
        if (!Character.isValidCodePoint(value)) {
            return "";
        }
        int font = arguments.indexOf("\\f");
        String name = font >= 0 && font + 1 < arguments.size() ? arguments.get(font + 1) : "";
        return SymbolFont.toUnicode(Character.toString(value), name);
    }
}
