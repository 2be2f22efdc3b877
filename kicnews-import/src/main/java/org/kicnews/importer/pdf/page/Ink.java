package org.kicnews.importer.pdf.page;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.jspecify.annotations.Nullable;

/** Turns colours into 0xRRGGBB, remembering the last one: a page is mostly drawn in one. */
final class Ink {
    private @Nullable PDColor last;
    private int lastRgb;

    int rgb(@Nullable PDColor color) {
        if (color != last) {
            last = color;
            lastRgb = convert(color);
        }
        return lastRgb;
    }

    private static int convert(@Nullable PDColor color) {
        try {
            return color == null || color.isPattern() ? 0 : color.toRGB() & 0xFFFFFF;
        } catch (IOException | RuntimeException e) {
            // A colour space that cannot be read costs the colour, not the text.
            return 0;
        }
    }
}
