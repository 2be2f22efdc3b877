package org.kicnews.maven;

import java.nio.file.Path;

/**
 * A file that is published with the project.
 *
 * @param type the kind of artifact, which is the extension in a repository
 * @param classifier what tells it from the others of the project
 * @param file the file
 */
record Attachment(String type, String classifier, Path file) {}
