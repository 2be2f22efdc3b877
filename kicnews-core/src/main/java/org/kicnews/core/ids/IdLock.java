package org.kicnews.core.ids;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.kicnews.core.catalogue.NaturalOrder;
import org.kicnews.core.finding.Finding;
import org.kicnews.core.finding.FindingCode;
import org.kicnews.core.finding.Place;

/**
 * What was published: a text file for a person to commit, one article a line, so that a version control system shows
 * what an acceptance changes.
 *
 * <p>Its first line is {@value #HEADER}; every other line has six fields set apart by tabs: id, {@code live} or {@code
 * gone}, the text's hash, the number of characters, the hashes of the sentences without a gap, the title. Lines that
 * are empty or begin with {@code #} are passed over.
 *
 * @param entries the articles, in the order of their ids
 * @param findings what cannot be read of the file, each with its line
 */
public record IdLock(List<Entry> entries, List<Finding> findings) {
    private static final String HEADER = "# kicnews ids 1";
    private static final Pattern LINE =
            Pattern.compile("([^\t]+-\\d+-\\d+)\t(live|gone)\t([0-9a-f]{16})\t(\\d{1,9})\t((?:[0-9a-f]{4})*)\t(.*)");
    private static final Pattern SENTENCE = Pattern.compile("[0-9a-f]{4}");

    /** How many bad lines are named one by one; more are most likely another kind of file. */
    private static final int NAMED = 10;

    /**
     * An article that was published.
     *
     * @param print by what it is known again
     * @param gone whether a person accepted that it is no longer there; its id is never given to another article
     */
    public record Entry(ArticlePrint print, boolean gone) {
        public String id() {
            return print.id();
        }
    }

    public IdLock {
        entries = List.copyOf(entries);
        findings = List.copyOf(findings);
    }

    /** The lock of an archive that has published nothing yet. */
    public static IdLock empty() {
        return new IdLock(List.of(), List.of());
    }

    /**
     * Reads a lock; what is wrong with it becomes findings.
     *
     * @throws IOException if the file is there but cannot be read
     */
    public static IdLock read(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return empty();
        }
        String name = String.valueOf(file.getFileName());
        try {
            return parse(Files.readAllLines(file, StandardCharsets.UTF_8), name);
        } catch (CharacterCodingException e) {
            return new IdLock(List.of(), List.of(invalid(name, 1)));
        }
    }

    private static IdLock parse(List<String> lines, String name) {
        Map<String, Entry> entries = new TreeMap<>(new NaturalOrder());
        List<Finding> findings = new ArrayList<>();
        if (lines.isEmpty() || !lines.get(0).replace("\uFEFF", "").equals(HEADER)) {
            findings.add(invalid(name, 1));
        }
        for (int i = 1; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            var fields = LINE.matcher(line);
            if (!fields.matches() || entries.containsKey(fields.group(1))) {
                findings.add(invalid(name, i + 1));
                continue;
            }
            List<String> sentences = SENTENCE.matcher(fields.group(5))
                    .results()
                    .map(result -> result.group())
                    .toList();
            ArticlePrint print = new ArticlePrint(
                    fields.group(1), fields.group(3), Integer.parseInt(fields.group(4)), sentences, fields.group(6));
            entries.put(print.id(), new Entry(print, fields.group(2).equals("gone")));
        }
        return new IdLock(
                List.copyOf(entries.values()), findings.stream().limit(NAMED).toList());
    }

    private static Finding invalid(String name, int line) {
        return Finding.of(FindingCode.IDS_LOCK_INVALID, Place.archive(), name, Integer.toString(line));
    }

    /**
     * What the lock says of some issues.
     *
     * @param issues the ids of the issues
     */
    public IdLock ofIssues(Set<String> issues) {
        return new IdLock(
                entries.stream()
                        .filter(entry -> issues.contains(issueOf(entry.id())))
                        .toList(),
                findings);
    }

    /** The id of the issue that an article was published in. */
    public static String issueOf(String articleId) {
        return articleId.substring(0, articleId.lastIndexOf('-', articleId.lastIndexOf('-') - 1));
    }

    /**
     * The lock after a person accepted what a build made: its articles, and as gone what is no longer there.
     *
     * @param made the articles of the archive under the ids that the build gave them
     */
    public IdLock accept(List<ArticlePrint> made) {
        Map<String, Entry> next = new TreeMap<>(new NaturalOrder());
        entries.forEach(entry -> next.put(entry.id(), new Entry(entry.print(), true)));
        made.forEach(print -> next.put(print.id(), new Entry(print, false)));
        return new IdLock(List.copyOf(next.values()), List.of());
    }

    /** The file's text. */
    public String text() {
        StringBuilder text = new StringBuilder(HEADER).append('\n');
        for (Entry entry : entries) {
            ArticlePrint print = entry.print();
            text.append(String.join(
                            "\t",
                            print.id(),
                            entry.gone() ? "gone" : "live",
                            print.hash(),
                            Integer.toString(print.characters()),
                            String.join("", print.sentences()),
                            print.title()))
                    .append('\n');
        }
        return text.toString();
    }
}
