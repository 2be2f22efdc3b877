package org.kicnews.maven;

/** Says that a parameter was given a value that it cannot have. */
final class ParameterException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String parameter;
    private final String value;

    /**
     * A value that is refused.
     *
     * @param parameter the name of the parameter, without {@code kicnews.}
     * @param value what was given
     */
    ParameterException(String parameter, String value) {
        super("kicnews." + parameter + ": " + value);
        this.parameter = parameter;
        this.value = value;
    }

    /** The name of the parameter, without {@code kicnews.}. */
    String parameter() {
        return parameter;
    }

    /** What was given. */
    String value() {
        return value;
    }
}
