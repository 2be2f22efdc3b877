package org.kicnews.importer.structure.line;

import java.util.Optional;

/**
 * The parts of a caption.
 *
 * @param label the word before the number
 * @param number the number
 * @param caption the rest
 */
public record CaptionParts(Optional<String> label, Optional<Integer> number, Optional<String> caption) {}
