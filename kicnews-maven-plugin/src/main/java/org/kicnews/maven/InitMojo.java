package org.kicnews.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.inject.Inject;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;
import org.kicnews.core.Toolkit;

/**
 * Makes an archive of a folder of issues: writes a {@code pom.xml} and a {@code .gitignore}. Files that exist are not
 * touched.
 */
@Mojo(name = "init", requiresProject = false, threadSafe = true)
public final class InitMojo extends AbstractMojo {

    /** The folder of the archive. */
    @Parameter(property = "kicnews.directory", defaultValue = "${basedir}")
    private @Nullable File directory;

    /** The archive's name in file names: ASCII letters, digits, {@code -} and {@code .}. By default the folder's name. */
    @Parameter(property = "kicnews.archiveId")
    private @Nullable String archiveId;

    /** The archive's title for readers. By default the folder's name. */
    @Parameter(property = "kicnews.title")
    private @Nullable String title;

    /** The language of the archive, as a BCP 47 tag. */
    @Parameter(property = "kicnews.language", defaultValue = "ko")
    private String language = "ko";

    /** Whether the goal does nothing. */
    @Parameter(property = "kicnews.skip", defaultValue = "false")
    private boolean skip;

    private final MavenProject project;

    @Inject
    InitMojo(MavenProject project) {
        this.project = project;
    }

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        Messages messages = Messages.in(Locale.getDefault());
        if (skip) {
            getLog().info(messages.text("skipped"));
            return;
        }
        Path folder = Parameters.folder(directory, ".");
        ArchiveIdentity usual = ArchiveIdentity.of(project, folder);
        try {
            ArchiveIdentity identity = new ArchiveIdentity(
                    Parameters.archiveId(Parameters.orElse(archiveId, usual.id())),
                    Parameters.orElse(title, usual.title()));
            Parameters.locale(language);
            List<String> written = new Starter(folder, identity, language, Toolkit.version()).write();
            String where = folder.toAbsolutePath().normalize().toString();
            getLog().info(
                            written.isEmpty()
                                    ? messages.text("init.nothing", where)
                                    : messages.text("init.written", String.join(", ", written), where));
            getLog().info(messages.text("init.next"));
        } catch (IllegalArgumentException e) {
            throw new MojoFailureException(e.getMessage());
        } catch (IOException e) {
            throw new MojoExecutionException(messages.text("io", String.valueOf(e.getMessage())), e);
        }
    }
}
