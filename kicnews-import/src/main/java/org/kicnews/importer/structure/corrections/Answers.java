package org.kicnews.importer.structure.corrections;

import java.util.Optional;
import org.kicnews.core.finding.FindingReason;
import org.kicnews.core.model.Issue;

/** Writes the decisions that would answer a finding, each in one line and ready to paste into a file of corrections. */
public final class Answers {
    private static final String FOLDER = "src/kicnews/corrections/";
    /** How much of a text a decision needs to find it, in code points. */
    private static final int RECOGNISABLE = 40;
    /** Stands where a person has to write a day. */
    private static final String A_DAY = "YYYY-MM-DD";
    /** Stands where a person has to write a name. */
    private static final String A_SOURCE = "…";
    /** Stands where a person has to write a number. */
    private static final String A_NUMBER = "N";

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
        return new Decision.IsIssue(A_NUMBER, Optional.empty()).line();
    }

    /** Says which issue a file holds. */
    public static String issueNumber(Object now, Object right) {
        return new Decision.IsIssue(right.toString(), Optional.of(now.toString())).line();
    }

    /** Says the date of the issue, which is for the person to fill in. */
    public static String issueDate() {
        return issueDate(Optional.empty(), A_DAY);
    }

    /** Says the date of the issue. */
    public static String issueDate(Optional<?> now, Object right) {
        return new Decision.Set(
                        new Target.OfIssue(), Field.DATE, now.map(Object::toString), Optional.of(right.toString()))
                .line();
    }

    /** Says the date of an article, which is for the person to fill in. */
    public static String articleDate(String article, Optional<?> now) {
        return set(article, Field.DATE, now.map(Object::toString), A_DAY);
    }

    /** Says the source of an article, which is for the person to fill in. */
    public static String articleSource(String article) {
        return set(article, Field.SOURCE, Optional.empty(), A_SOURCE);
    }

    /** Says the number of an article. */
    public static String articleNumber(String article, int now, int right) {
        return set(article, Field.NUMBER, Optional.of(String.valueOf(now)), String.valueOf(right));
    }

    /** Gives an article another title. */
    public static String articleTitle(String article, Optional<String> now, String right) {
        return set(article, Field.TITLE, now, right);
    }

    /**
     * Gives a section another title.
     *
     * @param section its place among the sections, from 1
     */
    public static String sectionTitle(int section, String now, String right) {
        return new Decision.Set(new Target.OfSection(section), Field.TITLE, Optional.of(now), Optional.of(right))
                .line();
    }

    /** Joins an article with the one before it. */
    public static String join(String article, String title) {
        return new Decision.Join(article, beginning(title)).line();
    }

    /** Makes a block the title of an article of its own. */
    public static String split(String article, String block) {
        return new Decision.Split(article, beginning(block)).line();
    }

    /** Makes the block that is most like a title the title of an article of its own, if any is like it. */
    public static String splitAtMostLike(Issue issue, String title) {
        return Proposals.forBlock(issue, new Decision.Split("", title))
                .map(Decision::line)
                .orElse(FindingReason.ANSWER_NONE.argument());
    }

    /** Makes the title of an article the title of a section. */
    public static String openSection(String article, String title) {
        return new Decision.OpenSection(article, beginning(title)).line();
    }

    /**
     * Makes the title of a section the title of an article.
     *
     * @param section its place among the sections, from 1
     */
    public static String closeSection(int section, String title) {
        return new Decision.CloseSection(section, beginning(title)).line();
    }

    /** Says that what was read as an article is none. */
    public static String furniture(String article, String title) {
        return new Decision.Discard(article, beginning(title), true).line();
    }

    /** Replaces a wording in an article. */
    public static String replace(String article, String wording, int times, String right) {
        return new Decision.Replace(article, wording, times, right).line();
    }

    private static String set(String article, Field field, Optional<String> now, String right) {
        return new Decision.Set(new Target.OfArticle(article), field, now, Optional.of(right)).line();
    }

    /** As much of a text as a decision needs. */
    static String beginning(String text) {
        int length = text.codePointCount(0, text.length());
        return length <= RECOGNISABLE
                ? text
                : text.substring(0, text.offsetByCodePoints(0, RECOGNISABLE)).strip();
    }
}
