package org.kicnews.importer.structure.line;

import java.util.Optional;
import org.kicnews.importer.structure.profile.DateSpellings.Day;

/**
 * The parts of a line read as the title of an article.
 *
 * @param number the number before the title
 * @param title the title alone
 * @param source the source
 * @param day the day of the source
 * @param provider who provides the article
 */
public record TitleParts(
        Optional<Integer> number, String title, Optional<String> source, Optional<Day> day, Optional<String> provider) {

    /** Whether the line says where the article comes from. */
    public boolean attributed() {
        return source.isPresent() || day.isPresent() || provider.isPresent();
    }
}
