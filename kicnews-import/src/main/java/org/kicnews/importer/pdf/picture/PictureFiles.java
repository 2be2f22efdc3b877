package org.kicnews.importer.pdf.picture;

import java.io.IOException;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;

/** Pictures of a document as files, as they are stored: neither turned nor cut. */
public final class PictureFiles {
    private final PixelLimits limits;

    /** @param mostPixels the most pixels of one picture */
    public PictureFiles(long mostPixels) {
        this.limits = new PixelLimits(mostPixels);
    }

    /**
     * A picture as a file.
     *
     * @param image the picture; its document must be open
     * @param color what a stencil is painted in, as 0xRRGGBB
     * @return the file; empty where the picture cannot be read
     */
    public Optional<EncodedPicture> of(PDImage image, int color) {
        try {
            return Optional.of(
                    PictureEncoder.encode(limits, image, color, 0, false).file());
        } catch (IOException e) {
            // That it cannot be read was said when the document was.
            return Optional.empty();
        }
    }
}
