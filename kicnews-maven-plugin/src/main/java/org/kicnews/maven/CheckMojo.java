package org.kicnews.maven;

import java.io.IOException;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.project.MavenProject;
import org.kicnews.core.build.ArchiveCheck;
import org.kicnews.core.build.BuildException;

/**
 * Checks an archive against its manifest: every original and every output, byte by byte. The build fails where a file is
 * missing, has changed, or is not known to the manifest.
 */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, requiresProject = false, threadSafe = true)
public final class CheckMojo extends SourcesMojo {

    @Inject
    CheckMojo(MavenSession session, MavenProject project) {
        super(session, project);
    }

    @Override
    void run(Messages messages) throws BuildException, IOException, MojoFailureException {
        ArchiveCheck.Result result = new ArchiveCheck(issues(), outputs(), excluded()).run();
        CheckSummary summary = new CheckSummary(messages, result);
        if (!summary.isWhole()) {
            throw failure(summary.failure());
        }
        getLog().info(summary.success());
    }
}
