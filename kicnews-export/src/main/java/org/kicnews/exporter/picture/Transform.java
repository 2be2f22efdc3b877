package org.kicnews.exporter.picture;

/**
 * The cosine transform of blocks (ITU-T T.81, A.3.3), and its inverse to fewer samples than it came from: the lowest N by N of
 * 64 coefficients are a picture of N by N samples. All sums are of doubles in one order, so that they are the same everywhere.
 */
final class Transform {
    private static final int SIDE = 8;

    /** What a sample is lowered by before the transform. */
    private static final int LEVEL = 128;

    private final int size;
    private final double[][] inverse;
    private final double[] square = new double[Coefficients.BLOCK];
    private final double[] half = new double[Coefficients.BLOCK];

    /**
     * A transform to squares of samples.
     *
     * @param size the samples across and down of a square, from 1 to 8
     */
    Transform(int size) {
        this.size = size;
        this.inverse = basis(size, StrictMath.sqrt(size / 8.0));
    }

    /** How each frequency shows in each sample. */
    private static double[][] basis(int size, double scale) {
        double[][] basis = new double[size][size];
        for (int sample = 0; sample < size; sample++) {
            for (int frequency = 0; frequency < size; frequency++) {
                double norm = StrictMath.sqrt((frequency == 0 ? 1.0 : 2.0) / size);
                basis[sample][frequency] =
                        scale * norm * StrictMath.cos((2 * sample + 1) * frequency * StrictMath.PI / (2 * size));
            }
        }
        return basis;
    }

    /** Draws a block as a square of samples. */
    void samples(Coefficients from, int start, int[] steps, Plane to, int x, int y) {
        for (int k = 0; k < Coefficients.BLOCK; k++) {
            int row = Coefficients.row(k);
            int column = Coefficients.column(k);
            if (row < size && column < size) {
                square[row * SIDE + column] = from.get(start + k) * (double) steps[k];
            }
        }
        for (int row = 0; row < size; row++) {
            for (int sample = 0; sample < size; sample++) {
                double sum = 0;
                for (int k = 0; k < size; k++) {
                    sum += square[row * SIDE + k] * inverse[sample][k];
                }
                half[row * SIDE + sample] = sum;
            }
        }
        for (int sample = 0; sample < size; sample++) {
            for (int column = 0; column < size; column++) {
                double sum = LEVEL;
                for (int k = 0; k < size; k++) {
                    sum += half[k * SIDE + column] * inverse[sample][k];
                }
                to.set(x + column, y + sample, (int) StrictMath.floor(sum + 0.5));
            }
        }
    }

    /** Turns a square of 8 by 8 samples into a block; needs a transform of size 8. */
    void block(Plane from, int x, int y, int[] steps, Coefficients to, int start) {
        for (int row = 0; row < SIDE; row++) {
            for (int k = 0; k < SIDE; k++) {
                double sum = 0;
                for (int sample = 0; sample < SIDE; sample++) {
                    sum += (from.get(x + sample, y + row) - LEVEL) * inverse[sample][k];
                }
                half[row * SIDE + k] = sum;
            }
        }
        for (int k = 0; k < Coefficients.BLOCK; k++) {
            double sum = 0;
            for (int sample = 0; sample < SIDE; sample++) {
                sum += half[sample * SIDE + Coefficients.column(k)] * inverse[sample][Coefficients.row(k)];
            }
            to.set(start + k, (int) StrictMath.rint(sum / Math.max(1, steps[k])));
        }
    }
}
