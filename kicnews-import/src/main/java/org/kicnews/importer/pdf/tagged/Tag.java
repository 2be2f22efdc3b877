package org.kicnews.importer.pdf.tagged;

import java.util.Map;

/** What an element of the structure tree is, as far as a reading has to tell (ISO 32000-2, 14.8.4, and its forerunners). */
enum Tag {
    /** Holds blocks; text in it that is in no block of its own is a paragraph. */
    GROUP,
    PARAGRAPH,
    HEADING,
    TITLE,
    CAPTION,
    QUOTATION,
    LIST,
    LIST_ITEM,
    LABEL,
    LIST_BODY,
    TABLE,
    TABLE_PART,
    ROW,
    HEADER_CELL,
    CELL,
    FIGURE,
    NOTE,
    CONTENTS,
    CONTENTS_ENTRY,
    LINK,
    /** Part of the text around it. */
    INLINE,
    /** Part of the text around it where it holds text, a group where it holds blocks. */
    UNDECIDED,
    /** No part of the content. */
    ARTIFACT;

    private static final Map<String, Tag> BY_NAME = Map.ofEntries(
            Map.entry("Document", GROUP),
            Map.entry("DocumentFragment", GROUP),
            Map.entry("Part", GROUP),
            Map.entry("Art", GROUP),
            Map.entry("Sect", GROUP),
            Map.entry("Div", GROUP),
            Map.entry("Aside", GROUP),
            Map.entry("Index", GROUP),
            Map.entry("Form", GROUP),
            Map.entry("NonStruct", UNDECIDED),
            Map.entry("Private", UNDECIDED),
            Map.entry("P", PARAGRAPH),
            Map.entry("H", HEADING),
            Map.entry("Title", TITLE),
            Map.entry("Caption", CAPTION),
            Map.entry("BlockQuote", QUOTATION),
            Map.entry("L", LIST),
            Map.entry("LI", LIST_ITEM),
            Map.entry("Lbl", LABEL),
            Map.entry("LBody", LIST_BODY),
            Map.entry("Table", TABLE),
            Map.entry("THead", TABLE_PART),
            Map.entry("TBody", TABLE_PART),
            Map.entry("TFoot", TABLE_PART),
            Map.entry("TR", ROW),
            Map.entry("TH", HEADER_CELL),
            Map.entry("TD", CELL),
            Map.entry("Figure", FIGURE),
            Map.entry("Formula", FIGURE),
            Map.entry("Note", NOTE),
            Map.entry("FENote", NOTE),
            Map.entry("TOC", CONTENTS),
            Map.entry("TOCI", CONTENTS_ENTRY),
            Map.entry("Link", LINK),
            Map.entry("Artifact", ARTIFACT));

    /** The tag of a standard structure type; the unknown is part of the text around it, or a group. */
    static Tag of(String type) {
        Tag tag = BY_NAME.get(type);
        if (tag != null) {
            return tag;
        }
        return isNumberedHeading(type) ? HEADING : INLINE_TYPES.contains(type) ? INLINE : UNDECIDED;
    }

    /** The level of a heading, from 1; 0 where its type gives none. */
    static int headingLevel(String type) {
        return isNumberedHeading(type) ? Integer.parseInt(type.substring(1)) : 0;
    }

    private static final java.util.Set<String> INLINE_TYPES = java.util.Set.of(
            "Span",
            "Quote",
            "Code",
            "Em",
            "Strong",
            "Sub",
            "Reference",
            "BibEntry",
            "Annot",
            "Ruby",
            "RB",
            "RT",
            "RP",
            "Warichu",
            "WT",
            "WP");

    private static boolean isNumberedHeading(String type) {
        return type.length() >= 2
                && type.length() <= 3
                && type.charAt(0) == 'H'
                && type.chars().skip(1).allMatch(c -> c >= '0' && c <= '9')
                && !type.equals("H0");
    }
}
