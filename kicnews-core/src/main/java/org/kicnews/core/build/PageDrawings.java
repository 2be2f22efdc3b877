package org.kicnews.core.build;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kicnews.core.spi.ImportSettings;
import org.kicnews.core.spi.IssueImporter;
import org.kicnews.core.spi.Original;
import org.kicnews.core.spi.PictureAddresses;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has pages of originals drawn, under the same guard as they are read. A drawing that fails is none: that the file is
 * damaged was said when it was read.
 */
final class PageDrawings {
    private static final Logger LOG = LoggerFactory.getLogger(PageDrawings.class);

    private final Map<String, Original> originals;
    private final List<IssueImporter> importers;
    private final ImportSettings settings;
    private final Duration timeout;

    PageDrawings(List<Original> originals, List<IssueImporter> importers, ImportSettings settings, Duration timeout) {
        this.originals = originals.stream().collect(Collectors.toMap(Original::path, Function.identity()));
        this.importers = importers;
        this.settings = settings;
        this.timeout = timeout;
    }

    /** The drawings of those pages of an original that can be drawn. */
    Map<Integer, byte[]> draw(String path, Set<Integer> pages, PictureAddresses pictures) throws IOException {
        Original original = originals.get(path);
        if (original == null) {
            return Map.of();
        }
        try {
            return GuardedThread.run(
                    "kicnews-drawing " + original.name(), timeout, () -> drawBy(original, pages, pictures));
        } catch (ExecutionException | TimeoutException e) {
            LOG.debug("Pages of {} cannot be drawn", path, e);
            return Map.of();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        }
    }

    private Map<Integer, byte[]> drawBy(Original original, Set<Integer> pages, PictureAddresses pictures)
            throws IOException {
        for (IssueImporter importer : importers) {
            if (importer.accepts(original)) {
                return importer.draw(original, settings, pages, pictures);
            }
        }
        return Map.of();
    }
}
