package org.kicnews.importer.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.kicnews.core.finding.Finding;
import org.kicnews.core.finding.FindingCode;
import org.kicnews.core.finding.Place;
import org.kicnews.core.spi.Limits;
import org.kicnews.core.spi.MediaSink;
import org.kicnews.importer.flow.Bounds;
import org.kicnews.importer.flow.Flow;
import org.kicnews.importer.flow.Flow.Dropped;
import org.kicnews.importer.flow.FlowBox;
import org.kicnews.importer.flow.FlowFurniture;
import org.kicnews.importer.flow.FlowItem;
import org.kicnews.importer.pdf.document.PdfFile;
import org.kicnews.importer.pdf.layout.Asides;
import org.kicnews.importer.pdf.layout.BodyAssembly;
import org.kicnews.importer.pdf.layout.BodyAssembly.PlacedItem;
import org.kicnews.importer.pdf.layout.FurnitureFinder;
import org.kicnews.importer.pdf.layout.Line;
import org.kicnews.importer.pdf.layout.Links;
import org.kicnews.importer.pdf.layout.Note;
import org.kicnews.importer.pdf.layout.NoteFinder;
import org.kicnews.importer.pdf.layout.ParagraphSetter;
import org.kicnews.importer.pdf.layout.Paragraphs;
import org.kicnews.importer.pdf.layout.ReadingOrder;
import org.kicnews.importer.pdf.layout.SpaceRule;
import org.kicnews.importer.pdf.layout.Typesetting;
import org.kicnews.importer.pdf.picture.PageFigure;
import org.kicnews.importer.pdf.picture.PictureDesk;
import org.kicnews.importer.pdf.picture.PicturePlan;
import org.kicnews.importer.pdf.table.Continuations;
import org.kicnews.importer.pdf.table.FoundTable;
import org.kicnews.importer.pdf.table.PageTables;
import org.kicnews.importer.pdf.table.TableSetter;
import org.kicnews.importer.pdf.tagged.AnnotationLinks;
import org.kicnews.importer.pdf.tagged.TaggedReading;
import org.kicnews.importer.pdf.tagged.Untagged;

/** The reading of one document: its pages one by one, then all of it together. */
final class DocumentReading {
    /** How many unsure line ends a finding quotes. */
    private static final int QUOTED = 3;

    /** By how much the caption of a picture comes after it, in points: enough to be sorted after it. */
    private static final double AFTER = 0.5;

    private final PdfFile file;
    private final Limits limits;
    private final PictureDesk desk;
    private final VectorDesk vectors;
    private final List<Finding> findings = new ArrayList<>();
    private final List<Dropped> dropped = new ArrayList<>();
    private final List<FlowFurniture> furniture = new ArrayList<>();

    DocumentReading(PdfFile file, Limits limits, MediaSink media) {
        this.file = file;
        this.limits = limits;
        this.desk = new PictureDesk(media, limits.pixels());
        this.vectors = new VectorDesk(file.document(), limits, media);
    }

    Flow read() throws IOException {
        PageReading pages = PageReading.of(file.document(), limits);
        findings.addAll(pages.findings());
        dropped.addAll(pages.dropped());
        PicturePlan plan =
                PicturePlan.of(pages.pages().stream().map(ReadPage::content).toList());
        furniture.addAll(plan.furniture());
        dropped.addAll(plan.dropped());
        List<ReadPage> read = vectors.take(pages.pages());
        Optional<List<FlowItem>> tagged = byTags(read, plan);
        List<FlowItem> items = tagged.isPresent() ? tagged.get() : byGeometry(read, pictures(plan));
        furniture.addAll(desk.furniture());
        dropped.addAll(desk.dropped());
        findings.addAll(desk.findings());
        findings.addAll(0, file.findings());
        return flow(items, new Flow.Seen(pages.seen(), plan.pictures() + vectors.count()));
    }

    private List<PlacedItem> pictures(PicturePlan plan) throws IOException {
        List<PlacedItem> placed = new ArrayList<>();
        for (PageFigure figure : plan.figures()) {
            desk.keep(figure, Optional.empty())
                    .ifPresent(picture -> placed.add(new PlacedItem(picture, figure.page(), figure.bounds())));
        }
        return placed;
    }

    /** The content in the order of the structure tree; empty where the file has none to be trusted. */
    private Optional<List<FlowItem>> byTags(List<ReadPage> pages, PicturePlan plan) throws IOException {
        SpaceRule spaces = new SpaceRule(
                pages.stream().flatMap(page -> page.lines().stream()).toList());
        Optional<TaggedReading> found = TaggedReading.of(
                file,
                pages.stream().map(page -> page.sieve().read()).toList(),
                pages.stream().map(page -> page.content().height()).toList(),
                spaces);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        TaggedReading tagged = found.get();
        Typesetting typesetting = Typesetting.learn(tagged.body());
        if (!tagged.agreesWith(typesetting)) {
            return Optional.empty();
        }
        ParagraphSetter setter = new ParagraphSetter(typesetting, links(pages), tagged.languages());
        List<Untagged> drawn = vectors.items(setter, typesetting.spaces()).stream()
                .map(VectorDesk.Kept::untagged)
                .toList();
        List<FlowItem> items = tagged.items(setter, typesetting, plan.figures(), desk, drawn);
        furniture.addAll(tagged.furniture());
        report(setter.unsure());
        return Optional.of(items);
    }

