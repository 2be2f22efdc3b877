package org.kicnews.maven;

import java.io.File;
import java.nio.file.Path;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** A goal that reads or writes the outputs of an archive. */
abstract class OutputsMojo extends KicnewsMojo {

    /** The folder of the outputs. The archive goal replaces it as a whole when all new outputs are complete. */
    @Parameter(property = "kicnews.outputDirectory", defaultValue = "${basedir}/target/kicnews")
    private @Nullable File outputDirectory;

    private final MavenProject project;

    OutputsMojo(MavenSession session, MavenProject project) {
        super(Command.of(session, project));
        this.project = project;
    }

    /** The project, which has no file where the goal was called outside of any. */
    final MavenProject project() {
        return project;
    }

    /** The folder of the outputs. */
    final Path outputs() {
        return Parameters.folder(outputDirectory, "target/kicnews");
    }
}
