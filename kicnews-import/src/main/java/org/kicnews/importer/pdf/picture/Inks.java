package org.kicnews.importer.pdf.picture;

/**
 * Converts printing inks to sRGB: the colours of the sixteen full overprints of cyan, magenta, yellow and black, mixed
 * by the share of paper that each covers (the equations of Demichel and Neugebauer). No profile of the machine plays a
 * part, so that the result is the same everywhere.
 */
final class Inks {

    /** What the overprints of C, M and Y look like on coated paper (ISO 12647-2), bit 0 cyan, 1 magenta, 2 yellow. */
    private static final int[] OVERPRINTS = {
        0xFFFFFF, 0x00A0E3, 0xE5007D, 0x2F2E82, 0xFFED00, 0x009846, 0xE31E24, 0x3A3536
    };

    /** Black ink alone, and what it leaves of a colour that it is printed over. */
    private static final int BLACK = 0x1D1D1B;

    private static final double LEFT_UNDER_BLACK = 0.1;

    private Inks() {}

    /**
     * The colour of inks.
     *
     * @return 0xRRGGBB
     */
    static int rgb(double cyan, double magenta, double yellow, double black) {
        double c = share(cyan);
        double m = share(magenta);
        double y = share(yellow);
        double k = share(black);
        double[] sum = new double[3];
        for (int print = 0; print < OVERPRINTS.length; print++) {
            double area =
                    ((print & 1) != 0 ? c : 1 - c) * ((print & 2) != 0 ? m : 1 - m) * ((print & 4) != 0 ? y : 1 - y);
            for (int channel = 0; channel < 3; channel++) {
                int shift = 16 - 8 * channel;
                double light = OVERPRINTS[print] >> shift & 0xff;
                double dark = print == 0 ? BLACK >> shift & 0xff : light * LEFT_UNDER_BLACK;
                sum[channel] += area * ((1 - k) * light + k * dark);
            }
        }
        return (int) Math.round(sum[0]) << 16 | (int) Math.round(sum[1]) << 8 | (int) Math.round(sum[2]);
    }

    private static double share(double value) {
        return Math.max(0, Math.min(1, value));
    }
}
