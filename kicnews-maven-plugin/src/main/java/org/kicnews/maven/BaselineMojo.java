package org.kicnews.maven;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.project.MavenProject;
import org.kicnews.core.build.BuildException;
import org.kicnews.core.build.BuildResult;
import org.kicnews.core.build.Selection;
import org.kicnews.core.finding.Baseline;
import org.kicnews.core.finding.Finding;
import org.kicnews.core.finding.FindingTexts;
import org.kicnews.core.finding.Severity;

/**
 * Archives as {@code kicnews:archive} does, and accepts all errors and warnings that are found: writes them to {@code
 * src/kicnews/accepted.txt}, which is committed. From then on only new findings fail the build.
 */
@Mojo(name = "baseline", requiresProject = false, threadSafe = true)
public final class BaselineMojo extends BuildMojo {

    @Inject
    BaselineMojo(MavenSession session, MavenProject project) {
        super(session, project);
    }

    @Override
    void run(Messages messages) throws ParameterException, BuildException, IOException, InterruptedException {
        Built built = build(Selection.all(), messages);
        BuildResult result = built.result();
        Path file = baseline();
        Summary summary = new Summary(messages, built.settings(), result, Gate.open(Baseline.in(file)));
        summary.lines(built.duration()).forEach(getLog()::info);
        List<Finding> accepted = Stream.of(Severity.ERROR, Severity.WARNING)
                .flatMap(severity -> result.findings(severity).stream())
                .toList();
        int written =
                Baseline.write(file, accepted, messages.text("baseline.head"), FindingTexts.in(Locale.getDefault()));
        getLog().info(messages.text(
                "baseline.written", written, file.toAbsolutePath().normalize()));
    }
}
