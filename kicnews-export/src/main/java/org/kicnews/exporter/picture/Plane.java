package org.kicnews.exporter.picture;

/** The samples of a component. Outside of it, its border goes on. */
final class Plane {
    private final int width;
    private final int height;
    private final byte[] samples;

    Plane(int width, int height) {
        this.width = width;
        this.height = height;
        this.samples = new byte[width * height];
    }

    int get(int x, int y) {
        return samples[Math.min(y, height - 1) * width + Math.min(x, width - 1)] & 0xFF;
    }

    /** Sets a sample; a value out of range is taken to the nearest in it, a place outside is left. */
    void set(int x, int y, int value) {
        if (x < width && y < height) {
            samples[y * width + x] = (byte) Math.max(0, Math.min(255, value));
        }
    }
}
