package org.kicnews.exporter.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kicnews.core.finding.Finding;
import org.kicnews.core.finding.FindingCode;
import org.kicnews.core.model.Article;
import org.kicnews.core.model.Block;
import org.kicnews.core.model.Issue;

/**
 * The corrections that would answer findings of an issue, in the format of {@code src/kicnews/corrections}. Where only a
 * person can know what is right, a decision has {@value #UNKNOWN} in its place, which no build accepts, so that it cannot
 * be forgotten.
 */
final class Suggestions {
    /** Stands for what a person must write. */
    static final String UNKNOWN = "\"…\"";

    private static final String FOLDER = "src/kicnews/corrections/";

    /** How much of a text a decision needs to find it, in code points. */
    private static final int BEGINNING = 30;

    /** The line that a finding about an unsure reading quotes. */
    private static final Pattern QUOTED = Pattern.compile("“(.+)”", Pattern.DOTALL);

    private final Issue issue;

    Suggestions(Issue issue) {
        this.issue = issue;
    }

    /** The correction that would answer a finding of the issue. */
    Optional<Suggestion> answering(Finding finding) {
        Optional<String> decision =
                switch (finding.code()) {
                    case ISSUE_NO_NUMBER ->
                        Optional.of(set("number", "", issue.number().map(String::valueOf), UNKNOWN));
                    case ISSUE_NO_DATE ->
                        Optional.of(set("date", "", issue.date().map(LocalDate::toString), UNKNOWN));
                    case ISSUE_NUMBER_CONFLICT ->
                        Optional.of(set("number", "", issue.number().map(String::valueOf), argument(finding, 1)));
                    case ISSUE_DATE_CONFLICT ->
                        Optional.of(set("date", "", issue.date().map(LocalDate::toString), argument(finding, 1)));
                    case TOC_TITLE_DIFFERS -> title(finding);
                    case ARTICLE_NUMBER_JUMP ->
                        article(finding)
                                .map(article -> set(
                                        "number", of(article), article.number().map(String::valueOf), UNKNOWN));
                    case ARTICLE_DATE_IMPOSSIBLE -> article(finding).map(article -> date(article, UNKNOWN));
                    case ARTICLE_DATE_AFTER_ISSUE, ARTICLE_DATE_LONG_BEFORE ->
                        article(finding).map(article -> date(article, plausibleDate(article)));
                    case ARTICLE_EMPTY -> article(finding).flatMap(this::join);
                    case ARTICLE_LENGTH_UNUSUAL -> article(finding).map(article -> split(article, UNKNOWN));
                    case STRUCTURE_UNSURE -> boundary(finding);
                    default -> Optional.empty();
                };
        return decision.map(yaml -> new Suggestion(file(), yaml));
    }

    /** The correction that would answer a finding that belongs to no issue that was written. */
    static Optional<Suggestion> ofArchive(Finding finding) {
        return finding.place()
                .file()
                .filter(file -> finding.code() == FindingCode.ISSUE_DUPLICATE)
                .map(file -> new Suggestion(
                        FOLDER + stem(file) + ".yaml",
                        set("number", "", Optional.of(finding.arguments().get(0)), UNKNOWN)));
    }

    /** Corrections are named after the number; where that tells nothing or is claimed twice, after the file. */
    private String file() {
        Optional<String> number = issue.number().map(String::valueOf).filter(issue.id()::equals);
        return FOLDER
                + number.orElseGet(() -> issue.sources().isEmpty()
                        ? issue.id()
                        : stem(issue.sources().get(0).path()))
                + ".yaml";
    }

    private static String stem(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        return dot < 1 ? name : name.substring(0, dot);
    }

    private Optional<String> title(Finding finding) {
        String printed = Yaml.quoted(finding.arguments().get(0));
        if (finding.place().article().isPresent()) {
            return article(finding)
                    .filter(article -> !article.title()
                            .equals(Optional.of(finding.arguments().get(0))))
                    .map(article -> set("title", of(article), article.title(), printed));
        }
        for (int i = 0; i < issue.sections().size(); i++) {
            Optional<String> title = issue.sections().get(i).title();
            if (title.equals(Optional.of(finding.arguments().get(1)))) {
                return Optional.of(set("title", "section: " + (i + 1), title, printed));
            }
        }
        return Optional.empty();
    }

