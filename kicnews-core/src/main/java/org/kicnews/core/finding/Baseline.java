package org.kicnews.core.finding;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The findings that a person has looked at and accepted. They stay in the outputs but fail no build.
 *
 * <p>The file is text in UTF-8 with one finding on a line: the first {@value #DIGITS} digits of its {@link
 * Finding#fingerprint()}, then for people its code, its place and its message. Empty lines and lines that begin with
 * {@code #} are passed over.
 */
public final class Baseline {
    /** Enough for no two findings of an archive to share them. */
    private static final int DIGITS = 16;

    private static final String COMMENT = "#";

    private final Set<String> accepted;

    private Baseline(Set<String> accepted) {
        this.accepted = accepted;
    }

    /**
     * Reads a baseline.
     *
     * @param file the file, which need not exist
     * @throws IOException if it cannot be read
     */
    public static Baseline in(Path file) throws IOException {
        Set<String> accepted = new LinkedHashSet<>();
        if (Files.exists(file)) {
            // Only the digits count, so that a text of another encoding does no harm.
            for (String line : Files.readAllLines(file, StandardCharsets.ISO_8859_1)) {
                String text = line.strip();
                if (!text.isEmpty() && !text.startsWith(COMMENT)) {
                    accepted.add(text.split("\\s", 2)[0]);
                }
            }
        }
        return new Baseline(accepted);
    }

    /** Whether a person accepted the finding. */
    public boolean accepts(Finding finding) {
        return accepted.contains(digits(finding));
    }

    /** How many accepted findings are not among these any more. */
    public int gone(List<Finding> findings) {
        Set<String> left = new LinkedHashSet<>(accepted);
        findings.forEach(finding -> left.remove(digits(finding)));
        return left.size();
    }

    /**
     * Writes a baseline that accepts these findings, errors first.
     *
     * @param head what the file says about itself, in one line
     * @param texts the language of the messages
     * @return how many findings it holds
     */
    public static int write(Path file, List<Finding> findings, String head, FindingTexts texts) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add(COMMENT + " " + head);
        findings.stream()
                .sorted(Comparator.comparing(Finding::severity).reversed())
                .map(finding -> line(finding, texts))
                .distinct()
                .forEach(lines::add);
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, String.join("\n", lines) + "\n", StandardCharsets.UTF_8);
        return lines.size() - 1;
    }

    private static String line(Finding finding, FindingTexts texts) {
        Place place = finding.place();
        List<String> words = new ArrayList<>();
        words.add(digits(finding));
        words.add(finding.code().id());
        place.file().ifPresent(words::add);
        place.page().ifPresent(page -> words.add("p." + page));
        Optional<String> article = place.article();
        article.ifPresent(words::add);
        words.add(texts.message(finding));
        // A name of a file may hold anything, and a line must stay one.
        return String.join(" ", words).replaceAll("\\p{Cntrl}|\\R", " ");
    }

    private static String digits(Finding finding) {
        return finding.fingerprint().substring(0, DIGITS);
    }
}
