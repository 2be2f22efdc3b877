package org.kicnews.importer.pdf.picture;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;

/**
 * What tells two pictures apart before they are unpacked: some producers store the picture of a running header anew on
 * every page.
 *
 * @param width the declared width
 * @param height the declared height
 * @param length the length of the packed data
 * @param checksum the CRC-32 of its beginning
 */
record PictureIdentity(int width, int height, long length, long checksum) {

    /** How much of the packed data is looked at. */
    private static final int PROBE = 2048;

    static PictureIdentity of(PDImage image) {
        CRC32 checksum = new CRC32();
        long length = 0;
        try {
            if (image.getCOSObject() instanceof COSStream stream) {
                length = stream.getLength();
                try (InputStream in = stream.createRawInputStream()) {
                    checksum.update(in.readNBytes(PROBE));
                }
            } else {
                try (InputStream in = image.createInputStream()) {
                    byte[] data = in.readNBytes(PROBE);
                    length = data.length;
                    checksum.update(data);
                }
            }
        } catch (IOException | RuntimeException e) {
            // A picture without data is told apart by its size alone.
            checksum.reset();
        }
        return new PictureIdentity(image.getWidth(), image.getHeight(), length, checksum.getValue());
    }
}
