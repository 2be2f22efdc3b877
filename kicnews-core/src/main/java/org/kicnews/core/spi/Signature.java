package org.kicnews.core.spi;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The first bytes of a file, by which formats are told apart. */
public final class Signature {
    private final byte[] bytes;

    /** A signature of these bytes, which are copied. */
    public Signature(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    /** Whether the bytes begin with these. */
    public boolean startsWith(int... expected) {
        if (bytes.length < expected.length) {
            return false;
        }
        for (int i = 0; i < expected.length; i++) {
            if ((bytes[i] & 0xff) != expected[i]) {
                return false;
            }
        }
        return true;
    }

    /** Whether an ASCII text stands anywhere in the bytes. */
    public boolean contains(String ascii) {
        return new String(bytes, StandardCharsets.ISO_8859_1).contains(ascii);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Signature signature && Arrays.equals(bytes, signature.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return "Signature of " + bytes.length + " bytes";
    }
}
