package org.kicnews.maven;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.MavenProjectHelper;
import org.jspecify.annotations.Nullable;
import org.kicnews.core.build.BuildException;
import org.kicnews.core.build.Selection;
import org.kicnews.core.finding.Baseline;

/**
 * Archives a folder of newsletter issues: reads every PDF and Word file and writes the issues as JSON, a yearly EPUB, an
 * XLSX index, a report and a manifest. What did not change since the last build is not read again.
 *
 * <p>The goal works in a project, by prefix after an execution was configured, and in any folder without a
 * {@code pom.xml}.
 */
@Mojo(name = "archive", defaultPhase = LifecyclePhase.PACKAGE, requiresProject = false, threadSafe = true)
public final class ArchiveMojo extends BuildMojo {

    /**
     * Only some issues: numbers, ranges and names of files, as {@code 205,198-210,special.pdf}. They are made in a folder of
     * their own beside the outputs, whose name ends with {@code -selected}; the outputs themselves stay. A file whose name
     * tells another number is not read.
     */
    @Parameter(property = "kicnews.issues")
    private @Nullable List<String> issues;

    /**
     * Whether the outputs are attached to the project, so that {@code mvn install} and {@code mvn deploy} publish them:
     * every book ({@code epub-2020}), the index ({@code index}), the data ({@code json}, a zip) and the manifest.
     */
    @Parameter(property = "kicnews.attach", defaultValue = "false")
    private boolean attach;

    /**
     * From which severity on a finding fails the build: {@code error}, {@code warning} or {@code none}. The outputs are
     * written in any case.
     */
    @Parameter(property = "kicnews.failOn", defaultValue = "error")
    private String failOn = "error";

    private final MavenProjectHelper helper;

    @Inject
    ArchiveMojo(MavenSession session, MavenProject project, MavenProjectHelper helper) {
        super(session, project);
        this.helper = helper;
    }

    @Override
    void run(Messages messages)
            throws ParameterException, BuildException, IOException, InterruptedException, MojoFailureException {
        Selection selection = Parameters.selection(issues);
        Gate gate = Gate.of(failOn, Baseline.in(baseline()));
        Built built = build(selection, messages);
        Summary summary = new Summary(messages, built.settings(), built.result(), gate);
        summary.warnings().forEach(getLog()::warn);
        summary.errors().forEach(getLog()::error);
        summary.lines(built.duration()).forEach(getLog()::info);
        if (summary.fails()) {
            throw failure(summary.failure());
        }
        if (attach && selection.isAll() && project().getFile() != null) {
            attach(built, messages);
        }
    }

    private void attach(Built built, Messages messages) throws IOException {
        Path folder = Path.of(project().getBuild().getDirectory());
        List<Attachment> attachments = new Attachments(
                        built.settings().archive().id(), built.settings().outputDirectory(), folder)
                .list();
        for (Attachment attachment : attachments) {
            helper.attachArtifact(
                    project(),
                    attachment.type(),
                    attachment.classifier(),
                    attachment.file().toFile());
        }
        String classifiers = attachments.stream().map(Attachment::classifier).collect(Collectors.joining(", "));
        getLog().info(messages.text("attached", classifiers));
    }
}
