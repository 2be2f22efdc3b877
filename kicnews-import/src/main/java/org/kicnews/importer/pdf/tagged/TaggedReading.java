package org.kicnews.importer.pdf.tagged;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kicnews.core.model.Furniture;
import org.kicnews.importer.flow.FlowFurniture;
import org.kicnews.importer.flow.FlowItem;
import org.kicnews.importer.pdf.document.PdfFile;
import org.kicnews.importer.pdf.layout.FurnitureFinder;
import org.kicnews.importer.pdf.layout.Labels;
import org.kicnews.importer.pdf.layout.Languages;
import org.kicnews.importer.pdf.layout.Line;
import org.kicnews.importer.pdf.layout.ParagraphSetter;
import org.kicnews.importer.pdf.layout.Paragraphs;
import org.kicnews.importer.pdf.layout.SpaceRule;
import org.kicnews.importer.pdf.layout.Typesetting;
import org.kicnews.importer.pdf.page.Glyph;
import org.kicnews.importer.pdf.picture.PageFigure;
import org.kicnews.importer.pdf.picture.PictureDesk;

/**
 * Reads a document by its structure tree. What the tree does not reach is told apart: what the file calls an artifact,
 * and what comes back on many pages, is furniture; the rest is set by geometry and put where it was drawn.
 */
public final class TaggedReading {

    /** The share of the visible glyphs that a tree has to reach to be believed. */
    private static final double TRUSTED = 0.98;

    /** The part of a page at its head and foot, each, where artifacts are running headers and footers. */
    private static final double MARGIN = 0.14;

    /** The most that headers and footers say on a page, as a share of the content; more is content without tags. */
    private static final double FURNITURE_SHARE = 0.1;

    private final Element tree;
    private final Set<Content.Marked> reached;
    private final List<List<Glyph>> pages;
    private final List<Double> heights;
    private final Set<Line> furniture;
    private final List<List<Line>> unreached;
    private final List<Line> body;
    private final FurnitureFinder finder;
    private List<FlowFurniture> repeatedRows = List.of();

