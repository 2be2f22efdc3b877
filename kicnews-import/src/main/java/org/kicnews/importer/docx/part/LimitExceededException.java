package org.kicnews.importer.docx.part;

/** A file exceeds one of the {@link PartLimits}. */
public final class LimitExceededException extends UnreadablePartException {
    private static final long serialVersionUID = 1L;

    private final String limit;
    private final String value;

    LimitExceededException(String limit, String value) {
        super("more than " + value + " of " + limit);
        this.limit = limit;
        this.value = value;
    }

    /** What there is too much of. */
    public String limit() {
        return limit;
    }

    /** How much is allowed. */
    public String value() {
        return value;
    }
}
