package org.kicnews.core.build;

import java.util.Optional;

/**
 * What a build remembers of an output.
 *
 * @param file the file
 * @param basis a hash of all that it was made of; absent where its exporter did not tell
 */
record OutputState(FileState file, Optional<String> basis) {}
