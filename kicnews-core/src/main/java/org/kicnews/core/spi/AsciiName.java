package org.kicnews.core.spi;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Names of files made of ids: ASCII, and different even where case does not count (OCF 3.3, 4.2.3). */
public final class AsciiName {

    /** Longer names are cut: some systems take 255 bytes for a name, and prefixes and endings need room. */
    private static final int LONGEST = 120;

    private AsciiName() {}

    /** An id of the archive as a name: the same where it holds lower-case letters, digits and hyphens only. */
    public static String of(String id) {
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < id.length(); i++) {
            char c = id.charAt(i);
            if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-') {
                name.append(c);
            } else {
                name.append('_').append(Integer.toHexString(c)).append('_');
            }
        }
        return name.length() <= LONGEST
                ? name.toString()
                : name.substring(0, LONGEST - 37) + "_" + UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.UTF_8));
    }
}
