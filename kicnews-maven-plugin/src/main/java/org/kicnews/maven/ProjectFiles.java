package org.kicnews.maven;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.project.MavenProject;

/** The files of an archive's own project, which are no issues where the issues lie right beside them. */
final class ProjectFiles {
    private ProjectFiles() {}

    /** The file of published ids in the folder of the configuration. */
    static Path idsLock(Path configuration) {
        return configuration.resolve("ids.lock");
    }

    /**
     * The pom, the build folder and the configuration.
     *
     * @param configuration the folder of profile and corrections
     */
    static List<Path> of(MavenProject project, Path configuration) {
        List<Path> files = new ArrayList<>();
        files.add(configuration);
        if (project.getFile() != null) {
            files.add(project.getFile().toPath());
            files.add(Path.of(project.getBuild().getDirectory()));
        }
        return files;
    }

    /**
     * The way from the outputs to the originals, with {@code /} between names; empty where they do not move together,
     * since a way out of the project would be another one on another machine.
     *
     * @param project the folder of the project
     */
    static Optional<String> wayToOriginals(Path project, Path outputs, Path issues) {
        Path from = outputs.toAbsolutePath().normalize();
        Path to = issues.toAbsolutePath().normalize();
        Path root = project.toAbsolutePath().normalize();
        boolean together = from.startsWith(root) && to.startsWith(root) || from.startsWith(to);
        return together
                ? Optional.of(from.relativize(to).toString().replace(File.separatorChar, '/'))
                : Optional.empty();
    }
}
