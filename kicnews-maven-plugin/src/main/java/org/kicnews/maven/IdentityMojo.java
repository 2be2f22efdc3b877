package org.kicnews.maven;

import java.nio.file.Path;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** A goal that says what the archive is called, by whom it is published, and in which language it speaks. */
abstract class IdentityMojo extends SourcesMojo {

    /**
     * The archive's name in file names and identifiers: ASCII letters, digits, {@code -} and {@code .}. By default the
     * artifactId, or the name of the folder where there is no project.
     */
    @Parameter(property = "kicnews.archiveId")
    private @Nullable String archiveId;

    /** The archive's title for readers. By default the project's name, or the name of the folder. */
    @Parameter(property = "kicnews.title")
    private @Nullable String title;

    /** The language of the archive and of its outputs, as a BCP 47 tag. Labels come in {@code ko} and {@code en}. */
    @Parameter(property = "kicnews.language", defaultValue = "ko")
    private String language = "ko";

    IdentityMojo(MavenSession session, MavenProject project) {
        super(session, project);
    }

    /**
     * What the archive is called.
     *
     * @param folder the folder that gives the name where nothing else does
     */
    final ArchiveIdentity identity(Path folder) throws ParameterException {
        ArchiveIdentity usual = ArchiveIdentity.of(project(), folder);
        return new ArchiveIdentity(
                Parameters.archiveId(Parameters.orElse(archiveId, usual.id())),
                Parameters.orElse(title, usual.title()));
    }

    /** The language as it was given. */
    final String language() {
        return language;
    }
}
