package org.kicnews.core.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kicnews.core.finding.Finding;
import org.kicnews.core.finding.FindingCode;
import org.kicnews.core.finding.Place;
import org.kicnews.core.spi.ImportSettings;
import org.kicnews.core.spi.IssueImporter;
import org.kicnews.core.spi.Original;

/**
 * Chooses what a selection is about: before anything is read by what the names of files tell, and once more by what was
 * read, since many a name tells nothing.
 */
final class Choice {
    private final Selection selection;
    private final List<IssueImporter> importers;
    private final ImportSettings settings;
    private final Map<String, Optional<Integer>> told = new HashMap<>();

    Choice(Selection selection, List<IssueImporter> importers, ImportSettings settings) {
        this.selection = selection;
        this.importers = importers;
        this.settings = settings;
    }

    /** Whether there is anything to choose. */
    boolean isOfAll() {
        return selection.isAll();
    }

    /**
     * Whether a file may hold what is selected.
     *
     * @throws UncheckedIOException if what is known about names cannot be read
     */
    boolean mayHold(String path) {
        return isOfAll() || selection.mayHold(path, told(path));
    }

    /** Of what was read, what is selected, and what of the selection was not found. */
    ReadingRoom.Result of(ReadingRoom.Result read) {
        if (isOfAll()) {
            return read;
        }
        List<ReadIssue> issues = read.issues().stream()
                .filter(issue -> selection.holds(issue.path(), numbers(issue)))
                .toList();
        Set<String> paths = issues.stream().map(ReadIssue::path).collect(Collectors.toCollection(TreeSet::new));
        List<Finding> findings = new ArrayList<>();
        for (Finding finding : read.findings()) {
            if (isAbout(finding, paths)) {
                findings.add(finding);
                finding.place().file().ifPresent(paths::add);
            }
        }
        List<Integer> numbers = Stream.concat(
                        issues.stream().flatMap(issue -> numbers(issue).stream()),
                        paths.stream().flatMap(path -> told(path).stream()))
                .toList();
        selection
                .unmatched(paths, numbers)
                .forEach(term -> findings.add(Finding.of(FindingCode.SELECTION_UNMATCHED, Place.archive(), term)));
        return new ReadingRoom.Result(issues, findings);
    }

    /** The findings about files that are selected by what their names tell. */
    List<Finding> of(List<Finding> findings) {
        return findings.stream().filter(finding -> isAbout(finding, Set.of())).toList();
    }

    private boolean isAbout(Finding finding, Set<String> chosen) {
        return finding.place()
                .file()
                .map(path -> chosen.contains(path)
                        || selection.holds(path, told(path).stream().toList()))
                .orElse(true);
    }

    /** The originals that the issues, or findings about files without an issue, come from. */
    List<Original> of(List<Original> originals, ReadingRoom.Result chosen) {
        if (isOfAll()) {
            return originals;
        }
        Set<String> paths = chosen.issues().stream().map(ReadIssue::path).collect(Collectors.toSet());
        chosen.findings().forEach(finding -> finding.place().file().ifPresent(paths::add));
        return originals.stream()
                .filter(original -> paths.contains(original.path()))
                .toList();
    }

    private List<Integer> numbers(ReadIssue issue) {
        List<Integer> numbers = new ArrayList<>(told(issue.path()).stream().toList());
        issue.number().ifPresent(numbers::add);
        return numbers;
    }

    private Optional<Integer> told(String path) {
        return told.computeIfAbsent(path, this::ask);
    }

    private Optional<Integer> ask(String path) {
        try {
            for (IssueImporter importer : importers) {
                Optional<Integer> number = importer.numberInName(path, settings);
                if (number.isPresent()) {
                    return number;
                }
            }
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
