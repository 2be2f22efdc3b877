package org.kicnews.core.spi;

import java.nio.file.Path;
import java.util.Locale;

/**
 * A file as it survived. It is never written to.
 *
 * @param file where it is
 * @param path its path below the issues folder, with {@code /} between names, in NFC
 * @param size the length in bytes
 * @param sha256 the SHA-256 of the bytes, 64 lower-case hexadecimal digits
 * @param signature the first bytes, at most {@value #SIGNATURE_LENGTH}
 */
public record Original(Path file, String path, long size, String sha256, Signature signature) {

    /** How many bytes of a file are looked at to tell its format: a PDF header may come after 1,024 bytes of junk. */
    public static final int SIGNATURE_LENGTH = 2048;

    /** The last name of {@link #path()}. */
    public String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** The letters after the last dot of the name in lower case; empty where there is no dot. */
    public String extension() {
        int dot = name().lastIndexOf('.');
        return dot < 0 ? "" : name().substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
