package org.kicnews.core.finding;

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
    /** A limit on the pixels of a picture. */
    LIMIT_PIXELS,
    /** The data of a picture ends early or makes no sense. */
    PICTURE_DATA,
    /** A picture's kind of compression or colour is not known. */
    PICTURE_KIND;

    /** How the reason stands among the arguments of a finding. */
    public String argument() {
        return PREFIX + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Begins every {@link #argument()}, and every key of a text. */
    static final String PREFIX = "reason.";
}
