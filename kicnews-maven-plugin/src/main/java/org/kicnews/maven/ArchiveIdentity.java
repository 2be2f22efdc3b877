package org.kicnews.maven;

import java.nio.file.Path;
import org.apache.maven.project.MavenProject;

/**
 * What an archive is called that was given no name: by its project, or by its folder where there is no project.
 *
 * @param id the name in file names
 * @param title the title for readers
 */
record ArchiveIdentity(String id, String title) {

    static ArchiveIdentity of(MavenProject project, Path issues) {
        if (project.getFile() != null) {
            return new ArchiveIdentity(project.getArtifactId(), project.getName());
        }
        Path folder = issues.toAbsolutePath().normalize().getFileName();
        String name = folder == null ? "archive" : folder.toString();
        String id = name.replaceAll("[^A-Za-z0-9.-]+", "-").replaceAll("^[-.]+|[-.]+$", "");
        return new ArchiveIdentity(id.isEmpty() ? "archive" : id, name);
    }
}
