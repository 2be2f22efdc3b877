package org.kicnews.maven;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** A goal that looks at the originals of an archive and at what a person wrote about them. */
abstract class SourcesMojo extends OutputsMojo {

    /** The folder of the originals, PDF and Word files in any depth. Nothing is ever written there. */
    @Parameter(property = "kicnews.issuesDirectory", defaultValue = "${basedir}/src/issues")
    private @Nullable File issuesDirectory;

    /**
     * The folder of {@code profile.yaml}, {@code corrections}, {@code ids.lock}, {@code accepted.txt} and covers of the
     * archivist's own: {@code cover.png} or {@code cover.jpg} for every book, {@code cover-2020.jpg} for one. It need not
     * exist.
     */
    @Parameter(property = "kicnews.configDirectory", defaultValue = "${basedir}/src/kicnews")
    private @Nullable File configDirectory;

    /** How the goal was called. */
    @Parameter(defaultValue = "${mojoExecution}", readonly = true)
    private @Nullable MojoExecution execution;

    SourcesMojo(MavenSession session, MavenProject project) {
        super(session, project);
    }

    /**
     * The parent of several archives need not be one. But called by name, a goal that needs no project is called for the
     * first project only, and would pass without having looked at any.
     */
    @Override
    final boolean isForOthers(Messages messages) throws MojoFailureException {
        if (project().getModules().isEmpty() || Files.exists(issues())) {
            return false;
        }
        if (execution != null && execution.getSource() == MojoExecution.Source.CLI) {
            throw failure(messages.text("modules", project().getModules().get(0), execution.getGoal()));
        }
        return true;
    }

    /** The folder of the originals. */
    final Path issues() {
        return Parameters.folder(issuesDirectory, "src/issues");
    }

    /** The folder of profile and corrections. */
    final Path configuration() {
        return Parameters.folder(configDirectory, "src/kicnews");
    }

    /** The files and folders that are no originals even where the originals lie right beside them. */
    final List<Path> excluded() {
        List<Path> files = new ArrayList<>(ProjectFiles.of(project(), configuration()));
        files.add(outputs());
        files.add(OutputFolders.ofSelection(outputs()));
        return files;
    }
}
