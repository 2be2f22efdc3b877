package org.kicnews.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;
import org.kicnews.core.Toolkit;

/**
 * Makes an archive of a folder of issues: writes a {@code pom.xml}, a {@code .gitignore}, options for a Java that starts
 * fast and a profile to begin with. Files that exist are not touched.
 */
@Mojo(name = "init", requiresProject = false, threadSafe = true)
public final class InitMojo extends IdentityMojo {

    /** The folder of the archive. */
    @Parameter(property = "kicnews.directory", defaultValue = "${basedir}")
    private @Nullable File directory;

    @Inject
    InitMojo(MavenSession session, MavenProject project) {
        super(session, project);
    }

    @Override
    void run(Messages messages) throws ParameterException, IOException {
        Path folder = Parameters.folder(directory, ".");
        ArchiveIdentity identity = identity(folder);
        Parameters.locale(language());
        List<String> written = new Starter(folder, issues(), identity, language(), Toolkit.version()).write();
        String where = folder.toAbsolutePath().normalize().toString();
        getLog().info(
                        written.isEmpty()
                                ? messages.text("init.nothing", where)
                                : messages.text("init.written", String.join(", ", written), where));
        // The prefix leads to the plugin once the pom names it.
        Messages next = written.contains("pom.xml") ? Messages.in(Locale.getDefault()) : messages;
        getLog().info(next.text("init.next"));
    }
}
