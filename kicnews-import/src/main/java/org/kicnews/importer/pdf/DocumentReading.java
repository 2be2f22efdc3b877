package org.kicnews.importer.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.kicnews.core.finding.Finding;
import org.kicnews.core.finding.FindingCode;
import org.kicnews.core.finding.Place;
import org.kicnews.core.ledger.Census;
import org.kicnews.core.spi.MediaSink;
import org.kicnews.importer.flow.Flow;
import org.kicnews.importer.flow.Flow.Dropped;
import org.kicnews.importer.flow.FlowFurniture;
import org.kicnews.importer.flow.FlowItem;
import org.kicnews.importer.pdf.document.PdfFile;
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
import org.kicnews.importer.pdf.picture.PageFigure;
import org.kicnews.importer.pdf.picture.PictureDesk;
import org.kicnews.importer.pdf.picture.PicturePlan;
import org.kicnews.importer.pdf.tagged.TaggedReading;

/** The reading of one document, page by page. */
final class DocumentReading {
    private final PdfFile file;
    private final PictureDesk desk;
    private final List<Finding> findings = new ArrayList<>();
    private final List<Dropped> dropped = new ArrayList<>();
    private final Map<String, Integer> unknownFonts = new TreeMap<>();
    private final Census seen = new Census();
    private final List<List<Glyph>> pageGlyphs = new ArrayList<>();
    private final List<List<Line>> pageLines = new ArrayList<>();
    private final List<Double> pageHeights = new ArrayList<>();
    private final List<PageContent> pages = new ArrayList<>();
    private int drawnTwice;

    DocumentReading(PdfFile file, MediaSink media) {
        this.file = file;
        this.desk = new PictureDesk(media);
    }

    Flow read() throws IOException {
        readPages();
        return flow();
    }

    private void readPages() {
        PageInterpreter interpreter = new PageInterpreter(file.document());
        for (int number = 1; number <= file.pageCount(); number++) {
            sort(interpreter.interpret(file.document().getPage(number - 1), number));
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
        pageGlyphs.add(upright);
        pageLines.add(LineBuilder.lines(number, upright));
        pageHeights.add(page.height());
    }

    private Flow flow() throws IOException {
        SpaceRule spaces =
                new SpaceRule(pageLines.stream().flatMap(List::stream).toList());
        PicturePlan plan = PicturePlan.of(pages);
        Optional<TaggedReading> tagged = TaggedReading.of(file, pageGlyphs, pageHeights, spaces);
        List<FlowFurniture> furniture = new ArrayList<>(plan.furniture());
        List<FlowItem> items =
                tagged.isPresent() ? byTags(tagged.get(), plan, furniture) : byGeometry(spaces, plan, furniture);
        furniture.addAll(desk.furniture());
        dropped.addAll(plan.dropped());
        dropped.addAll(desk.dropped());
        findings.addAll(desk.findings());
        findings.addAll(file.findings());
        DocumentFacts facts = DocumentFacts.of(file);
        return new Flow(
                "pdf",
                facts.producer(),
                facts.language(),
                facts.title(),
                Optional.of(file.pageCount()),
                items,
                furniture,
                dropped,
                facts.outline(),
                new Flow.Seen(seen, plan.pictures()),
                findings);
    }

    private List<FlowItem> byTags(TaggedReading tagged, PicturePlan plan, List<FlowFurniture> furniture)
            throws IOException {
        Typesetting typesetting = Typesetting.learn(tagged.body());
        ParagraphSetter setter = new ParagraphSetter(typesetting, Links.none());
        furniture.addAll(tagged.furniture());
        List<FlowItem> items = tagged.items(setter, typesetting, plan.figures(), desk);
        reportUnsure(setter);
        return items;
    }

    private List<FlowItem> byGeometry(SpaceRule spaces, PicturePlan plan, List<FlowFurniture> furnitureItems)
            throws IOException {
        FurnitureFinder finder = new FurnitureFinder(spaces::text);
        Set<Line> furniture = finder.find(pageLines, pageHeights);
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
        for (PageFigure figure : plan.figures()) {
            desk.keep(figure, Optional.empty()).ifPresent(items::add);
        }
        reportUnsure(setter);
        return items;
    }

    private void reportUnsure(ParagraphSetter setter) {
        if (!setter.unsure().isEmpty()) {
            findings.add(Finding.of(
                    FindingCode.PDF_JOIN_UNSURE,
                    Place.issue(),
                    Integer.toString(setter.unsure().size()),
                    String.join(", ", setter.unsure().stream().limit(3).toList())));
        }
    }
}
