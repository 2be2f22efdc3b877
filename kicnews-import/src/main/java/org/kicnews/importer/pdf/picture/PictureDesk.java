package org.kicnews.importer.pdf.picture;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.cos.COSBase;
import org.kicnews.core.finding.Finding;
import org.kicnews.core.finding.FindingCode;
import org.kicnews.core.finding.FindingReason;
import org.kicnews.core.finding.Place;
import org.kicnews.core.model.Image;
import org.kicnews.core.spi.MediaSink;
import org.kicnews.importer.flow.Flow;
import org.kicnews.importer.flow.FlowFurniture;
import org.kicnews.importer.flow.FlowPicture;
import org.kicnews.importer.pdf.page.PlacedPicture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads the figures of one document and keeps each once. A figure that cannot be read, or that turns out to be nothing
 * but one colour, becomes a finding or a piece of furniture instead of an exception.
 *
 * <p>For use by one thread.
 */
public final class PictureDesk {
    private static final Logger LOG = LoggerFactory.getLogger(PictureDesk.class);

    private final MediaSink media;
    private final PixelLimits limits;
    private final Map<COSBase, Map<Form, Outcome>> outcomes = new IdentityHashMap<>();
    private final List<Finding> findings = new ArrayList<>();
    private final List<FlowFurniture> furniture = new ArrayList<>();
    private final List<Flow.Dropped> dropped = new ArrayList<>();

    /**
     * A desk that gives the pictures to a sink.
     *
     * @param mostPixels the most pixels of one picture
     */
    public PictureDesk(MediaSink media, long mostPixels) {
        this.media = media;
        this.limits = new PixelLimits(mostPixels);
    }

    /**
     * Keeps a figure.
     *
     * @param figure the figure; its document must be open
     * @param alt the alternative text that the file gives
     * @return the picture at its place; empty where there is none to show: then it is counted among {@link #furniture}
     *     or {@link #dropped}
     * @throws IOException if the picture cannot be written
     */
    public Optional<FlowPicture> keep(PageFigure figure, Optional<String> alt) throws IOException {
        Outcome outcome = outcome(figure);
        if (!outcome.complete()) {
            findings.add(finding(outcome.reason(), figure.page()));
        }
        if (outcome.plain()) {
            furniture.add(PicturePlan.decoration(figure));
            return Optional.empty();
        }
        if (outcome.image().isEmpty()) {
            dropped.add(new Flow.Dropped(Flow.Dropped.Reason.UNREADABLE, "", 1, Optional.of(figure.page())));
            return Optional.empty();
        }
        Image image = outcome.image().get().withAlt(alt);
        return Optional.of(
                new FlowPicture(image, Optional.empty(), Optional.of(figure.page()), Optional.of(figure.bounds())));
    }

    /** What was found out about the figures kept so far. */
    public List<Finding> findings() {
        return List.copyOf(findings);
    }

    /** The figures that turned out to be decoration. */
    public List<FlowFurniture> furniture() {
        return List.copyOf(furniture);
    }

    /** The figures that cannot be read. */
    public List<Flow.Dropped> dropped() {
        return List.copyOf(dropped);
    }

    private Finding finding(FindingReason reason, int page) {
        return reason == FindingReason.LIMIT_PIXELS
                ? Finding.of(
                        FindingCode.FILE_LIMIT, Place.page(page), reason.argument(), Long.toString(limits.pixels()))
                : Finding.of(FindingCode.PDF_IMAGE_UNREADABLE, Place.page(page), reason.argument());
    }

    private Outcome outcome(PageFigure figure) throws IOException {
        if (figure.pieces().size() > 1) {
            return read(figure);
        }
        PlacedPicture picture = figure.first();
        Map<Form, Outcome> known = outcomes.computeIfAbsent(picture.image().getCOSObject(), image -> new HashMap<>());
        Form form = new Form(picture.quarterTurns(), picture.mirrored(), picture.color());
        Outcome outcome = known.get(form);
        if (outcome == null) {
            outcome = read(figure);
            known.put(form, outcome);
        }
        return outcome;
    }

    private Outcome read(PageFigure figure) throws IOException {
        PictureEncoder.Encoded encoded;
        try {
            encoded = encode(figure);
        } catch (PictureException e) {
            LOG.debug("A picture of page {} cannot be read", figure.page(), e);
            return new Outcome(Optional.empty(), false, false, e.reason());
        } catch (IOException e) {
            LOG.debug("A picture of page {} cannot be read", figure.page(), e);
            return new Outcome(Optional.empty(), false, false, FindingReason.PICTURE_DATA);
        }
        EncodedPicture file = encoded.file();
        if (file.plain()) {
            return new Outcome(Optional.empty(), true, encoded.complete(), FindingReason.PICTURE_DATA);
        }
        Image image = media.keep(file.bytes(), file.mediaType(), file.width(), file.height());
        return new Outcome(Optional.of(image), false, encoded.complete(), FindingReason.PICTURE_DATA);
    }

    private PictureEncoder.Encoded encode(PageFigure figure) throws IOException {
        PlacedPicture first = figure.first();
        if (figure.pieces().size() == 1) {
            return PictureEncoder.encode(limits, first.image(), first.color(), first.quarterTurns(), first.mirrored());
        }
        Mosaic mosaic = new Mosaic(figure, limits);
        return new PictureEncoder.Encoded(EncodedPicture.png(mosaic), mosaic.complete());
    }

    /** How a stored picture is shown. */
    private record Form(int quarterTurns, boolean mirrored, int color) {}

    /**
     * What became of a picture.
     *
     * @param image the picture, where it can be shown
     * @param plain whether it is nothing but one colour
     * @param complete whether the file had all of it
     * @param reason why not, where it had not
     */
    private record Outcome(Optional<Image> image, boolean plain, boolean complete, FindingReason reason) {}
}
