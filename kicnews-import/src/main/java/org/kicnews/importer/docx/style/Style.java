package org.kicnews.importer.docx.style;

import java.util.Map;

/**
 * A style.
 *
 * @param id the id by which the rest of the file names it
 * @param type {@code paragraph}, {@code character}, {@code table}, {@code numbering}
 * @param standard whether it is for everything of its type that names no style
 * @param name its name as the file writes it
 * @param basedOn the id of the style that it builds on; empty where there is none
 * @param paragraph what it says about paragraphs
 * @param run what it says about characters
 * @param borders whether it says that tables have ({@code 1}), have not ({@code 0}) borders, or nothing ({@code -1})
 * @param conditions what a table style says about some cells only, by the name of the condition: {@code firstRow}
 */
record Style(
        String id,
        String type,
        boolean standard,
        String name,
        String basedOn,
        ParagraphProperties paragraph,
        RunProperties run,
        int borders,
        Map<String, Style> conditions) {

    Style {
        conditions = Map.copyOf(conditions);
    }
}
