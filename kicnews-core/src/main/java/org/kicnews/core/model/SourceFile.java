package org.kicnews.core.model;

import java.util.Optional;

/**
 * A file that an issue was read from.
 *
 * @param path the path below the issues folder, with {@code /} between names, in NFC
 * @param sha256 the SHA-256 of the bytes, 64 lower-case hexadecimal digits
 * @param size the length in bytes
 * @param format the short name of the format: {@code pdf}, {@code docx}
 * @param pages the number of pages that were read
 * @param producer the program that wrote the file, as the file says it
 */
public record SourceFile(
        String path, String sha256, long size, String format, Optional<Integer> pages, Optional<String> producer) {}
