package org.kicnews.importer.structure;

import java.util.List;
import java.util.Optional;
import org.kicnews.importer.flow.Flow;
import org.kicnews.importer.structure.line.Line;
import org.kicnews.importer.structure.line.Scripts;

/** The main language of an issue, by the letters of its text. */
final class MainLanguage {
    private MainLanguage() {}

    /** The language of the text where the script tells, then what the file says, then the archive's. */
    static String of(List<Line> lines, Flow flow, String archive) {
        Scripts scripts = Scripts.of(lines);
        return scripts.language().orElseGet(() -> {
            Optional<String> file = flow.language().filter(tag -> !tag.isBlank());
            boolean korean = archive.startsWith("ko");
            return !scripts.isEmpty() && korean
                    ? file.filter(tag -> !tag.startsWith("ko")).orElse("en")
                    : archive;
        });
    }
}