    private List<FlowItem> byGeometry(List<ReadPage> pages, List<PlacedItem> placed) throws IOException {
        List<Line> all = pages.stream().flatMap(page -> page.lines().stream()).toList();
        SpaceRule spaces = new SpaceRule(all);
        List<PageTables> tables = pages.stream().map(ReadPage::tables).toList();
        FurnitureFinder finder = new FurnitureFinder(spaces::text);
        Set<Line> aside = new HashSet<>(finder.find(
                tables.stream().map(PageTables::text).toList(),
                pages.stream().map(page -> page.content().height()).toList()));
        for (int i = 0; i < pages.size(); i++) {
            double height = pages.get(i).content().height();
            tables.get(i).text().stream()
                    .filter(aside::contains)
                    .map(line -> finder.furniture(line, height))
                    .forEach(furniture::add);
        }
        tables = tables.stream().map(page -> page.without(aside)).toList();
        NoteFinder noteFinder = new NoteFinder(
                all.stream().filter(line -> !aside.contains(line)).toList());
        Map<Integer, List<Note>> notes = new TreeMap<>();
        List<Line> body = new ArrayList<>();
        Map<Integer, List<Bounds>> things = things(placed, tables);
        List<Asides.Aside> asides = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            ReadPage page = pages.get(i);
            Asides sorted = Asides.of(
                    tables.get(i).text(), things.getOrDefault(page.content().number(), List.of()));
            asides.addAll(sorted.asides());
            NoteFinder.Found found = noteFinder.find(
                    ReadingOrder.of(sorted.rest()), page.content().rules());
            body.addAll(found.text());
            body.addAll(page.turned());
            if (!found.notes().isEmpty()) {
                notes.put(page.content().number(), found.notes());
            }
        }
        asides.forEach(one -> things.computeIfAbsent(one.lines().get(0).page(), page -> new ArrayList<>())
                .add(one.bounds()));
        Typesetting typesetting = Typesetting.learn(body, things);
        ParagraphSetter setter = new ParagraphSetter(typesetting, links(pages));
        List<PlacedItem> beside = new ArrayList<>(placed);
        vectors.items(setter, typesetting.spaces()).forEach(kept -> beside.add(kept.placed()));
        TableSetter tableSetter = new TableSetter(typesetting, setter);
        beside.addAll(tables(tables, tableSetter));
        asides.forEach(one -> beside.addAll(aside(one, typesetting, setter)));
        furniture.addAll(tableSetter.repeatedHeaders());
        List<FlowItem> items = new BodyAssembly(body, typesetting, setter).items(beside, notes);
        report(setter.unsure());
        return items;
    }

    /** What text may run around, by page. */
    private static Map<Integer, List<Bounds>> things(List<PlacedItem> placed, List<PageTables> pages) {
        Map<Integer, List<Bounds>> things = new TreeMap<>();
        placed.forEach(item ->
                things.computeIfAbsent(item.page(), page -> new ArrayList<>()).add(item.bounds()));
        for (PageTables page : pages) {
            page.tables().forEach(table -> things.computeIfAbsent(table.page(), number -> new ArrayList<>())
                    .add(table.bounds()));
            page.boxes().forEach(box -> things.computeIfAbsent(box.page(), number -> new ArrayList<>())
                    .add(box.bounds()));
        }
        return things;
    }

    private static List<PlacedItem> tables(List<PageTables> pages, TableSetter setter) {
        List<PlacedItem> placed = new ArrayList<>();
        for (List<FoundTable> parts : Continuations.join(pages)) {
            FoundTable first = parts.get(0);
            placed.add(new PlacedItem(setter.table(parts), first.page(), first.bounds()));
        }
        for (PageTables page : pages) {
            page.boxes().forEach(box -> placed.add(new PlacedItem(setter.box(box), box.page(), box.bounds())));
        }
        return placed;
    }

    /** A side bar as a box; what is printed under a picture as paragraphs right after it. */
    private static List<PlacedItem> aside(Asides.Aside aside, Typesetting typesetting, ParagraphSetter setter) {
        int page = aside.lines().get(0).page();
        Bounds bounds = aside.bounds();
        List<FlowItem> paragraphs = new ArrayList<>();
        for (List<Line> lines : Paragraphs.divide(aside.lines(), typesetting.within(aside.lines(), bounds))) {
            paragraphs.add(setter.set(lines, 0));
        }
        if (!aside.underPicture()) {
            return List.of(new PlacedItem(new FlowBox(paragraphs, Optional.of(page)), page, bounds));
        }
        Bounds after = new Bounds(bounds.left(), bounds.top() + AFTER, bounds.width(), bounds.height() - AFTER);
        return paragraphs.stream()
                .map(paragraph -> new PlacedItem(paragraph, page, after))
                .toList();
    }

    private Links links(List<ReadPage> pages) {
        return new AnnotationLinks(file, pages.stream().map(ReadPage::content).toList());
    }

    private void report(List<String> unsure) {
        if (!unsure.isEmpty()) {
            findings.add(Finding.of(
                    FindingCode.PDF_JOIN_UNSURE,
                    Place.issue(),
                    Integer.toString(unsure.size()),
                    String.join(", ", unsure.stream().limit(QUOTED).toList())));
        }
    }

    private Flow flow(List<FlowItem> items, Flow.Seen seen) {
        PDDocument document = file.document();
        PDDocumentInformation information = document.getDocumentInformation();
        return new Flow(
                "pdf",
                text(information.getProducer()),
                text(document.getDocumentCatalog().getLanguage()),
                text(information.getTitle()),
                Optional.of(file.pageCount()),
                items,
                furniture,
                dropped,
                new Bookmarks(file).entries(),
                seen,
                findings);
    }

    private static Optional<String> text(@org.jspecify.annotations.Nullable String value) {
        return Optional.ofNullable(value).map(String::strip).filter(text -> !text.isEmpty());
    }
}
