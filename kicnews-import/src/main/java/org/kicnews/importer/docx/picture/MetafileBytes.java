package org.kicnews.importer.docx.picture;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/** Unpacks metafiles that are stored compressed ({@code .emz}, {@code .wmz}). */
final class MetafileBytes {
    /** No drawing is larger; what unpacks to more is a bomb. */
    private static final int MAX_BYTES = 64 << 20;

    private MetafileBytes() {}

    /** The bytes, unpacked if they are a gzip stream; as they are where that fails. */
    static byte[] unpacked(byte[] bytes) {
        if (bytes.length < 2 || (bytes[0] & 0xff) != 0x1f || (bytes[1] & 0xff) != 0x8b) {
            return bytes;
        }
        try (InputStream stream = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return stream.readNBytes(MAX_BYTES);
        } catch (IOException e) {
            return bytes;
        }
    }
}
