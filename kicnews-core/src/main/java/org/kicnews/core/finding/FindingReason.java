package org.kicnews.core.finding;

import java.util.List;
import java.util.Locale;

/**
 * Reasons and names that findings give as arguments, with texts in every language that ships, so that a Korean finding
 * does not give its reason in English.
 */
public enum FindingReason {
    /** The file has no object of a PDF. */
    PDF_NO_OBJECTS,
    /** No page can be found in the file. */
    PDF_NO_PAGES,
    /** Objects are nested too deeply, or in a circle. */
    PDF_NESTING,
    /** The objects of the file contradict each other. */
    PDF_CONTRADICTION,
    /** Objects cannot be read. */
    PDF_OBJECTS_UNREADABLE,
    /** The end of the file is missing. */
    PDF_CUT,
    /** The table of the objects is missing or wrong. */
    PDF_CROSS_REFERENCE,
    /** The list of the pages is missing or wrong. */
    PDF_PAGE_LIST,
    /** Protected by a certificate or an unknown method. */
    PDF_SECURITY_HANDLER,
    /** A limit on pages. */
    LIMIT_PAGES,
    /** A limit on the bytes that a compressed part unpacks to. */
    LIMIT_UNPACKED,
    /** A limit on the bytes that all parts unpack to together. */
    LIMIT_UNPACKED_ALL,
    /** A limit on how much larger a part gets when it is unpacked. */
    LIMIT_RATIO,
    /** A limit on the number of parts. */
    LIMIT_ENTRIES,
    /** A limit on nesting. */
    LIMIT_NESTING,
    /** How often files stand in files. */
    LIMIT_EMBEDDING,
    /** The stack of the thread that reads. */
    LIMIT_STACK,
    /** The memory of the process. */
    LIMIT_MEMORY,
    /** A limit on the characters of a page. */
    LIMIT_GLYPHS,
    /** A limit on the forms that a page draws. */
    LIMIT_FORMS,
    /** A limit on the pixels of a picture. */
    LIMIT_PIXELS,
    /** The data of a picture ends early or makes no sense. */
    PICTURE_DATA,
    /** A picture's kind of compression or colour is not known. */
    PICTURE_KIND,
    /** The level that the file gives. */
    EVIDENCE_OUTLINE,
    /** The size of the type. */
    EVIDENCE_SIZE,
    /** The weight of the type. */
    EVIDENCE_WEIGHT,
    /** How lines set alike are read. */
    EVIDENCE_STYLE,
    /** The printed contents. */
    EVIDENCE_CONTENTS,
    /** A source, a date or a provider in the line. */
    EVIDENCE_ATTRIBUTION,
    /** A source in the line below. */
    EVIDENCE_SOURCE_BELOW,
    /** A form that the profile knows. */
    EVIDENCE_PATTERN,
    /** A number before the text. */
    EVIDENCE_NUMBER,
    /** The length of the text. */
    EVIDENCE_LENGTH,
    /** The end of a sentence. */
    EVIDENCE_SENTENCE,
    /** The form of a list item or a caption. */
    EVIDENCE_OTHER_FORM,
    /** How rare such lines are. */
    EVIDENCE_RARITY,
    /** Its place among the other lines. */
    EVIDENCE_PLACE,
    /** Running text. */
    READING_TEXT,
    /** The title of a section. */
    READING_SECTION,
    /** A line above a group of articles. */
    READING_GROUP,
    /** The title of an article. */
    READING_TITLE,
    /** A line that names a source. */
    READING_SOURCE,
    /** A heading inside an article. */
    READING_HEADING,
    /** What the profile can say and a correction cannot. */
    ANSWER_PROFILE,
    /** No correction is at hand. */
    ANSWER_NONE,
    /** A correction has nothing left to correct. */
    ANSWER_REMOVE,
    /** There is nothing where a correction expects something, or the other way round. */
    MISFIT_NOTHING,
    /** There is no article of that id. */
    MISFIT_NO_ARTICLE,
    /** No block of the article begins like that. */
    MISFIT_NO_BLOCK,
    /** There are fewer sections. */
    MISFIT_NO_SECTION,
    /** The article has none before it in its section. */
    MISFIT_FIRST_ARTICLE;

    /** How several reasons stand together as one argument of a finding. */
    public static String arguments(List<FindingReason> reasons) {
        return String.join(
                SEPARATOR, reasons.stream().map(FindingReason::argument).toList());
    }

    /** How the reason stands among the arguments of a finding. */
    public String argument() {
        return PREFIX + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Begins every {@link #argument()}, and every key of a text. */
    static final String PREFIX = "reason.";

    /** Stands between reasons of one argument. */
    static final String SEPARATOR = ", ";
}
