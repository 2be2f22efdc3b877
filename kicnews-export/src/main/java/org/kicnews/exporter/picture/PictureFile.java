package org.kicnews.exporter.picture;

import java.nio.ByteBuffer;
import java.util.Optional;

/**
 * A picture in a format that every reading system shows.
 *
 * @param bytes the file; not to be changed
 * @param width the width in pixels
 * @param height the height in pixels
 */
public record PictureFile(byte[] bytes, Format format, int width, int height) {

    /** The formats, as core media types of EPUB 3.3 (3.2) that have pixels. */
    public enum Format {
        PNG("png", "image/png"),
        JPEG("jpg", "image/jpeg"),
        GIF("gif", "image/gif");

        private final String extension;
        private final String mediaType;

        Format(String extension, String mediaType) {
            this.extension = extension;
            this.mediaType = mediaType;
        }

        /** The usual end of file names, without a dot. */
        public String extension() {
            return extension;
        }

        public String mediaType() {
            return mediaType;
        }
    }

    private static final long PNG_SIGNATURE = 0x89504E470D0A1A0AL;

    /** {@code IHDR} and the length of its data (ISO/IEC 15948, 11.2.2). */
    private static final long PNG_HEADER = 0x0000000D49484452L;

    private static final int GIF_SIGNATURE = 0x47494638;

    /** What the bytes are by their first ones; empty where they are of no such format or do not tell a size. */
    public static Optional<PictureFile> of(byte[] bytes) {
        ByteBuffer head = ByteBuffer.wrap(bytes);
        if (bytes.length >= 24 && head.getLong(0) == PNG_SIGNATURE && head.getLong(8) == PNG_HEADER) {
            return sized(bytes, Format.PNG, head.getInt(16), head.getInt(20));
        }
        if (bytes.length >= 10 && head.getInt(0) == GIF_SIGNATURE) {
            return sized(
                    bytes,
                    Format.GIF,
                    Short.toUnsignedInt(Short.reverseBytes(head.getShort(6))),
                    Short.toUnsignedInt(Short.reverseBytes(head.getShort(8))));
        }
        return JpegFrame.in(bytes).flatMap(frame -> sized(bytes, Format.JPEG, frame.width(), frame.height()));
    }

    private static Optional<PictureFile> sized(byte[] bytes, Format format, int width, int height) {
        return width > 0 && height > 0 ? Optional.of(new PictureFile(bytes, format, width, height)) : Optional.empty();
    }
}
