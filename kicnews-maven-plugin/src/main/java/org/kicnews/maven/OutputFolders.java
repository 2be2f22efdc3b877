package org.kicnews.maven;

import java.nio.file.Path;

/** Where outputs lie. */
final class OutputFolders {
    private static final String SELECTED = "-selected";

    private OutputFolders() {}

    /**
     * The folder of the outputs of some issues, beside that of all.
     *
     * @param outputs the folder of the outputs of all
     */
    static Path ofSelection(Path outputs) {
        Path folder = outputs.toAbsolutePath().normalize();
        return folder.resolveSibling(folder.getFileName() + SELECTED);
    }
}
