package org.kicnews.importer.docx.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a field is to do.
 *
 * @param name the name in capitals: {@code HYPERLINK}, {@code PAGE}
 * @param arguments what follows, without quotation marks; switches begin with a backslash
 */
record FieldInstruction(String name, List<String> arguments) {

    FieldInstruction {
        arguments = List.copyOf(arguments);
    }

    static FieldInstruction parse(String text) {
        List<String> words = words(text);
        return words.isEmpty()
                ? new FieldInstruction("", List.of())
                : new FieldInstruction(words.get(0).toUpperCase(Locale.ROOT), words.subList(1, words.size()));
    }

    /** Where the field points; absent for fields that are no links. */
    Optional<String> link() {
        if (!name.equals("HYPERLINK")) {
            return Optional.empty();
        }
        String target = "";
        String anchor = "";
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            if (argument.equalsIgnoreCase("\\l") && i + 1 < arguments.size()) {
                anchor = "#" + arguments.get(++i);
            } else if (argument.equalsIgnoreCase("\\o") || argument.equalsIgnoreCase("\\t")) {
                i++;
            } else if (!argument.startsWith("\\") && target.isEmpty()) {
                target = argument;
            }
        }
        String link = target + anchor;
        return link.isEmpty() ? Optional.empty() : Optional.of(link);
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (sign == '"') {
                quoted = !quoted;
            } else if (Character.isWhitespace(sign) && !quoted) {
                add(words, word);
            } else {
                word.append(sign);
            }
        }
        add(words, word);
        return words;
    }

    private static void add(List<String> words, StringBuilder word) {
        if (!word.isEmpty()) {
            words.add(word.toString());
            word.setLength(0);
        }
    }
}
