package org.kicnews.core.finding;

/**
 * What findings there are. The {@link #id()} of a code is what users see and search for; it never changes, and each
 * has texts in every language that ships ({@link FindingTexts}).
 */
public enum FindingCode {
    FILE_EMPTY(Severity.ERROR),
    FILE_UNKNOWN_FORMAT(Severity.ERROR),
    FILE_FORMAT_NOT_SUPPORTED(Severity.WARNING),
    FILE_UNREADABLE(Severity.ERROR),
    FILE_DAMAGED(Severity.ERROR),
    FILE_ENCRYPTED(Severity.ERROR),
    FILE_ENCRYPTION_NOT_SUPPORTED(Severity.ERROR),
    FILE_NO_CONTENT(Severity.ERROR),
    FILE_OUTSIDE(Severity.ERROR),
    FILE_NOT_A_FILE(Severity.WARNING),
    FILE_NAME_TWICE(Severity.ERROR),
    FILE_LIMIT(Severity.ERROR),
    FILE_TIMEOUT(Severity.ERROR),
    FILE_READER_FAILED(Severity.ERROR),
    FILE_WRONG_EXTENSION(Severity.INFO),

    PDF_DAMAGED_PAGE(Severity.ERROR),
    PDF_MISSING_PAGES(Severity.ERROR),
    PDF_REPAIRED(Severity.WARNING),
    PDF_SCANNED_PAGE(Severity.ERROR),
    PDF_OCR_LAYER(Severity.WARNING),
    PDF_UNMAPPED_FONT(Severity.ERROR),
    PDF_GARBLED_FONT(Severity.ERROR),
    PDF_MAPPED_BY_FONT(Severity.INFO),
    PDF_IMAGE_UNREADABLE(Severity.ERROR),
    PDF_JOIN_UNSURE(Severity.INFO),
    PDF_DUPLICATE_GLYPHS(Severity.INFO),

    DOCX_PART_UNREADABLE(Severity.ERROR),
    DOCX_IMAGE_UNREADABLE(Severity.ERROR),
    DOCX_IMAGE_LINKED(Severity.WARNING),
    DOCX_IMAGE_CROPPED(Severity.INFO),
    DOCX_EMBEDDED_DOCUMENT(Severity.WARNING),
    DOCX_IRREGULAR(Severity.INFO),
    DOCX_DOCTYPE(Severity.ERROR),
    DOCX_OUTSIDE(Severity.INFO),
    DOCX_TRACKED_CHANGES(Severity.INFO),
    DOCX_COMMENTS(Severity.INFO),
    DOCX_HIDDEN_TEXT(Severity.INFO),

    ISSUE_NO_NUMBER(Severity.WARNING),
    ISSUE_NO_DATE(Severity.WARNING),
    ISSUE_NUMBER_CONFLICT(Severity.WARNING),
    ISSUE_DATE_CONFLICT(Severity.WARNING),
    ISSUE_DUPLICATE(Severity.ERROR),
    ISSUE_FORMS_DIFFER(Severity.WARNING),
    ISSUE_MISSING(Severity.WARNING),
    ISSUE_ORDER(Severity.WARNING),
    SERIES_PART_MISSING(Severity.INFO),
    SERIES_PART_REPEATED(Severity.INFO),
    ARTICLE_REPEATED(Severity.INFO),
    SOURCE_NAMES_DIFFER(Severity.INFO),
    NAME_SPELLINGS_DIFFER(Severity.INFO),
    SELECTION_UNMATCHED(Severity.WARNING),
    LEDGER_UNBALANCED(Severity.ERROR),
    IDS_LOCK_INVALID(Severity.ERROR),
    PUBLISHED_ARTICLE_CHANGED(Severity.WARNING),
    PUBLISHED_ARTICLE_GONE(Severity.ERROR),
    ARTICLE_ID_KEPT(Severity.INFO),

    STRUCTURE_NO_MASTHEAD(Severity.WARNING),
    STRUCTURE_NO_TOC(Severity.INFO),
    STRUCTURE_NO_SECTIONS(Severity.WARNING),
    STRUCTURE_NO_ARTICLES(Severity.WARNING),
    STRUCTURE_UNSURE(Severity.WARNING),
    TOC_TITLE_DIFFERS(Severity.WARNING),
    TOC_ENTRY_WITHOUT_ARTICLE(Severity.WARNING),
    TOC_ENTRY_IS_SECTION(Severity.INFO),
    TOC_ARTICLE_NOT_LISTED(Severity.INFO),
    ARTICLE_NUMBER_JUMP(Severity.WARNING),
    ARTICLE_DATE_IMPOSSIBLE(Severity.WARNING),
    ARTICLE_DATE_AFTER_ISSUE(Severity.WARNING),
    ARTICLE_DATE_LONG_BEFORE(Severity.INFO),
    ARTICLE_LENGTH_UNUSUAL(Severity.INFO),
    ARTICLE_SOURCE_UNREAD(Severity.INFO),
    ARTICLE_WITHOUT_SOURCE(Severity.INFO),
    GLOSS_INCONSISTENT(Severity.INFO),
    ARTICLE_EMPTY(Severity.WARNING),
    CAPTION_WITHOUT_PICTURE(Severity.WARNING),
    CAPTION_REPEATED(Severity.INFO),
    PICTURE_WITHOUT_CAPTION(Severity.INFO),
    BOX_OUTSIDE_ARTICLES(Severity.INFO),

    PROFILE_INVALID(Severity.ERROR),
    CORRECTION_INVALID(Severity.ERROR),
    CORRECTION_NO_LONGER_FITS(Severity.ERROR),
    CORRECTION_UNUSED(Severity.WARNING),
    CORRECTION_APPLIED(Severity.INFO),

    BOOK_COVER_UNUSABLE(Severity.ERROR),
    BOOK_FONT_UNUSABLE(Severity.ERROR),
    BOOK_FONT_RESTRICTED(Severity.ERROR),
    WORKBOOK_LIMITED(Severity.WARNING);

    private final Severity severity;

    FindingCode(Severity severity) {
        this.severity = severity;
    }

    /** The name that users see: {@code PDF-DAMAGED-PAGE}. */
    public String id() {
        return name().replace('_', '-');
    }

    /** The severity of a finding of this code unless the place says otherwise. */
    public Severity severity() {
        return severity;
    }

    /**
     * The code with this {@link #id()}.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static FindingCode byId(String id) {
        return valueOf(id.replace('-', '_'));
    }
}
