package org.kicnews.importer.structure.line;

import java.util.Optional;
import org.kicnews.importer.structure.profile.DateSpellings.Day;

/**
 * The parts of a line that names nothing but where an article comes from.
 *
 * @param source the source
 * @param day the day of the source
 * @param provider who provides the article
 * @param author who wrote it
 */
public record SourceParts(
        Optional<String> source, Optional<Day> day, Optional<String> provider, Optional<String> author) {}
