package org.kicnews.exporter.epub;

import java.util.Optional;
import java.util.regex.Pattern;
import org.kicnews.core.model.Issue;

/** Language tags as XHTML takes them. */
final class Languages {
    private static final Pattern FORM = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*");

    /** The tag for a language that nobody knows (RFC 5646, 2.2.1). */
    private static final String UNKNOWN = "und";

    private Languages() {}

    /** A language tag if it has the form of one (RFC 5646, 2.1). */
    static Optional<String> wellFormed(String tag) {
        return FORM.matcher(tag).matches() ? Optional.of(tag) : Optional.empty();
    }

    /** The main language of an issue. */
    static String of(Issue issue) {
        return wellFormed(issue.language()).orElse(UNKNOWN);
    }
}
