package org.kicnews.core.build;

/** Says why a build could not be done at all: something outside the originals is wrong. */
public final class BuildException extends Exception {
    private static final long serialVersionUID = 1L;

    /** A build that failed for this reason. */
    public BuildException(String message) {
        super(message);
    }

    /** A build that failed for this reason. */
    public BuildException(String message, Throwable cause) {
        super(message, cause);
    }
}
