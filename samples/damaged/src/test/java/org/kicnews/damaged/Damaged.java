package org.kicnews.damaged;

/**
 * A file that is not as it should be.
 *
 * @param name its name; what is wrong with it, and the extension
 * @param bytes what it holds
 */
record Damaged(String name, byte[] bytes) {}
