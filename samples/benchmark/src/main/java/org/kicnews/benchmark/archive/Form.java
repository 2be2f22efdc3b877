package org.kicnews.benchmark.archive;

import java.util.Locale;

/** The forms in which an archive's issues are written. */
public enum Form {
    PDF,
    DOCX;

    /** The ending of its files. */
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }
}
