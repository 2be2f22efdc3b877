package org.kicnews.importer.structure.corrections;

import java.util.Locale;

/** What a person can set. */
enum Field {
    NUMBER,
    DATE,
    LANGUAGE,
    TITLE,
    SUBTITLE,
    SOURCE,
    PROVIDER,
    AUTHOR,
    SERIES,
    SUBSECTION,
    PUBLISHER,
    DIRECTOR,
    PHONE,
    MAIL,
    COPYRIGHT;

    /** How it is written. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
