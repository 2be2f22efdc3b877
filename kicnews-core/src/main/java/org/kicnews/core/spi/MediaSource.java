package org.kicnews.core.spi;

import java.io.IOException;
import java.io.InputStream;
import org.kicnews.core.model.Image;

/** Gives back the bytes of pictures. */
public interface MediaSource {

    /**
     * Opens a picture of the archive.
     *
     * @throws IOException if it cannot be read
     */
    InputStream open(Image image) throws IOException;
}
