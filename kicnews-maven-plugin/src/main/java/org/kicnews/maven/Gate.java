package org.kicnews.maven;

import java.util.List;
import java.util.Locale;
import org.kicnews.core.finding.Baseline;
import org.kicnews.core.finding.Finding;
import org.kicnews.core.finding.Severity;

/**
 * Which findings fail a build.
 *
 * @param failing the severities that do
 * @param baseline the findings that do not, whatever their severity
 */
record Gate(List<Severity> failing, Baseline baseline) {

    Gate {
        failing = List.copyOf(failing);
    }

    /**
     * A gate as {@code kicnews.failOn} asks for it.
     *
     * @throws ParameterException if it asks for none that there is
     */
    static Gate of(String failOn, Baseline baseline) throws ParameterException {
        List<Severity> failing =
                switch (failOn.toLowerCase(Locale.ROOT)) {
                    case "error" -> List.of(Severity.ERROR);
                    case "warning" -> List.of(Severity.ERROR, Severity.WARNING);
                    case "none" -> List.of();
                    default -> throw new ParameterException("failOn", failOn);
                };
        return new Gate(failing, baseline);
    }

    /** A gate that nothing fails. */
    static Gate open(Baseline baseline) {
        return new Gate(List.of(), baseline);
    }

    /** The findings that fail the build, in their order. */
    List<Finding> offending(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> failing.contains(finding.severity()))
                .filter(finding -> !baseline.accepts(finding))
                .toList();
    }

    /** How many of the findings were accepted. */
    long accepted(List<Finding> findings) {
        return findings.stream().filter(baseline::accepts).count();
    }
}
