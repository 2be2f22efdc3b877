package org.kicnews.exporter.xlsx;

import org.kicnews.core.model.Section;
import org.kicnews.core.model.Series;

/** The name of a section without the number of its instalment, so that the instalments of a column are one section. */
final class SectionName {
    private SectionName() {}

    /** The name; empty where the section has none. */
    static String of(Section section) {
        return section.column()
                .map(Series::name)
                .orElse(section.title().orElse("").strip());
    }
}
