package org.kicnews.importer.docx.picture;

/** What a picture is, told by its first bytes; what a package calls it is often wrong. */
enum PictureFormat {
    PNG("image/png"),
    JPEG("image/jpeg"),
    GIF("image/gif"),
    BMP(""),
    TIFF(""),
    EMF(""),
    WMF(""),
    UNKNOWN("");

    private final String mediaType;

    PictureFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    /** The media type of a format that is kept as it is; empty for the others. */
    String mediaType() {
        return mediaType;
    }

    static PictureFormat of(byte[] bytes) {
        if (startsWith(bytes, 0, 0x89, 'P', 'N', 'G')) {
            return PNG;
        }
        if (startsWith(bytes, 0, 0xff, 0xd8, 0xff)) {
            return JPEG;
        }
        if (startsWith(bytes, 0, 'G', 'I', 'F', '8')) {
            return GIF;
        }
        if (startsWith(bytes, 0, 'B', 'M')) {
            return BMP;
        }
        if (startsWith(bytes, 0, 'I', 'I', 42, 0) || startsWith(bytes, 0, 'M', 'M', 0, 42)) {
            return TIFF;
        }
        if (startsWith(bytes, 0, 1, 0, 0, 0) && startsWith(bytes, 40, ' ', 'E', 'M', 'F')) {
            return EMF;
        }
        // With the header of Aldus, or bare as the memory of Windows had it.
        if (startsWith(bytes, 0, 0xd7, 0xcd, 0xc6, 0x9a) || startsWith(bytes, 0, 1, 0, 9, 0)) {
            return WMF;
        }
        return UNKNOWN;
    }

    private static boolean startsWith(byte[] bytes, int offset, int... expected) {
        if (bytes.length < offset + expected.length) {
            return false;
        }
        for (int i = 0; i < expected.length; i++) {
            if ((bytes[offset + i] & 0xff) != expected[i]) {
                return false;
            }
        }
        return true;
    }
}
