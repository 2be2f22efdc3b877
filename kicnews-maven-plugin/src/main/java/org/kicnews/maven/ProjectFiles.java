package org.kicnews.maven;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
}
