package org.kicnews.importer.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.kicnews.core.finding.Finding;
import org.kicnews.core.finding.FindingCode;
import org.kicnews.core.finding.Place;
import org.kicnews.core.ledger.Census;
import org.kicnews.core.spi.ImportSettings;
import org.kicnews.core.spi.MediaSink;
import org.kicnews.importer.flow.Flow;
import org.kicnews.importer.flow.Flow.Dropped;
import org.kicnews.importer.flow.FlowFurniture;
import org.kicnews.importer.flow.FlowItem;
import org.kicnews.importer.flow.FlowPicture;
import org.kicnews.importer.pdf.layout.FurnitureFinder;
import org.kicnews.importer.pdf.layout.GlyphSieve;
import org.kicnews.importer.pdf.layout.Line;
import org.kicnews.importer.pdf.layout.LineBuilder;
import org.kicnews.importer.pdf.layout.Links;
import org.kicnews.importer.pdf.layout.ParagraphSetter;
import org.kicnews.importer.pdf.layout.Paragraphs;
import org.kicnews.importer.pdf.layout.SpaceRule;
import org.kicnews.importer.pdf.layout.Typesetting;
import org.kicnews.importer.pdf.page.Glyph;
import org.kicnews.importer.pdf.page.PageContent;
import org.kicnews.importer.pdf.page.PageInterpreter;
import org.kicnews.importer.pdf.page.PlacedPicture;

/** The reading of one document, page by page. */
final class DocumentReading {
    private final PDDocument document;
    private final ImportSettings settings;
    private final PictureKeeper pictures;
    private final List<Finding> findings = new ArrayList<>();
    private final List<Dropped> dropped = new ArrayList<>();
    private final Map<String, Integer> unknownFonts = new TreeMap<>();
    private final Census seen = new Census();
    private final List<List<Line>> pageLines = new ArrayList<>();
    private final List<Double> pageHeights = new ArrayList<>();
    private final List<PageContent> pages = new ArrayList<>();
    private int seenPictures;
    private int drawnTwice;

    DocumentReading(PDDocument document, ImportSettings settings, MediaSink media) {
        this.document = document;
        this.settings = settings;
        this.pictures = new PictureKeeper(media, findings);
    }

    Flow read() throws IOException {
        int count = document.getNumberOfPages();
        if (count > settings.maxPages()) {
            findings.add(Finding.of(
                    FindingCode.FILE_LIMIT, Place.issue(), count + " pages", Integer.toString(settings.maxPages())));
        }
        readPages(Math.min(count, settings.maxPages()));
        return flow(count);
    }

    private void readPages(int count) {
        PageInterpreter interpreter = new PageInterpreter(document);
        for (int number = 1; number <= count; number++) {
            PageContent page;
            try {
                page = interpreter.interpret(document.getPage(number - 1), number);
            } catch (RuntimeException e) {
                // A page tree that is damaged at this place.
                findings.add(
                        Finding.of(FindingCode.PDF_DAMAGED_PAGE, Place.page(number), String.valueOf(e.getMessage())));
                continue;
            }
            sort(page);
        }
        if (drawnTwice > 0) {
            findings.add(Finding.of(FindingCode.PDF_DUPLICATE_GLYPHS, Place.issue(), Integer.toString(drawnTwice)));
        }
        unknownFonts.forEach((font, glyphs) ->
                findings.add(Finding.of(FindingCode.PDF_UNMAPPED_FONT, Place.issue(), font, Integer.toString(glyphs))));
    }

    private void sort(PageContent page) {
        int number = page.number();
        page.damage()
                .ifPresent(
                        reason -> findings.add(Finding.of(FindingCode.PDF_DAMAGED_PAGE, Place.page(number), reason)));
        GlyphSieve sieve = GlyphSieve.of(page);
        seen.add(page.seen());
        seenPictures += page.pictures().size();
        sieve.dropped().forEach((reason, text) -> {
            if (Census.count(text) > 0) {
                dropped.add(new Dropped(reason, text, 0, Optional.of(number)));
            }
            if (reason == Dropped.Reason.DRAWN_TWICE) {
                drawnTwice += Census.count(text);
            }
        });
        sieve.unknownFonts().forEach((font, glyphs) -> unknownFonts.merge(font, glyphs, Integer::sum));
        if (sieve.ocrLayer()) {
            findings.add(Finding.of(FindingCode.PDF_OCR_LAYER, Place.page(number)));
        }
        List<Glyph> upright =
                sieve.read().stream().filter(glyph -> glyph.turn() == 0).toList();
        pages.add(page);
        pageLines.add(LineBuilder.lines(number, upright));
        pageHeights.add(page.height());
    }

    private Flow flow(int count) throws IOException {
        SpaceRule spaces =
                new SpaceRule(pageLines.stream().flatMap(List::stream).toList());
        FurnitureFinder finder = new FurnitureFinder(spaces::text);
        Set<Line> furniture = finder.find(pageLines, pageHeights);
        List<FlowFurniture> furnitureItems = new ArrayList<>();
        List<Line> body = new ArrayList<>();
        for (int i = 0; i < pageLines.size(); i++) {
            for (Line line : pageLines.get(i)) {
                if (furniture.contains(line)) {
                    furnitureItems.add(finder.furniture(line, pageHeights.get(i)));
                } else {
                    body.add(line);
                }
            }
        }
        Typesetting typesetting = Typesetting.learn(body);
        ParagraphSetter setter = new ParagraphSetter(typesetting, Links.none());
        List<FlowItem> items = new ArrayList<>();
        List<List<Line>> paragraphs = Paragraphs.divide(body, typesetting);
        for (int i = 0; i < paragraphs.size(); i++) {
            double space = i == 0 ? 0 : Paragraphs.spaceBefore(paragraphs.get(i - 1), paragraphs.get(i), typesetting);
            items.add(setter.set(paragraphs.get(i), space));
        }
        for (PageContent page : pages) {
            for (PlacedPicture picture : page.pictures()) {
                Optional<FlowPicture> kept = pictures.keep(picture, page.number());
                kept.ifPresent(items::add);
            }
        }
        if (!setter.unsure().isEmpty()) {
            findings.add(Finding.of(
                    FindingCode.PDF_JOIN_UNSURE,
                    Place.issue(),
                    Integer.toString(setter.unsure().size()),
                    String.join(", ", setter.unsure().stream().limit(3).toList())));
        }
        return new Flow(
                "pdf",
                Optional.ofNullable(document.getDocumentInformation().getProducer()),
                Optional.ofNullable(document.getDocumentCatalog().getLanguage()),
                Optional.ofNullable(document.getDocumentInformation().getTitle()),
                Optional.of(count),
                items,
                furnitureItems,
                dropped,
                List.of(),
                new Flow.Seen(seen, seenPictures),
                findings);
    }
}
