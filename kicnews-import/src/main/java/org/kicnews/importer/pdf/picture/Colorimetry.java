package org.kicnews.importer.pdf.picture;

import java.io.IOException;
import java.io.InputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.common.function.PDFunction;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceN;
import org.apache.pdfbox.pdmodel.graphics.color.PDIndexed;
import org.apache.pdfbox.pdmodel.graphics.color.PDLab;
import org.apache.pdfbox.pdmodel.graphics.color.PDSeparation;
import org.kicnews.core.finding.FindingReason;

/**
 * Says which colour of sRGB the components of a colour space are. Calibrated grey and RGB are taken as they are, since
 * their profiles are nearly always sRGB or close to it; inks go through {@link Inks}.
 */
interface Colorimetry {

    /**
     * The colour of components, each in the range of the colour space's default decode array.
     *
     * @return 0xRRGGBB
     */
    int rgb(float[] components);

    /**
     * The colorimetry of a colour space.
     *
     * @throws PictureException if the space cannot hold a picture
     * @throws IOException if the space is damaged
     */
    static Colorimetry of(PDColorSpace space) throws IOException {
        if (space instanceof PDIndexed indexed) {
            return indexed(indexed);
        }
        if (space instanceof PDSeparation separation) {
            COSArray array = (COSArray) separation.getCOSObject();
            return tinted(PDFunction.create(array.getObject(3)), of(separation.getAlternateColorSpace()));
        }
        if (space instanceof PDDeviceN deviceN) {
            return tinted(deviceN.getTintTransform(), of(deviceN.getAlternateColorSpace()));
        }
        if (space instanceof PDLab) {
            return lab -> CieLab.rgb(lab[0], lab[1], lab[2]);
        }
        return switch (space.getNumberOfComponents()) {
            case 1 -> grey -> channel(grey[0]) * 0x010101;
            case 3 -> rgb -> channel(rgb[0]) << 16 | channel(rgb[1]) << 8 | channel(rgb[2]);
            case 4 -> inks -> Inks.rgb(inks[0], inks[1], inks[2], inks[3]);
            default -> throw new PictureException(FindingReason.PICTURE_KIND);
        };
    }

    private static int channel(float value) {
        return Math.round(Math.max(0, Math.min(1, value)) * 255);
    }

    private static Colorimetry tinted(PDFunction tint, Colorimetry alternate) {
        return components -> {
            try {
                return alternate.rgb(tint.eval(components));
            } catch (IOException e) {
                // A function that cannot be evaluated prints nothing.
                return 0xFFFFFF;
            }
        };
    }

    private static Colorimetry indexed(PDIndexed space) throws IOException {
        PDColorSpace base = space.getBaseColorSpace();
        Colorimetry colors = of(base);
        byte[] table = table(((COSArray) space.getCOSObject()).getObject(3));
        int components = base.getNumberOfComponents();
        float[] range = base.getDefaultDecode(8);
        int[] palette = new int[table.length / components];
        float[] color = new float[components];
        for (int i = 0; i < palette.length; i++) {
            for (int c = 0; c < components; c++) {
                float share = (table[i * components + c] & 0xff) / 255f;
                color[c] = range[2 * c] + share * (range[2 * c + 1] - range[2 * c]);
            }
            palette[i] = colors.rgb(color);
        }
        return index -> {
            int i = Math.round(index[0]);
            return i >= 0 && i < palette.length ? palette[i] : 0;
        };
    }

    private static byte[] table(COSBase lookup) throws IOException {
        if (lookup instanceof COSString string) {
            return string.getBytes();
        }
        if (lookup instanceof COSStream stream) {
            try (InputStream in = stream.createInputStream()) {
                return in.readAllBytes();
            }
        }
        throw new PictureException(FindingReason.PICTURE_KIND);
    }
}
