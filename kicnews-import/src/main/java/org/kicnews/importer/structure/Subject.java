package org.kicnews.importer.structure;

import org.kicnews.core.model.SourceFile;

/**
 * The file that an issue is recognised in.
 *
 * @param source the file
 * @param language the BCP 47 tag of the archive's language
 */
public record Subject(SourceFile source, String language) {}
