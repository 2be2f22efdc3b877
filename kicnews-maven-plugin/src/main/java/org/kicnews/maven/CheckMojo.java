package org.kicnews.maven;

import java.io.File;
import java.io.IOException;
import java.util.Locale;
import javax.inject.Inject;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;
import org.kicnews.core.build.ArchiveCheck;
import org.kicnews.core.build.BuildException;

/**
 * Checks an archive against its manifest: every original and every output, byte by byte. The build fails where a file is
 * missing, has changed, or is not known to the manifest.
 */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, requiresProject = false, threadSafe = true)
public final class CheckMojo extends AbstractMojo {

    /** The folder of the originals. */
    @Parameter(property = "kicnews.issuesDirectory", defaultValue = "${basedir}/src/issues")
    private @Nullable File issuesDirectory;

    /** The folder of the outputs, which holds the manifest. */
    @Parameter(property = "kicnews.outputDirectory", defaultValue = "${basedir}/target/kicnews")
    private @Nullable File outputDirectory;

    /** The folder of {@code profile.yaml} and {@code corrections}, which are no originals. */
    @Parameter(property = "kicnews.configDirectory", defaultValue = "${basedir}/src/kicnews")
    private @Nullable File configDirectory;

    /** Whether the goal does nothing. */
    @Parameter(property = "kicnews.skip", defaultValue = "false")
    private boolean skip;

    private final MavenProject project;

    @Inject
    CheckMojo(MavenProject project) {
        this.project = project;
    }

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        Messages messages = Messages.in(Locale.getDefault());
        if (skip) {
            getLog().info(messages.text("skipped"));
            return;
        }
        CheckSummary summary = new CheckSummary(messages, run(messages));
        if (summary.isWhole()) {
            getLog().info(summary.success());
        } else {
            throw new MojoFailureException(summary.failure());
        }
    }

    private ArchiveCheck.Result run(Messages messages) throws MojoExecutionException, MojoFailureException {
        try {
            return new ArchiveCheck(
                            Parameters.folder(issuesDirectory, "src/issues"),
                            Parameters.folder(outputDirectory, "target/kicnews"),
                            ProjectFiles.of(project, Parameters.folder(configDirectory, "src/kicnews")))
                    .run();
        } catch (BuildException e) {
            throw new MojoFailureException(messages.text(e));
        } catch (IOException e) {
            throw new MojoExecutionException(messages.text("io", String.valueOf(e.getMessage())), e);
        }
    }
}
