package org.kicnews.importer.pdf.drawing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.kicnews.core.spi.PictureAddresses;
import org.kicnews.importer.pdf.picture.EncodedPicture;
import org.kicnews.importer.pdf.picture.PictureFiles;

/** The pictures of a document that its drawings refer to, each asked for once. */
final class PictureBox {
    private final PictureFiles files;
    private final PictureAddresses addresses;
    private final Map<COSBase, Map<Integer, Optional<String>>> known = new IdentityHashMap<>();

    PictureBox(long mostPixels, PictureAddresses addresses) {
        this.files = new PictureFiles(mostPixels);
        this.addresses = addresses;
    }

    /**
     * The address of a picture; empty where it cannot be shown.
     *
     * @param side its longer side as shown, in points
     */
    Optional<String> address(PDImage image, int color, double side) {
        return known.computeIfAbsent(image.getCOSObject(), key -> new HashMap<>())
                .computeIfAbsent(color, key -> find(image, color, side));
    }

    private Optional<String> find(PDImage image, int color, double side) {
        try {
            Optional<EncodedPicture> file = files.of(image, color);
            return file.isPresent() ? addresses.address(file.get().bytes(), side) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