    private TaggedReading(Element tree, List<List<Glyph>> pages, List<Double> heights, SpaceRule spaces) {
        this.tree = tree;
        this.pages = pages;
        this.heights = heights;
        this.reached = MarkedIndex.reached(tree);
        this.finder = new FurnitureFinder(spaces::text);
        this.unreached = new ArrayList<>();
        this.body = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            int page = i + 1;
            List<Glyph> inside = new ArrayList<>();
            List<Glyph> outside = new ArrayList<>();
            Content.Marked marked = new Content.Marked(page, Glyph.NO_MCID);
            boolean within = reached.contains(marked);
            for (Glyph glyph : pages.get(i)) {
                if (glyph.mcid() != marked.mcid()) {
                    marked = new Content.Marked(page, glyph.mcid());
                    within = reached.contains(marked);
                }
                (within ? inside : outside).add(glyph);
            }
            body.addAll(PageLines.of(page, inside));
            unreached.add(PageLines.of(page, outside));
        }
        this.furniture = new HashSet<>(finder.find(unreached, heights));
        unreached.forEach(
                lines -> lines.stream().filter(TaggedReading::isArtifact).forEach(furniture::add));
        for (int i = 0; i < pages.size(); i++) {
            furniture.addAll(beyondContent(i));
        }
    }

    /** Untagged lines in the margins of a page, above or below all that the tree reaches there: headers and footers. */
    private List<Line> beyondContent(int page) {
        List<Line> content =
                body.stream().filter(line -> line.page() == page + 1).toList();
        if (content.isEmpty()) {
            return List.of();
        }
        double height = heights.get(page);
        double top = content.stream().mapToDouble(Line::baseline).min().orElse(0);
        double bottom = content.stream().mapToDouble(Line::baseline).max().orElse(height);
        double size = content.stream().mapToDouble(Line::size).max().orElse(0);
        List<Line> beyond = unreached.get(page).stream()
                .filter(line -> line.size() <= size)
                .filter(line -> line.baseline() < Math.min(top, MARGIN * height)
                        || line.baseline() > Math.max(bottom, (1 - MARGIN) * height))
                .toList();
        return glyphs(beyond) <= FURNITURE_SHARE * glyphs(content) ? beyond : List.of();
    }

    private static int glyphs(List<Line> lines) {
        return lines.stream().mapToInt(line -> line.glyphs().size()).sum();
    }

    /**
     * The reading of a file by its tree.
     *
     * @param file the open file
     * @param pages the glyphs to read of each page, from page 1 on, in the order of drawing
     * @param heights the height of each page in points
     * @param spaces how the file sets spaces
     * @return empty where the file has no tree, or one that does not reach what is visible
     */
    public static Optional<TaggedReading> of(
            PdfFile file, List<List<Glyph>> pages, List<Double> heights, SpaceRule spaces) {
        try {
            return StructureReader.read(file, new LinkTargets(file))
                    .map(tree -> new TaggedReading(tree, pages, heights, spaces))
                    .filter(TaggedReading::isTrusted);
        } catch (RuntimeException | StackOverflowError e) {
            // A damaged tree says nothing; the page is still there.
            return Optional.empty();
        }
    }

    private boolean isTrusted() {
        long all = pages.stream()
                .flatMap(List::stream)
                .filter(TaggedReading::isInk)
                .count();
        long missed = 0;
        for (List<Line> lines : unreached) {
            for (Line line : lines) {
                long ink = line.glyphs().stream().filter(TaggedReading::isInk).count();
                if (furniture.contains(line)) {
                    all -= ink;
                } else {
                    missed += ink;
                }
            }
        }
        return all > 0 && all - missed >= TRUSTED * all;
    }

    /** The lines that are part of the content, in the order of drawing: what the typesetting is learnt from. */
    public List<Line> body() {
        return body;
    }

    /**
     * Whether the paragraphs of the tree are those that the page shows, by and large. Where they are not, the page is
     * to be read by geometry.
     *
     * @param typesetting how the document is set
     */
    public boolean agreesWith(Typesetting typesetting) {
        return Agreement.holds(tree, Paragraphs.divide(body, typesetting));
    }

    /** The languages that the tree gives for parts of the text. */
    public Languages languages() {
        return new TaggedLanguages(tree, pages);
    }

    /** What the pages carry beside the content; the header rows that a table repeats once the items were asked for. */
    public List<FlowFurniture> furniture() {
        List<FlowFurniture> items = new ArrayList<>(repeatedRows);
        for (int i = 0; i < unreached.size(); i++) {
            double height = heights.get(i);
            for (Line line : unreached.get(i)) {
                if (furniture.contains(line)) {
                    items.add(piece(line, height));
                }
            }
        }
        return items;
    }

    /**
     * The content in reading order.
     *
     * @param setter sets the paragraphs
     * @param typesetting how the document is set
     * @param figures the figures of all pages
     * @param desk keeps them
     * @param others what else is on the pages
     * @throws IOException if a picture cannot be written
     */
    public List<FlowItem> items(
            ParagraphSetter setter,
            Typesetting typesetting,
            List<PageFigure> figures,
            PictureDesk desk,
            List<Untagged> others)
            throws IOException {
        Output out = new Output();
        MarkedIndex index = new MarkedIndex(pages, figures, reached);
        NoteReferences references = new NoteReferences(tree, index, body, setter);
        TreeWalk walk = new TreeWalk(index, references, setter, typesetting.spaces(), desk);
        walk.walk(tree, Context.TOP, out);
        repeatedRows = walk.repeated().copies();
        for (List<Line> lines : unreached) {
            List<Line> text = lines.stream()
                    .filter(line -> !furniture.contains(line))
                    .filter(line -> !(Labels.isLabel(line)
                            && out.mark(line, typesetting.spaces().text(line).strip())))
                    .toList();
            for (List<Line> paragraph : Paragraphs.divide(text, typesetting)) {
                Line first = paragraph.get(0);
                out.insert(setter.set(paragraph, 0), first.page(), first.order());
            }
        }
        for (PageFigure figure : figures) {
            if (!reached.contains(
                    new Content.Marked(figure.page(), figure.first().mcid()))) {
                desk.keep(figure, Optional.empty())
                        .ifPresent(picture -> out.insert(
                                picture, figure.page(), figure.first().order()));
            }
        }
        others.forEach(other -> out.insert(other.item(), other.page(), other.order()));
        return out.items();
    }

    private FlowFurniture piece(Line line, double height) {
        FlowFurniture usual = finder.furniture(line, height);
        boolean inMargin = line.baseline() < MARGIN * height || line.baseline() > (1 - MARGIN) * height;
        return inMargin || usual.kind() == Furniture.Kind.FOLIO
                ? usual
                : new FlowFurniture(Furniture.Kind.BOX, usual.text(), 0, usual.page());
    }

    private static boolean isArtifact(Line line) {
        return line.glyphs().stream().allMatch(Glyph::artifact);
    }

    private static boolean isInk(Glyph glyph) {
        return !glyph.isSpace() && !glyph.text().isEmpty();
    }
}
