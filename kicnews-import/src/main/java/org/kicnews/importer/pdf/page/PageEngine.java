package org.kicnews.importer.pdf.page;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;
import org.kicnews.core.finding.FindingReason;

/** Runs the content stream of one page and tells a canvas what it draws. */
final class PageEngine extends ContentEngine {
    /** The annotations whose appearance is text of the page to a reader (ISO 32000-1, 12.5.6). */
    private static final List<String> PRINTED_ANNOTATIONS = List.of("FreeText", "Stamp", "Widget");

    /**
     * More forms than any page draws. PDFBox lets forms draw forms fifty deep; two in each would be a million billion.
     */
    private static final int MOST_FORMS = 20_000;

    private final @Nullable PDOptionalContentProperties layers;
    private final MarkedContent marked = new MarkedContent();
    private final ClipBox clip;
    private final PathOutline path;
    private final Ink ink = new Ink();
    private final PageCanvas canvas;
    private final Set<COSStream> openForms = Collections.newSetFromMap(new IdentityHashMap<>());
    private int forms;
    private int hiddenForms;
    private @Nullable FindingReason damage;

    PageEngine(PDPage page, FontBook fonts, @Nullable PDOptionalContentProperties layers, PageCanvas canvas) {
        super(page, fonts);
        this.layers = layers;
        this.canvas = canvas;
        this.clip = new ClipBox(page.getCropBox());
        this.path = new PathOutline(canvas.wantsCurves());
    }

    void draw() throws IOException {
        processPage(getPage());
        for (PDAnnotation annotation : getPage().getAnnotations()) {
            if (PRINTED_ANNOTATIONS.contains(annotation.getSubtype())
                    && !annotation.isHidden()
                    && !annotation.isNoView()) {
                showAnnotation(annotation);
            }
        }
    }

    /** The first thing that was wrong with the page and did not end its drawing. */
    Optional<FindingReason> damage() {
        return Optional.ofNullable(damage);
    }

    @Override
    protected void operatorException(Operator operator, List<COSBase> operands, IOException exception) {
        // One operator that fails is no reason to give up the rest of the page.
        damage(PageDamage.of(exception));
    }

    private void damage(FindingReason reason) {
        if (damage == null) {
            damage = reason;
        }
    }

    @Override
    public void beginMarkedContentSequence(@Nullable COSName tag, @Nullable COSDictionary properties) {
        boolean hidden = COSName.OC.equals(tag) && properties != null && isHidden(PDPropertyList.create(properties));
        marked.begin(tag, properties, hidden);
    }

    @Override
    public void endMarkedContentSequence() {
        marked.end();
    }

    @Override
    public void showForm(PDFormXObject form) throws IOException {
        if (++forms > MOST_FORMS) {
            throw new PageLimitException(FindingReason.LIMIT_FORMS, MOST_FORMS);
        }
        if (!openForms.add(form.getCOSObject())) {
            // A form that draws itself never ends.
            damage(FindingReason.PDF_NESTING);
            return;
        }
        Rectangle2D before = clip.box();
        boolean hidden = isHidden(form.getOptionalContent());
        hiddenForms += hidden ? 1 : 0;
        try {
            super.showForm(form);
        } finally {
            hiddenForms -= hidden ? 1 : 0;
            clip.set(before);
            openForms.remove(form.getCOSObject());
        }
    }

    @Override
    public void showTransparencyGroup(PDTransparencyGroup form) throws IOException {
        showForm(form);
    }

    @Override
    public void saveGraphicsState() {
        super.saveGraphicsState();
        clip.save();
    }

