package org.kicnews.core.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.kicnews.core.model.Block;
import org.kicnews.core.model.Figure;
import org.kicnews.core.model.Image;
import org.kicnews.core.model.Issue;
import org.kicnews.core.model.Paragraph;
import org.kicnews.core.model.SourceFile;
import org.kicnews.core.spi.ArchiveDecisions;
import org.kicnews.core.spi.ImportResult;
import org.kicnews.core.spi.ImportSettings;
import org.kicnews.core.spi.IssueImporter;
import org.kicnews.core.spi.MediaSink;
import org.kicnews.core.spi.Original;
import org.kicnews.core.spi.PictureAddresses;

/**
 * Reads a text file whose first line is the number of the issue and whose other lines are paragraphs, or pictures where
 * they begin with {@code !}; the extension stands for the format. A number that is a word makes it misbehave.
 */
final class LineImporter implements IssueImporter {
    private final Queue<String> read = new ConcurrentLinkedQueue<>();
    private final Queue<String> drawn = new ConcurrentLinkedQueue<>();
    private final ArchiveDecisions decisions;

    LineImporter() {
        this(ArchiveDecisions.none());
    }

    /** An importer that knows of decisions about the archive. */
    LineImporter(ArchiveDecisions decisions) {
        this.decisions = decisions;
    }

    /** The paths and pages of what was drawn so far. */
    List<String> drawn() {
        return drawn.stream().sorted().toList();
    }

    /** The paths of what was read so far. */
    List<String> read() {
        return read.stream().sorted().toList();
    }

    @Override
    public boolean accepts(Original original) {
        return List.of("pdf", "docx").contains(original.extension());
    }

    /** A name of digits tells the number. */
    @Override
    public Optional<Integer> numberInName(String path, ImportSettings settings) {
        String stem = path.substring(path.lastIndexOf('/') + 1, path.lastIndexOf('.'));
        return stem.matches("[0-9]+") ? Optional.of(Integer.parseInt(stem)) : Optional.empty();
    }

    @Override
    public ArchiveDecisions decisions(ImportSettings settings) {
        return decisions;
    }

    @Override
    public ImportResult read(Original original, ImportSettings settings, MediaSink media) throws IOException {
        read.add(original.path());
        List<String> lines = Files.readAllLines(original.file(), StandardCharsets.UTF_8);
        if (lines.get(0).equals("exhaust once")) {
            lines.remove(0);
            if (read.stream().filter(original.path()::equals).count() == 1) {
                throw new OutOfMemoryError("as the test asks");
            }
        }
        switch (lines.get(0)) {
            case "throw" -> throw new IllegalStateException("bad file");
            case "overflow" -> overflow(0);
            case "hang" -> hang();
            case "exhaust" -> throw new OutOfMemoryError("as the test asks");
            case "paint" -> media.keep(new byte[] {1, 2, 3}, "image/png", 1, 1);
            default -> {
                SourceFile source = new SourceFile(
                        original.path(),
                        original.sha256(),
                        original.size(),
                        original.extension(),
                        Optional.empty(),
                        Optional.empty());
                Issue issue = Issues.of(Integer.parseInt(lines.get(0)), source, blocks(original, lines, media));
                return ImportResult.of(issue);
            }
        }
        return ImportResult.failed();
    }

    /** A drawing is the paragraph of the page; a page of {@code hang} never ends. */
    @Override
    public Map<Integer, byte[]> draw(
            Original original, ImportSettings settings, Set<Integer> pages, PictureAddresses pictures)
            throws IOException {
        List<String> lines = Files.readAllLines(original.file(), StandardCharsets.UTF_8);
        Map<Integer, byte[]> drawings = new TreeMap<>();
        for (int page : pages) {
            if (lines.get(page).equals("hang")) {
                hang();
            }
            drawn.add(original.path() + " " + page);
            drawings.put(page, lines.get(page).getBytes(StandardCharsets.UTF_8));
        }
        return drawings;
    }

    /** In a paged format, each block has a page of its own. */
    private static List<Block> blocks(Original original, List<String> lines, MediaSink media) throws IOException {
        boolean paged = original.extension().equals("pdf");
        List<Block> blocks = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            Optional<Integer> page = paged ? Optional.of(i) : Optional.empty();
            String line = lines.get(i);
            blocks.add(line.startsWith("!") ? figure(line, page, media) : new Paragraph(line, List.of(), page));
        }
        return blocks;
    }

    private static Figure figure(String line, Optional<Integer> page, MediaSink media) throws IOException {
        Image image = media.keep(line.getBytes(StandardCharsets.UTF_8), "image/png", 1, 1);
        return new Figure(
                Optional.empty(), Optional.empty(), Optional.empty(), "", List.of(), Optional.of(image), page);
    }

    private static int overflow(int depth) {
        return overflow(depth + 1) + 1;
    }

    private static void hang() {
        while (!Thread.currentThread().isInterrupted()) {
            Thread.onSpinWait();
        }
    }
}
