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

/** Runs the content stream of one page and notes what it draws. */
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
    private final PathOutline path = new PathOutline();
    private final Ink ink = new Ink();
    private final FontBook fonts;
    private final PageNotes notes;
    private final Set<COSStream> openForms = Collections.newSetFromMap(new IdentityHashMap<>());
    private int forms;
    private int hiddenForms;
    private @Nullable FindingReason damage;

    PageEngine(PDPage page, FontBook fonts, @Nullable PDOptionalContentProperties layers, int mostGlyphs) {
        super(page);
        this.layers = layers;
        this.clip = new ClipBox(page.getCropBox());
        this.fonts = fonts;
        this.notes = new PageNotes(page.getCropBox(), mostGlyphs);
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

    PageContent content(int number, Optional<FindingReason> failure) {
        return notes.content(number, getPage().getRotation(), failure.or(() -> Optional.ofNullable(damage)));
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
    protected void showText(byte[] string) throws IOException {
        PDFont font = getGraphicsState().getTextState().getFont();
        FontFace face = font == null ? null : fonts.face(font);
        if (face == null || face.codeLength() == 0 || string.length % face.codeLength() != 0) {
            super.showText(string);
        } else if (string.length > 0) {
            showText(string, face);
        }
    }

    private void showText(byte[] string, FontFace face) throws IOException {
        TextPen pen = new TextPen(getGraphicsState());
        Lettering lettering = notes.lettering(pen.start(), face, paint());
        int step = face.codeLength();
        for (int place = 0; place < string.length; place += step) {
            FontFace.Code code = face.code(string, place);
            notes.glyph(lettering, code, pen.x(), pen.y(), marked, clip);
            pen.pass(code.displacement(), step == 1 && string[place] == ' ');
        }
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        FontFace face = fonts.face(font);
        notes.glyph(
                notes.lettering(matrix, face, paint()),
                face.code(code),
                matrix.getTranslateX(),
                matrix.getTranslateY(),
                marked,
                clip);
    }

    private Lettering.Paint paint() {
        PDGraphicsState state = getGraphicsState();
        RenderingMode mode = state.getTextState().getRenderingMode();
        boolean inkless = mode == RenderingMode.NEITHER
                || (state.getNonStrokeAlphaConstant() == 0 && mode.isFill() && !mode.isStroke())
                || isHiddenNow();
        boolean emboldened = mode == RenderingMode.FILL_STROKE && state.getLineWidth() > 0;
        PDColor color = mode.isFill() || !mode.isStroke() ? state.getNonStrokingColor() : state.getStrokingColor();
        return new Lettering.Paint(ink.rgb(color), emboldened, inkless);
    }

    @Override
    public void drawImage(PDImage image) {
        boolean hidden = image instanceof PDImageXObject object && isHidden(object.getOptionalContent());
        if (!hidden && !isHiddenNow()) {
            PDGraphicsState state = getGraphicsState();
            notes.picture(
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
            notes.stroke(path, transformWidth(getGraphicsState().getLineWidth()), strokeColor(), marked, clip.box());
        }
        endPath();
    }

    @Override
    public void fillPath(int windingRule) {
        if (!isHiddenNow()) {
            notes.fill(path, ink.rgb(getGraphicsState().getNonStrokingColor()), marked, clip.box());
        }
        endPath();
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        if (!isHiddenNow()) {
            notes.fill(path, ink.rgb(getGraphicsState().getNonStrokingColor()), marked, clip.box());
            notes.stroke(path, transformWidth(getGraphicsState().getLineWidth()), strokeColor(), marked, clip.box());
        }
        endPath();
    }

    @Override
    public void shadingFill(COSName shadingName) {
        // A gradient is a background: nothing that a reader reads.
    }

    private int strokeColor() {
        return ink.rgb(getGraphicsState().getStrokingColor());
    }

    private boolean isHiddenNow() {
        return hiddenForms > 0 || marked.hidden();
    }

    private boolean isHidden(@Nullable PDPropertyList layer) {
        return layers != null && layer instanceof PDOptionalContentGroup group && !layers.isGroupEnabled(group);
    }
}
