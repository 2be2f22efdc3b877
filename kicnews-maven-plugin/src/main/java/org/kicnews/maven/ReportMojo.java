package org.kicnews.maven;

import java.io.IOException;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.project.MavenProject;
import org.kicnews.core.build.BuildException;
import org.kicnews.core.build.Selection;
import org.kicnews.core.finding.Baseline;

/**
 * Brings the archive up to date, as {@code kicnews:archive} does, and says what to look at: all errors and warnings, and
 * where the report is. Findings never fail this goal.
 */
@Mojo(name = "report", requiresProject = false, threadSafe = true)
public final class ReportMojo extends BuildMojo {
    private static final String REPORT = "report";

    @Inject
    ReportMojo(MavenSession session, MavenProject project) {
        super(session, project);
    }

    /** The report is made even where other outputs only were asked for. */
    @Override
    Set<String> exporters() {
        Set<String> asked = super.exporters();
        return asked.isEmpty()
                ? asked
                : Stream.concat(asked.stream(), Stream.of(REPORT)).collect(Collectors.toSet());
    }

    @Override
    void run(Messages messages) throws ParameterException, BuildException, IOException, InterruptedException {
        Built built = build(Selection.all(), messages);
        Summary summary = new Summary(messages, built.settings(), built.result(), Gate.open(Baseline.in(baseline())));
        summary.warnings().forEach(getLog()::warn);
        summary.errors().forEach(getLog()::error);
        summary.lines(built.duration()).forEach(getLog()::info);
    }
}
