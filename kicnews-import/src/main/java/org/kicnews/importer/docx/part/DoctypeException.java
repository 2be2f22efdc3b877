package org.kicnews.importer.docx.part;

/** A part declares a document type, which no producer writes and which entities would need. */
public final class DoctypeException extends UnreadablePartException {
    private static final long serialVersionUID = 1L;

    DoctypeException() {
        super("DOCTYPE");
    }
}
