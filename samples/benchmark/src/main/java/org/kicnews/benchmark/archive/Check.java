package org.kicnews.benchmark.archive;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kicnews.benchmark.weekly.Article;
import org.kicnews.benchmark.weekly.Piece;
import org.kicnews.benchmark.weekly.Weekly;
import org.kicnews.core.finding.Finding;
import org.kicnews.core.finding.Severity;
import org.kicnews.core.json.IssueJson;
import org.kicnews.core.model.Block;
import org.kicnews.core.model.Issue;
import org.kicnews.core.model.Section;

/** Compares what kicnews read with what was written: a fast build of wrongly read issues would prove nothing. */
public final class Check {
    private final IssueJson json = IssueJson.in(Locale.ROOT);

    private final List<String> differences = new ArrayList<>();

    private Check() {}

    /**
     * What differs.
     *
     * @param outputs the outputs of a build
     * @return a line for every difference; empty where all sections, titles, texts and pictures are as written
     */
    public static List<String> of(Path outputs, Weekly issue) throws IOException {
        Check check = new Check();
        check.compare(outputs.resolve("json/issues/" + issue.number() + ".json"), issue);
        return check.differences;
    }

    private void compare(Path file, Weekly written) throws IOException {
        if (!Files.exists(file)) {
            differences.add("no issue " + written.number());
            return;
        }
        Issue read;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            read = json.read(in);
        }
        same("number", Optional.of(written.number()), read.number());
        same("date", Optional.of(written.date()), read.date());
        same(
                "sections",
                written.sections().stream()
                        .map(org.kicnews.benchmark.weekly.Section::title)
                        .toList(),
                read.sections().stream()
                        .map(Section::title)
                        .flatMap(Optional::stream)
                        .toList());
        same(
                "titles",
                written.articles().map(Article::title).toList(),
                read.articles().map(article -> article.title().orElse("")).toList());
        same("pictures", written.pictures().count(), read.images().count());
        same("texts", letters(texts(written)), letters(read.blocks().map(Block::text)));
        read.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(Finding::code)
                .forEach(code -> differences.add(written.number() + ": " + code));
    }

    /** What the blocks of an issue should say. */
    private static Stream<String> texts(Weekly issue) {
        return issue.articles().flatMap(article -> article.pieces().stream()).map(Piece::text);
    }

    /**
     * Without spaces and ends of paragraphs: whether a line that ends inside a word or between two does so, some producers
     * leave to the reader, and so it is with a full line that ends a paragraph at the foot of a page.
     */
    private static String letters(Stream<String> texts) {
        return texts.map(text -> text.replace(" ", "")).collect(Collectors.joining());
    }

    private void same(String what, Object written, Object read) {
        if (!written.equals(read)) {
            differences.add(what + ": written " + written + ", read " + read);
        }
    }
}
