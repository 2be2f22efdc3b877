package org.kicnews.core.build;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kicnews.core.finding.Finding;
import org.kicnews.core.finding.FindingCode;
import org.kicnews.core.finding.Place;
import org.kicnews.core.spi.ArchiveDecisions;

/**
 * What the archive holds: which of the read issues are forms of one, which contradict each other, which numbers are
 * missing.
 *
 * @param volumes the issues of the archive, in its order
 * @param findings what does not fit together
 */
record Holdings(List<Volume> volumes, List<Finding> findings) {

    /**
     * An issue of the archive and the forms that it survived in.
     *
     * @param id its id
     * @param forms what was read, the form whose text is given first
     */
    record Volume(String id, List<ReadIssue> forms) {
        ReadIssue main() {
            return forms.get(0);
        }
    }

    /**
     * The form whose text is given where an issue survived in several: Word says what a paragraph is, a PDF only where
     * its lines are.
     */
    private static final List<String> FORMATS_BY_TRUST = List.of("docx", "doc", "pdf");

    /** How many missing numbers the answer to a gap names; a wider gap is hardly a set of issues that never appeared. */
    private static final int ANSWERED = 20;

    /** How many digits of a hash tell two files with one number apart. */
    private static final int HASH_DIGITS = 8;

    private static final Comparator<ReadIssue> BY_TRUST =
            Comparator.comparing((ReadIssue issue) -> rank(issue.format())).thenComparing(ReadIssue::path);

    private static final Comparator<Volume> BY_DATE = Comparator.comparing(
                    (Volume volume) -> volume.main().date(), emptyLast())
            .thenComparing(volume -> volume.main().number(), emptyLast())
            .thenComparing(Volume::id);

    /**
     * Puts the read issues in order.
     *
     * @param decisions what a person decided about the archive
     */
    static Holdings of(List<ReadIssue> issues, List<ArchiveDecisions> decisions) {
        Holdings some = ofSome(issues);
        List<Finding> findings = new ArrayList<>(some.findings);
        Set<Integer> neverPublished = decisions.stream()
                .flatMap(decision -> decision.neverPublished().stream())
                .collect(Collectors.toSet());
        findings.addAll(gaps(some.volumes, neverPublished));
        decisions.forEach(decision -> findings.addAll(unused(decision.correctedNames(), issues)));
        return new Holdings(some.volumes, List.copyOf(findings));
    }

    /** Puts some of the archive's issues in order; what is missing beside them is not asked. */
    static Holdings ofSome(List<ReadIssue> issues) {
        Map<String, List<ReadIssue>> byKey = new LinkedHashMap<>();
        for (ReadIssue issue : issues) {
            byKey.computeIfAbsent(key(issue), key -> new ArrayList<>()).add(issue);
        }
        List<Volume> volumes = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        byKey.forEach((key, claimants) -> settle(key, claimants, volumes, findings));
        volumes.sort(BY_DATE);
        return new Holdings(List.copyOf(volumes), List.copyOf(findings));
    }

    /** What forms of one issue share: its number, and which supplement to it it is, as in 205-1 and 205-special. */
    private static String key(ReadIssue issue) {
        return issue.number()
                .map(String::valueOf)
                .filter(number -> !issue.id().matches(number + "-(?:[0-9]{1,2}|special)"))
                .orElse(issue.id());
    }

    private static void settle(String key, List<ReadIssue> claimants, List<Volume> volumes, List<Finding> findings) {
        List<ReadIssue> forms = claimants.stream().sorted(BY_TRUST).toList();
        if (onePerFormat(forms)) {
            volumes.add(new Volume(key, forms));
            return;
        }
        String paths = String.join(", ", forms.stream().map(ReadIssue::path).toList());
        Map<String, List<ReadIssue>> copies = new LinkedHashMap<>();
        for (ReadIssue form : forms) {
            copies.computeIfAbsent(form.sha256(), hash -> new ArrayList<>()).add(form);
            findings.add(Finding.of(
                    FindingCode.ISSUE_DUPLICATE,
                    Place.file(form.path()),
                    key,
                    paths,
                    "- {issue: N, expect: " + key + "}"));
        }
        copies.forEach((hash, same) -> volumes.add(new Volume(key + "_" + hash.substring(0, HASH_DIGITS), same)));
    }

    /** Whether no two different files of one format claim to be this issue; copies of a file are one. */
    private static boolean onePerFormat(List<ReadIssue> forms) {
        return forms.stream().map(ReadIssue::sha256).distinct().count()
                == forms.stream().map(ReadIssue::format).distinct().count();
    }

    /** Numbers between two issues that nobody said were never published; each gap is reported once. */
    private static List<Finding> gaps(List<Volume> volumes, Set<Integer> neverPublished) {
        List<Integer> numbers = volumes.stream()
                .flatMap(volume -> volume.main().number().stream())
                .distinct()
                .sorted()
                .toList();
        List<Finding> findings = new ArrayList<>();
        for (int i = 1; i < numbers.size(); i++) {
            List<Integer> missing = IntStream.range(numbers.get(i - 1) + 1, numbers.get(i))
                    .boxed()
                    .filter(number -> !neverPublished.contains(number))
                    .limit(ANSWERED)
                    .toList();
            if (!missing.isEmpty()) {
                findings.add(Finding.of(
                        FindingCode.ISSUE_MISSING,
                        Place.archive(),
                        numbers.get(i - 1).toString(),
                        numbers.get(i).toString(),
                        "never-published: " + missing));
            }
        }
        return findings;
    }

    /** Decisions that are filed under the name of no issue. */
    private static List<Finding> unused(List<String> names, List<ReadIssue> issues) {
        Set<String> known = issues.stream().flatMap(Holdings::names).collect(Collectors.toSet());
        return names.stream()
                .filter(name -> !known.contains(name))
                .map(name -> Finding.of(FindingCode.CORRECTION_UNUSED, Place.archive(), name + ".yaml"))
                .toList();
    }

    private static Stream<String> names(ReadIssue issue) {
        String file = issue.path().substring(issue.path().lastIndexOf('/') + 1);
        int dot = file.lastIndexOf('.');
        return Stream.concat(
                Stream.of(issue.id(), dot > 0 ? file.substring(0, dot) : file),
                issue.number().map(String::valueOf).stream());
    }

    private static int rank(String format) {
        int rank = FORMATS_BY_TRUST.indexOf(format);
        return rank < 0 ? FORMATS_BY_TRUST.size() : rank;
    }

    private static <T extends Comparable<? super T>> Comparator<Optional<T>> emptyLast() {
        return (a, b) ->
                a.isPresent() && b.isPresent() ? a.get().compareTo(b.get()) : Boolean.compare(a.isEmpty(), b.isEmpty());
    }
}
