package org.kicnews.exporter.report;

/**
 * A correction that a person may copy.
 *
 * @param file the file that it belongs into, from the folder of the archive
 * @param yaml the decision, as an item of the file's list of decisions; ends with {@code \n}
 */
record Suggestion(String file, String yaml) {
    static final String LIST = "decisions:\n";
}
