package org.kicnews.core.model;

import java.util.Optional;

/**
 * A picture, kept once under the hash of its bytes.
 *
 * @param path the path below the JSON folder: {@code media/<sha256>.<extension>}
 * @param sha256 the SHA-256 of the bytes, 64 lower-case hexadecimal digits
 * @param mediaType the media type, such as {@code image/png}
 * @param size the length in bytes
 * @param width the width in pixels
 * @param height the height in pixels
 * @param alt the alternative text that the source gives
 */
public record Image(
        String path, String sha256, String mediaType, long size, int width, int height, Optional<String> alt) {

    public Image withAlt(Optional<String> newAlt) {
        return new Image(path, sha256, mediaType, size, width, height, newAlt);
    }
}
