package org.kicnews.importer.structure.corrections;

import java.util.Optional;

/** Writes the decisions that would answer a finding, each in one line and ready to paste into a file of corrections. */
public final class Answers {
    private static final String FOLDER = "src/kicnews/corrections/";

    /** How much of a text a decision needs to find it, in code points. */
    private static final int RECOGNISABLE = 40;

    private Answers() {}

    /**
     * The file that the decisions belong to.
     *
     * @param name the number or id of the issue, or the name of its file without extension
     */
    public static String file(String name) {
        return FOLDER + name + ".yaml";
    }

    /** Says which issue a file holds; the number is for the person to fill in. */
    public static String issueNumber() {
        return "- {issue: N, expect: nothing}";
    }

    /** Says the date of the issue, which is for the person to fill in. */
    public static String issueDate() {
        return "- {set: date, expect: nothing, to: YYYY-MM-DD}";
    }

    /** Says the date of an article, which is for the person to fill in. */
    public static String articleDate(String article) {
        return "- {set: date, article: " + article + ", expect: nothing, to: YYYY-MM-DD}";
    }

    /** Gives an article another title. */
    public static String articleTitle(String article, Optional<String> now, String right) {
        return "- {set: title, article: " + article + ", expect: "
                + now.map(Answers::quoted).orElse(DecisionReader.NOTHING) + ", to: " + quoted(right) + "}";
    }

    /**
     * Gives a section another title.
     *
     * @param section its place among the sections, from 1
     */
    public static String sectionTitle(int section, String now, String right) {
        return "- {set: title, section: " + section + ", expect: " + quoted(now) + ", to: " + quoted(right) + "}";
    }

    /** Joins an article with the one before it. */
    public static String join(String article, String title) {
        return "- {join: " + article + ", expect: " + quoted(beginning(title)) + "}";
    }

    /** Makes a block the title of an article of its own. */
    public static String split(String article, String block) {
        return "- {split: " + article + ", expect: " + quoted(beginning(block)) + "}";
    }

    private static String beginning(String text) {
        int length = text.codePointCount(0, text.length());
        return length <= RECOGNISABLE ? text : text.substring(0, text.offsetByCodePoints(0, RECOGNISABLE));
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