    @Override
    public void restoreGraphicsState() {
        super.restoreGraphicsState();
        clip.restore();
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        PDGraphicsState state = getGraphicsState();
        RenderingMode mode = state.getTextState().getRenderingMode();
        boolean inkless = mode == RenderingMode.NEITHER
                || (state.getNonStrokeAlphaConstant() == 0 && mode.isFill() && !mode.isStroke())
                || isHiddenNow();
        boolean emboldened = mode == RenderingMode.FILL_STROKE && state.getLineWidth() > 0;
        PDColor color = mode.isFill() || !mode.isStroke() ? state.getNonStrokingColor() : state.getStrokingColor();
        canvas.glyph(
                new DrawnGlyph(matrix, font, code, displacement.getX(), ink.rgb(color), emboldened, inkless),
                marked,
                clip);
        if (canvas.wantsCurves() && !inkless && font instanceof PDType3Font procedures) {
            showType3Glyph(matrix, procedures, code, displacement);
            canvas.glyphEnds();
        }
    }

    @Override
    public void drawImage(PDImage image) {
        boolean hidden = image instanceof PDImageXObject object && isHidden(object.getOptionalContent());
        if (!hidden && !isHiddenNow()) {
            PDGraphicsState state = getGraphicsState();
            canvas.picture(
                    image,
                    state.getCurrentTransformationMatrix(),
                    ink.rgb(state.getNonStrokingColor()),
                    marked,
                    clip.box());
        }
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        path.rectangle(p0, p1, p2, p3);
    }

    @Override
    public void clip(int windingRule) {
        path.clipWhenEnded();
    }

    @Override
    public void moveTo(float x, float y) {
        path.moveTo(x, y);
    }

    @Override
    public void lineTo(float x, float y) {
        path.lineTo(x, y);
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        path.curveTo(x1, y1, x2, y2, x3, y3);
    }

    @Override
    public Point2D getCurrentPoint() {
        return path.current();
    }

    @Override
    public void closePath() {
        path.close();
    }

    @Override
    public void endPath() {
        path.end().ifPresent(clip::intersect);
    }

    @Override
    public void strokePath() {
        if (!isHiddenNow()) {
            stroke();
        }
        endPath();
    }

    @Override
    public void fillPath(int windingRule) throws IOException {
        Optional<PatternPicture> picture = PatternPicture.of(getGraphicsState(), path, getInitialMatrix());
        if (!isHiddenNow()) {
            fill(windingRule);
        }
        endPath();
        if (picture.isPresent()) {
            show(picture.get());
        }
    }

    /** Some producers paint a picture as the pattern of an area. */
    private void show(PatternPicture picture) throws IOException {
        COSStream stream = picture.stream();
        if (++forms > MOST_FORMS || !openForms.add(stream)) {
            return;
        }
        Rectangle2D before = clip.box();
        clip.intersect(picture.area());
        try {
            processTilingPattern(
                    picture.pattern(), null, null, picture.pattern().getMatrix());
        } finally {
            clip.set(before);
            openForms.remove(stream);
        }
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        if (!isHiddenNow()) {
            fill(windingRule);
            stroke();
        }
        endPath();
    }

    @Override
    public void shadingFill(COSName shadingName) {
        if (!isHiddenNow()) {
            canvas.shade(clip.box());
        }
    }

    private void stroke() {
        PDGraphicsState state = getGraphicsState();
        canvas.stroke(
                path,
                transformWidth(state.getLineWidth()),
                paint(state.getStrokingColor(), state.getAlphaConstant()),
                marked,
                clip.box());
    }

    private void fill(int windingRule) {
        PDGraphicsState state = getGraphicsState();
        canvas.fill(
                path,
                windingRule,
                paint(state.getNonStrokingColor(), state.getNonStrokeAlphaConstant()),
                marked,
                clip.box());
    }

    private Paint paint(@Nullable PDColor color, double alpha) {
        return new Paint(ink.rgb(color), color != null && color.isPattern() ? alpha * Paint.PATTERN : alpha);
    }

    private boolean isHiddenNow() {
        return hiddenForms > 0 || marked.hidden();
    }

    private boolean isHidden(@Nullable PDPropertyList layer) {
        return layers != null && layer instanceof PDOptionalContentGroup group && !layers.isGroupEnabled(group);
    }
}
