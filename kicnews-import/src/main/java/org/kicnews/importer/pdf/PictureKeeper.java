package org.kicnews.importer.pdf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.kicnews.core.finding.Finding;
import org.kicnews.core.finding.FindingCode;
import org.kicnews.core.finding.Place;
import org.kicnews.core.model.Image;
import org.kicnews.core.spi.MediaSink;
import org.kicnews.importer.flow.FlowPicture;
import org.kicnews.importer.pdf.page.PlacedPicture;

/** Keeps the pictures of a document. */
final class PictureKeeper {
    private final MediaSink media;
    private final List<Finding> findings;

    PictureKeeper(MediaSink media, List<Finding> findings) {
        this.media = media;
        this.findings = findings;
    }

    /** Keeps a picture; nothing where it cannot be read, which is a finding. */
    Optional<FlowPicture> keep(PlacedPicture placed, int page) throws IOException {
        byte[] png;
        BufferedImage image;
        try {
            image = placed.image().getImage();
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            ImageIO.write(image, "png", bytes);
            png = bytes.toByteArray();
        } catch (IOException | RuntimeException e) {
            findings.add(
                    Finding.of(FindingCode.PDF_IMAGE_UNREADABLE, Place.page(page), String.valueOf(e.getMessage())));
            return Optional.empty();
        }
        Image kept = media.keep(png, "image/png", image.getWidth(), image.getHeight());
        return Optional.of(new FlowPicture(kept, Optional.empty(), Optional.of(page), Optional.of(placed.bounds())));
    }
}
