package org.kicnews.core.spi;

import java.io.IOException;
import org.kicnews.core.model.Image;

/** Takes pictures and keeps each once. Safe for use by several threads. */
public interface MediaSink {

    /**
     * Keeps a picture.
     *
     * @param bytes the picture in its own format
     * @param mediaType {@code image/png}, {@code image/jpeg}, {@code image/gif} or {@code image/svg+xml}
     * @param width the width in pixels
     * @param height the height in pixels
     * @return the picture as the model names it, without an alternative text
     * @throws IOException if it cannot be written
     */
    Image keep(byte[] bytes, String mediaType, int width, int height) throws IOException;
}
