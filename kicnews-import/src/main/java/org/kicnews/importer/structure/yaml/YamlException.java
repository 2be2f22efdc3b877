package org.kicnews.importer.structure.yaml;

/** Says what is wrong in a YAML file, with its line. */
public final class YamlException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String file;
    private final String problem;

    /**
     * A problem in a file.
     *
     * @param file the name of the file as a person knows it
     * @param line the line, from 1; 0 where the file as a whole is meant
     * @param problem what is wrong and what is allowed
     */
    public YamlException(String file, int line, String problem) {
        super(file + (line > 0 ? ", line " + line : "") + ": " + problem);
        this.file = file;
        this.problem = (line > 0 ? "line " + line + ": " : "") + problem;
    }

    /** The name of the file. */
    public String file() {
        return file;
    }

    /** The line and what is wrong, without the name of the file. */
    public String problem() {
        return problem;
    }
}
