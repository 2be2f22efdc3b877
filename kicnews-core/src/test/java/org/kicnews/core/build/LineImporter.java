package org.kicnews.core.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import org.kicnews.core.model.Issue;
import org.kicnews.core.model.SourceFile;
import org.kicnews.core.spi.ImportResult;
import org.kicnews.core.spi.ImportSettings;
import org.kicnews.core.spi.IssueImporter;
import org.kicnews.core.spi.MediaSink;
import org.kicnews.core.spi.Original;

/**
 * Reads a text file whose first line is the number of the issue and whose other lines are paragraphs; the extension
 * stands for the format. A number that is a word makes it misbehave.
 */
final class LineImporter implements IssueImporter {

    @Override
    public boolean accepts(Original original) {
        return List.of("pdf", "docx").contains(original.extension());
    }

    @Override
    public ImportResult read(Original original, ImportSettings settings, MediaSink media) throws IOException {
        List<String> lines = Files.readAllLines(original.file(), StandardCharsets.UTF_8);
        switch (lines.get(0)) {
            case "throw" -> throw new IllegalStateException("bad file");
            case "overflow" -> overflow(0);
            case "hang" -> hang();
            case "paint" -> media.keep(new byte[] {1, 2, 3}, "image/png", 1, 1);
            default -> {
                SourceFile source = new SourceFile(
                        original.path(),
                        original.sha256(),
                        original.size(),
                        original.extension(),
                        Optional.empty(),
                        Optional.empty());
                Issue issue = Issues.of(Integer.parseInt(lines.get(0)), source, lines.subList(1, lines.size()));
                return ImportResult.of(issue);
            }
        }
        return ImportResult.failed();
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
