package org.kicnews.importer.pdf.picture;

/** Converts CIE L*a*b* of the printing industry (white D50) to sRGB (IEC 61966-2-1), without a profile. */
final class CieLab {
    private static final double WHITE_X = 0.9642;
    private static final double WHITE_Z = 0.8249;

    private CieLab() {}

    /**
     * The colour.
     *
     * @param lightness from 0 to 100
     * @return 0xRRGGBB
     */
    static int rgb(double lightness, double a, double b) {
        double y = (lightness + 16) / 116;
        double cieX = WHITE_X * cubed(y + a / 500);
        double cieY = cubed(y);
        double cieZ = WHITE_Z * cubed(y - b / 200);
        // D50 adapted to the white of sRGB, D65, by the method of Bradford.
        int red = channel(3.1339 * cieX - 1.6169 * cieY - 0.4906 * cieZ);
        int green = channel(-0.9788 * cieX + 1.9161 * cieY + 0.0335 * cieZ);
        int blue = channel(0.0719 * cieX - 0.2290 * cieY + 1.4052 * cieZ);
        return red << 16 | green << 8 | blue;
    }

    private static double cubed(double value) {
        return value >= 6.0 / 29 ? value * value * value : 108.0 / 841 * (value - 4.0 / 29);
    }

    private static int channel(double light) {
        double value = light <= 0.0031308 ? 12.92 * light : 1.055 * StrictMath.pow(light, 1 / 2.4) - 0.055;
        return (int) Math.round(255 * Math.max(0, Math.min(1, value)));
    }
}
