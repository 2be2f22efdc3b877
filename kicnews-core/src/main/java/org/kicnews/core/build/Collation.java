package org.kicnews.core.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.kicnews.core.finding.Finding;
import org.kicnews.core.finding.FindingCode;
import org.kicnews.core.finding.Place;
import org.kicnews.core.finding.Severity;
import org.kicnews.core.model.Article;
import org.kicnews.core.model.Issue;
import org.kicnews.core.model.SourceFile;

/** Brings the forms of one issue together: the text of the first, the pages of the paged one, and what differs. */
final class Collation {
    /** How the codes of findings about a file begin, as opposed to those about the newsletter in it. */
    private static final List<String> ABOUT_FILES = List.of("FILE-", "PDF-", "DOCX-");

    private Collation() {}

    /**
     * Collates the forms of an issue.
     *
     * @param forms the form whose text is given first; at least one
     */
    static Issue of(List<Issue> forms) {
        Issue main = forms.get(0);
        for (Issue other : forms.subList(1, forms.size())) {
            main = collate(main, other);
        }
        return main;
    }

    private static Issue collate(Issue main, Issue other) {
        Issue collated = main.withSources(distinct(main.sources(), other.sources()));
        if (main.sources().get(0).sha256().equals(other.sources().get(0).sha256())) {
            return collated;
        }
        List<Finding> findings = new ArrayList<>(main.findings());
        findings.addAll(damage(other));
        findings.addAll(differences(main, other));
        return PageAlignment.of(other).applyTo(collated).withFindings(findings);
    }

    private static List<SourceFile> distinct(List<SourceFile> first, List<SourceFile> second) {
        return Stream.concat(first.stream(), second.stream()).distinct().toList();
    }

    /**
     * What is wrong with the file of the form that is not given. It is no error, since nothing is missing from the
     * archive, but a person who keeps the file will want to know.
     */
    private static List<Finding> damage(Issue other) {
        return other.findings().stream()
                .filter(finding -> finding.severity() != Severity.INFO)
                .filter(finding -> ABOUT_FILES.stream()
                        .anyMatch(prefix -> finding.code().id().startsWith(prefix)))
                .map(finding -> finding.withSeverity(Severity.WARNING))
                .toList();
    }

    private static List<Finding> differences(Issue main, Issue other) {
        List<Article> ours = main.articles().toList();
        List<Article> theirs = other.articles().toList();
        List<Finding> findings = new ArrayList<>();
        if (ours.size() != theirs.size()) {
            findings.add(differ(
                    main,
                    Place.issue(),
                    format(main) + ": " + ours.size() + ", " + format(other) + ": " + theirs.size()));
        }
        for (int i = 0; i < Math.min(ours.size(), theirs.size()); i++) {
            Article article = ours.get(i);
            TextDifference.between(PlainText.of(article), PlainText.of(theirs.get(i)))
                    .ifPresent(difference -> findings.add(differ(
                            main,
                            Place.article(article.id()),
                            format(main) + " “" + difference.ours() + "” / " + format(other) + " “"
                                    + difference.theirs() + "”")));
        }
        return findings;
    }

    private static Finding differ(Issue main, Place place, String what) {
        return Finding.of(FindingCode.ISSUE_FORMS_DIFFER, place, format(main), what)
                .withFile(main.sources().get(0).path());
    }

    private static String format(Issue issue) {
        return issue.sources().get(0).format().toUpperCase(Locale.ROOT);
    }
}
