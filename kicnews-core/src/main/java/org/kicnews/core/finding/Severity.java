package org.kicnews.core.finding;

/** How much a finding matters, from least to most. */
public enum Severity {
    /** Worth knowing; nothing to do. */
    INFO,
    /** The archive is complete, but a person should look. */
    WARNING,
    /** Something is not in the archive, or is wrong there. */
    ERROR
}
