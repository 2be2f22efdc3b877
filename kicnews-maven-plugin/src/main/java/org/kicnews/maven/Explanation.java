package org.kicnews.maven;

import java.util.ArrayList;
import java.util.List;
import org.kicnews.core.build.BuildSettings;

/** What a build decided before it began, for those who ask with {@code -X}. */
final class Explanation {
    private Explanation() {}

    /** One decision a line, in English, as Maven's own. */
    static List<String> of(BuildSettings settings) {
        List<String> lines = new ArrayList<>();
        lines.add("issues: " + settings.issuesDirectory().toAbsolutePath().normalize() + ", without "
                + settings.excluded());
        lines.add("outputs: " + settings.outputDirectory().toAbsolutePath().normalize() + ", "
                + (settings.exporters().isEmpty()
                        ? "all"
                        : settings.exporters().stream().sorted().toList()));
        lines.add("profile: "
                + settings.importing()
                        .profile()
                        .map(String::valueOf)
                        .orElse("the built-in one, since the configuration directory has no profile.yaml"));
        lines.add("corrections: "
                + settings.importing().corrections().map(String::valueOf).orElse("none"));
        lines.add("limits: " + settings.importing().limits() + ", " + settings.timeout() + " an original");
        lines.add("selection: " + (settings.selection().isAll() ? "all issues" : settings.selection()));
        lines.add("threads: " + settings.threads());
        return lines;
    }
}
