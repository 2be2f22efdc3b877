package org.kicnews.benchmark.weekly;

/**
 * A picture in its own format.
 *
 * @param type {@code jpg} or {@code png}
 * @param bytes the file
 * @param width the width in pixels
 * @param height the height in pixels
 */
public record Picture(String type, byte[] bytes, int width, int height) {}