    /** The line was read as a title, or might have been one. */
    private Optional<String> boundary(Finding finding) {
        Matcher quoted = QUOTED.matcher(
                finding.arguments().isEmpty() ? "" : finding.arguments().get(0));
        if (!quoted.find()) {
            return Optional.empty();
        }
        String line = quoted.group(1).endsWith("…")
                ? quoted.group(1).substring(0, quoted.group(1).length() - 1)
                : quoted.group(1);
        for (Article article : issue.articles().toList()) {
            if (article.titleLine()
                    .or(article::title)
                    .filter(title -> title.startsWith(line))
                    .isPresent()) {
                return join(article);
            }
            for (Block block : article.blocks()) {
                if (block.text().startsWith(line)) {
                    return Optional.of(split(article, Yaml.quoted(beginning(block.text()))));
                }
            }
        }
        return Optional.empty();
    }

    /** An article can be joined with the one before it, if there is one in its section. */
    private Optional<String> join(Article article) {
        boolean first = issue.sections().stream()
                .anyMatch(section -> !section.articles().isEmpty()
                        && section.articles().get(0).id().equals(article.id()));
        return article.titleLine()
                .or(article::title)
                .filter(title -> !first)
                .map(title -> "  - join: " + id(article) + "\n    expect: " + Yaml.quoted(beginning(title)) + "\n");
    }

    private String split(Article article, String expect) {
        return "  - split: " + id(article) + "\n    expect: " + expect + "\n";
    }

    private String date(Article article, String to) {
        return set("date", of(article), article.date().map(LocalDate::toString), to);
    }

    /** A slip of the pen is a slip of the year more often than not: the day in the last year before the issue. */
    private String plausibleDate(Article article) {
        if (article.date().isEmpty() || issue.date().isEmpty()) {
            return UNKNOWN;
        }
        LocalDate day = article.date().get().withYear(issue.date().get().getYear());
        return (day.isAfter(issue.date().get()) ? day.minusYears(1) : day).toString();
    }

    private static String set(String field, String target, Optional<String> now, String to) {
        String expect =
                now.map(text -> isPlain(text) ? text : Yaml.quoted(text)).orElse("nothing");
        return "  - set: " + field + "\n"
                + (target.isEmpty() ? "" : "    " + target + "\n")
                + "    expect: " + expect + "\n"
                + "    to: " + to + "\n";
    }

    /** Numbers and days need no quotes. */
    private static boolean isPlain(String text) {
        return text.matches("[0-9-]+");
    }

    private static String argument(Finding finding, int index) {
        String argument = finding.arguments().get(index);
        return isPlain(argument) ? argument : Yaml.quoted(argument);
    }

    private static String of(Article article, Issue issue) {
        return "article: " + id(article, issue);
    }

    private String of(Article article) {
        return of(article, issue);
    }

    private String id(Article article) {
        return id(article, issue);
    }

    /** The id that the article has in its own file: where several files claim a number, the archive adds to it. */
    private static String id(Article article, Issue issue) {
        int added = issue.id().lastIndexOf('_');
        return issue.number().isPresent() && added > 0 && article.id().startsWith(issue.id() + "-")
                ? issue.id().substring(0, added)
                        + article.id().substring(issue.id().length())
                : article.id();
    }

    private static String beginning(String text) {
        String line = text.lines().findFirst().orElse("");
        return line.codePointCount(0, line.length()) <= BEGINNING
                ? line
                : line.substring(0, line.offsetByCodePoints(0, BEGINNING));
    }

    private Optional<Article> article(Finding finding) {
        List<Article> found = issue.articles()
                .filter(article -> finding.place().article().equals(Optional.of(article.id())))
                .toList();
        return found.stream().findFirst();
    }
}
