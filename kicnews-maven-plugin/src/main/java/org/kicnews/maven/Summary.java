package org.kicnews.maven;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kicnews.core.build.BuildResult;
import org.kicnews.core.build.BuildSettings;
import org.kicnews.core.finding.Finding;
import org.kicnews.core.finding.FindingCode;
import org.kicnews.core.finding.Severity;

/** What the console says when a build is done. */
final class Summary {
    /** How many findings of one code are shown; the outputs have all. */
    private static final int SHOWN_OF_A_CODE = 3;

    /** How many kinds of findings the last line names. */
    private static final int LOOKED_AT_FIRST = 3;

    private final Messages messages;
    private final BuildSettings settings;
    private final BuildResult result;
    private final Gate gate;

    Summary(Messages messages, BuildSettings settings, BuildResult result, Gate gate) {
        this.messages = messages;
        this.settings = settings;
        this.result = result;
        this.gate = gate;
    }

    /** What was made, and where it is. */
    List<String> lines(Duration duration) {
        String seconds = String.format(Locale.ROOT, "%.1f", duration.toMillis() / 1000.0);
        List<String> lines = new ArrayList<>();
        lines.add(messages.text(
                result.upToDate() ? "up-to-date" : "made",
                result.originals(),
                result.issues(),
                result.articles(),
                result.pictures(),
                seconds));
        lines.add(messages.text(
                result.unbalanced() == 0 ? "balanced" : "unbalanced", result.issues(), result.unbalanced()));
        lines.add(messages.text(
                "findings",
                result.findings(Severity.ERROR).size(),
                result.findings(Severity.WARNING).size(),
                result.findings(Severity.INFO).size()));
        long accepted = gate.accepted(result.findings());
        int gone = gate.baseline().gone(result.findings());
        if (accepted > 0 || gone > 0 && settings.selection().isAll()) {
            lines.add(messages.text("accepted", accepted, gone));
        }
        lines.add(messages.text("where", outputFolder()));
        firstLook().ifPresent(lines::add);
        return lines;
    }

    /** What a person looks at first: the kinds of the gravest findings that nobody accepted, and the page that shows all. */
    private Optional<String> firstLook() {
        String codes = Stream.of(Severity.ERROR, Severity.WARNING)
                .flatMap(severity -> result.findings(severity).stream())
                .filter(finding -> !gate.baseline().accepts(finding))
                .collect(Collectors.groupingBy(Finding::code, LinkedHashMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .limit(LOOKED_AT_FIRST)
                .map(code -> code.getKey().id() + (code.getValue() > 1 ? " (" + code.getValue() + ")" : ""))
                .collect(Collectors.joining(", "));
        Path report = outputFolder().resolve("report/index.html");
        if (!Files.exists(report)) {
            return Optional.empty();
        }
        return Optional.of(
                codes.isEmpty() ? messages.text("report", report) : messages.text("look-first", codes, report));
    }

    /** The warnings that fail no build, some of each code. */
    List<String> warnings() {
        return grouped(harmless(Severity.WARNING));
    }

    /** The errors that fail no build, one below the other. */
    List<String> errors() {
        return grouped(harmless(Severity.ERROR));
    }

    /** Whether the build fails. */
    boolean fails() {
        return !offending().isEmpty();
    }

    private List<Finding> offending() {
        return gate.offending(result.findings());
    }

    private List<Finding> harmless(Severity severity) {
        List<Finding> offending = offending();
        return result.findings(severity).stream()
                .filter(finding ->
                        !offending.contains(finding) && !gate.baseline().accepts(finding))
                .toList();
    }

    /** Why the build fails, and what to type next. */
    String failure() {
        return messages.text("failed", offending().size())
                + "\n\n"
                + String.join("\n", grouped(offending()))
                + "\n\n"
                + messages.text(
                        result.issues() == 0 ? "failed.nothing" : "failed.rest", result.issues(), outputFolder())
                + "\n"
                + messages.text("failed.next")
                + "\n\n    " + messages.spell("mvn kicnews:archive -Dkicnews.failOn=none") + "\n";
    }

    private List<String> grouped(List<Finding> findings) {
        Map<FindingCode, List<Finding>> byCode = new LinkedHashMap<>();
        findings.forEach(finding -> byCode.computeIfAbsent(finding.code(), code -> new ArrayList<>())
                .add(finding));
        List<String> lines = new ArrayList<>();
        byCode.forEach((code, group) -> lines.addAll(lines(code, group)));
        return lines;
    }

    /** Errors are listed all, of warnings some; an advice that fits all of them is given once. */
    private List<String> lines(FindingCode code, List<Finding> group) {
        boolean error = group.get(0).severity() == Severity.ERROR;
        List<Finding> shown = group.subList(0, error ? group.size() : Math.min(SHOWN_OF_A_CODE, group.size()));
        List<String> advices = shown.stream().map(messages::advice).distinct().toList();
        List<String> lines = new ArrayList<>();
        for (Finding finding : shown) {
            lines.add("  " + messages.line(finding));
            if (advices.size() > 1 && error) {
                lines.add("    -> " + messages.advice(finding));
            }
        }
        if (shown.size() < group.size()) {
            lines.add("  " + messages.text("more", group.size() - shown.size(), code.id()));
        }
        if (advices.size() == 1) {
            lines.add("    -> " + advices.get(0));
        }
        return lines;
    }

    private Path outputFolder() {
        return settings.outputDirectory().toAbsolutePath().normalize();
    }
}
