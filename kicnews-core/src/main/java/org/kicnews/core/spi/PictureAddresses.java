package org.kicnews.core.spi;

import java.io.IOException;
import java.util.Optional;

/** Says how a drawing of a page refers to a picture that stands on the page. */
public interface PictureAddresses {

    /**
     * The address of a picture.
     *
     * @param bytes the picture in its own format
     * @param side how long its longer side is on the page, in points
     * @return what the drawing refers to; empty where it shows an empty box instead
     * @throws IOException if the picture cannot be kept
     */
    Optional<String> address(byte[] bytes, double side) throws IOException;
}
