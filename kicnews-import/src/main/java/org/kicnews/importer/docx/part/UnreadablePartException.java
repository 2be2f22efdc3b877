package org.kicnews.importer.docx.part;

import java.io.IOException;

/** A part of a file is missing or damaged. */
public class UnreadablePartException extends IOException {
    private static final long serialVersionUID = 1L;

    UnreadablePartException(String message) {
        super(message);
    }

    UnreadablePartException(String message, Throwable cause) {
        super(message, cause);
    }
}
