package org.kicnews.importer.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.kicnews.core.finding.Finding;
import org.kicnews.core.finding.FindingCode;
import org.kicnews.core.finding.Place;
import org.kicnews.core.ledger.Census;
import org.kicnews.core.spi.Limits;
import org.kicnews.importer.flow.Flow.Dropped;
import org.kicnews.importer.pdf.page.PageContent;
import org.kicnews.importer.pdf.page.PageInterpreter;

/** Reads the pages of a document one by one, each under guard, and says what is wrong with them. */
final class PageReading {
    /** The part of a page without text that a picture covers when the page is a scan. */
    private static final double SCAN_COVER = 0.5;

    private final List<ReadPage> pages = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final List<Dropped> dropped = new ArrayList<>();
    private final Map<String, Integer> unknownFonts = new TreeMap<>();
    private final Legibility legibility = new Legibility();
    private final Census seen = new Census();
    private int drawnTwice;

    private PageReading() {}

    static PageReading of(PDDocument document, Limits limits) {
        PageReading reading = new PageReading();
        PageInterpreter interpreter = new PageInterpreter(document, limits);
        for (int number = 1; number <= document.getNumberOfPages(); number++) {
            reading.add(ReadPage.of(interpreter.interpret(document.getPage(number - 1), number)));
        }
        reading.report();
        return reading;
    }

    List<ReadPage> pages() {
        return pages;
    }

    List<Finding> findings() {
        return findings;
    }

    List<Dropped> dropped() {
        return dropped;
    }

    /** Every visible character, counted before anything was sorted. */
    Census seen() {
        return seen;
    }

    private void add(ReadPage page) {
        pages.add(page);
        PageContent content = page.content();
        int number = content.number();
        seen.add(content.seen());
        legibility.add(number, page.sieve().read());
        content.damage()
                .ifPresent(reason ->
                        findings.add(Finding.of(FindingCode.PDF_DAMAGED_PAGE, Place.page(number), reason.argument())));
        page.sieve().dropped().forEach((reason, text) -> {
            int characters = Census.count(text);
            if (characters > 0) {
                dropped.add(new Dropped(reason, text, 0, Optional.of(number)));
            }
            if (reason == Dropped.Reason.DRAWN_TWICE) {
                drawnTwice += characters;
            }
        });
        page.sieve().unknownFonts().forEach((font, glyphs) -> unknownFonts.merge(font, glyphs, Integer::sum));
        if (page.sieve().ocrLayer()) {
            findings.add(Finding.of(FindingCode.PDF_OCR_LAYER, Place.page(number)));
        } else if (page.lines().isEmpty() && page.turned().isEmpty() && page.pictureCover() >= SCAN_COVER) {
            findings.add(Finding.of(FindingCode.PDF_SCANNED_PAGE, Place.page(number)));
        }
    }

    private void report() {
        if (drawnTwice > 0) {
            findings.add(Finding.of(FindingCode.PDF_DUPLICATE_GLYPHS, Place.issue(), Integer.toString(drawnTwice)));
        }
        unknownFonts.forEach((font, glyphs) ->
                findings.add(Finding.of(FindingCode.PDF_UNMAPPED_FONT, Place.issue(), font, Integer.toString(glyphs))));
        findings.addAll(legibility.findings());
    }
}
