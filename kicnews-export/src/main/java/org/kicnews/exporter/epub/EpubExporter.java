package org.kicnews.exporter.epub;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kicnews.core.finding.Finding;
import org.kicnews.core.finding.FindingCode;
import org.kicnews.core.finding.Place;
import org.kicnews.core.spi.ArchiveExporter;
import org.kicnews.core.spi.ArchiveInfo;
import org.kicnews.core.spi.Crew;
import org.kicnews.core.spi.MediaSource;
import org.kicnews.core.spi.OutputFolder;
import org.kicnews.exporter.font.Font;

/**
 * Writes one EPUB for every year: {@code <archive>-2020.epub}, and {@code <archive>-undated.epub} for issues without a
 * date; or for every half year or issue, as the archive's configuration says. Beside each book is its cover. Catalogues in OPDS 1.2 and 2.0 lead to the books, and an Atom feed tells of every issue.
 */
public final class EpubExporter implements ArchiveExporter {

    /** Made by {@link java.util.ServiceLoader}. */
    public EpubExporter() {}

    @Override
    public String name() {
        return "epub";
    }

    @Override
    public List<Finding> check(ArchiveInfo info) throws IOException {
        List<Finding> findings = new ArrayList<>();
        for (Path cover : info.books().coverFiles()) {
            if (Cover.Given.in(cover).isEmpty()) {
                findings.add(unusable(FindingCode.BOOK_COVER_UNUSABLE, cover));
            }
        }
        Optional<Path> font = info.books().font();
        if (font.isPresent()) {
            Optional<Font> read = Font.in(font.get());
            if (read.isEmpty()) {
                findings.add(unusable(FindingCode.BOOK_FONT_UNUSABLE, font.get()));
            } else if (!read.get().mayBeSubset()) {
                findings.add(unusable(FindingCode.BOOK_FONT_RESTRICTED, font.get()));
            }
        }
        return findings;
    }

    private static Finding unusable(FindingCode code, Path file) {
        return Finding.of(code, Place.archive(), file.getFileName().toString());
    }

    @Override
    public Export begin(ArchiveInfo info, MediaSource media, OutputFolder output, Crew crew) throws IOException {
        return new EpubExport(info, media, output, crew);
    }
}
